/**
 * Scores the engine on the corpus: `tsx scripts/score.ts [--authors abk] [--lang nl] [--category judgement]`.
 * Shows the table and every mistake, for tuning on some authors and reporting on others.
 */

import { parseArgs } from 'node:util';
import { findingsOf } from '../lib/engine/check.ts';
import { compile } from '../lib/engine/lexicon.ts';
import { dutch } from '../lib/languages/nl/index.ts';
import { type GoldText, readGold, scoreFindings, tableOf } from '../tests/corpus/score.ts';

const { values } = parseArgs({
  options: {
    authors: { type: 'string', default: 'abk' },
    lang: { type: 'string', default: 'nl' },
    category: { type: 'string' },
  },
});
const lexicon = compile(dutch);
const gold = readGold<GoldText>('findings').filter(
  ({ id, lang }) => lang === values.lang && values.authors.includes(id[0]!),
);
const score = scoreFindings(gold, ({ text }) => findingsOf(text, lexicon, 'nl'));
const shown = score.mistakes.filter(
  (mistake) => !values.category || mistake.includes(` ${values.category} `),
);
console.log([...shown, tableOf(score)].join('\n'));
