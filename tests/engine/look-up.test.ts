import { expect, test } from 'vitest';
import { compile } from '../../lib/engine/lexicon.ts';
import { guess } from '../../lib/engine/look-up.ts';
import { dutch } from '../../lib/languages/nl/index.ts';

const lexicon = compile(dutch);
const categoriesOf = (word: string) => guess(word, lexicon)?.anchors?.map(({ rule }) => rule.category) ?? [];

test.each([
  ['boooos', 'interpretation'],
  ['super-druk', 'judgement'],
  ['huilkind', 'judgement'],
  ['opzetelijk', 'intention'],
  ['adl-momenten', 'jargon'],
])('%s is taken for %s', (word, category) => expect(categoriesOf(word)).toContain(category));

test.each(['fiets-tocht', 'xyz-zaal', 'qqqq'])('%s tells nothing', (word) =>
  expect(categoriesOf(word)).toEqual([]),
);
