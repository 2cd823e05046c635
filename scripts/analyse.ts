/**
 * `npm run --silent analyse -- [--profile ID] [FILE…]`: a readable report of files or standard input; several
 * files are read as notes about one child, in their order, and looked back on.
 * `npm run --silent analyse -- --jsonl`: one JSON object a line in, one a line out.
 */

import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type Analysis, analyse, lookBackOver, rewrites } from '../lib/analyse.ts';
import type { Finding, Language, Rewrite } from '../lib/engine/types.ts';
import { PROFILE_IDS, type ProfileId } from '../lib/profiles/index.ts';
import { InputError, readLines, readTexts, runCommand, writeLine } from './jsonl.ts';
import { lookBackReport, reportOf } from './report.ts';

const profileSchema = z.enum(PROFILE_IDS);

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.enum(['nl', 'en']).nullish(),
  profile: profileSchema.nullish(),
  form: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullish(),
});
type Line = z.infer<typeof lineSchema>;

await runCommand('analyse', async () => {
  const { values, positionals } = parseArgs({
    options: { jsonl: { type: 'boolean', default: false }, profile: { type: 'string' } },
    allowPositionals: true,
  });
  const profile = profileOf(values.profile);
  if (values.jsonl) {
    for await (const line of readLines(process.stdin, lineSchema))
      await writeLine(await answer(line, profile));
    return;
  }
  const texts = await readTexts(positionals);
  for (const { name, text } of texts) {
    const analysis = await analyse(text, { profile });
    process.stdout.write(reportOf(text, await withRewrites(text, analysis), name));
  }
  const entries = texts.map(({ name, text }, index) => ({ id: name ?? String(index + 1), text }));
  process.stdout.write(lookBackReport(await lookBackOver(entries)));
});

/** @throws InputError that lists the profiles when there is none of this name */
function profileOf(name: string | undefined): ProfileId | undefined {
  if (name === undefined) return undefined;
  const profile = profileSchema.safeParse(name);
  if (!profile.success)
    throw new InputError(`unknown profile "${name}"; choose from ${PROFILE_IDS.join(', ')}`);
  return profile.data;
}

async function answer({ id, text, lang, profile, form }: Line, defaultProfile: ProfileId | undefined) {
  const analysis = await analyse(text, {
    language: lang ?? undefined,
    profile: profile ?? defaultProfile,
    form: Object.fromEntries(Object.entries(form ?? {}).map(([name, value]) => [name, filledIn(value)])),
  });
  return {
    id,
    lang: analysis.language,
    findings: (await withRewrites(text, analysis)).findings,
    fields: analysis.fields,
  };
}

/** A box that is not ticked says nothing. */
function filledIn(value: string | number | boolean | null): string | undefined {
  return value === null || value === false ? undefined : String(value);
}

export type Reported = Omit<Analysis, 'findings'> & { findings: (Finding & { rewrites: Rewrite[] })[] };

async function withRewrites(text: string, analysis: Analysis): Promise<Reported> {
  const language: Language = analysis.language ?? 'nl';
  const findings = [];
  for (const finding of analysis.findings) {
    findings.push({ ...finding, rewrites: await rewrites(text, finding, { language }) });
  }
  return { ...analysis, findings };
}
