/**
 * `npm run --silent anonymise -- [--known NAME]… [FILE…]`: files or standard input with stand-ins for what
 * identifies somebody, and below it what was replaced.
 * `npm run --silent anonymise -- --jsonl`: one JSON object a line in, one a line out.
 */

import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type Anonymised, anonymise } from '../lib/privacy/anonymise.ts';
import { readLines, readTexts, runCommand, writeLine } from './jsonl.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.enum(['nl', 'en']).nullish(),
  known: z.array(z.string()).nullish(),
});

await runCommand('anonymise', async () => {
  const { values, positionals } = parseArgs({
    options: {
      jsonl: { type: 'boolean', default: false },
      known: { type: 'string', multiple: true, default: [] },
    },
    allowPositionals: true,
  });
  if (values.jsonl) {
    for await (const { id, text, lang, known } of readLines(process.stdin, lineSchema)) {
      const options = { known: [...values.known, ...(known ?? [])], language: lang ?? undefined };
      await writeLine({ id, ...anonymise(text, options) });
    }
    return;
  }
  for (const { text } of await readTexts(positionals)) {
    process.stdout.write(reportOf(anonymise(text, { known: values.known })));
  }
});

/** The text, and one line for each thing that was replaced, for the reader to check. */
function reportOf({ text, names }: Anonymised): string {
  const pairs = new Set(
    names.map(({ quote, replacement, kind }) => `  ${replacement} ← ${quote} (${kind})\n`),
  );
  return [`${text.trimEnd()}\n`, ...(pairs.size > 0 ? ['\n', ...pairs] : [])].join('');
}
