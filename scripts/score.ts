/**
 * Scores the engine on the corpus: `tsx scripts/score.ts [--authors abk] [--lang nl] [--category judgement]`.
 * Shows the table and every mistake, for tuning on some authors and reporting on others.
 */

import { parseArgs } from 'node:util';
import { check } from '../lib/engine/check.ts';
import type { Language } from '../lib/engine/types.ts';
import { loadLexicon } from '../lib/languages/index.ts';
import { type GoldText, readGold, scoreFindings, tableOf } from '../tests/corpus/score.ts';

const { values } = parseArgs({
  options: {
    authors: { type: 'string', default: 'abk' },
    lang: { type: 'string', default: 'nl' },
    category: { type: 'string' },
  },
});
const lexicon = await loadLexicon(values.lang as Language);
const options = { profile: 'observation', interfaceLanguage: 'nl' } as const;
const gold = readGold<GoldText>('findings').filter(
  ({ id, lang }) => lang === values.lang && values.authors.includes(id[0]!),
);
const score = scoreFindings(gold, ({ text }) => check(text, lexicon, options).findings);
const shown = score.mistakes.filter(
  (mistake) => !values.category || mistake.includes(` ${values.category} `),
);
console.log([...shown, tableOf(score)].join('\n'));
