import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { compile } from '../../../lib/engine/lexicon.ts';
import { guess } from '../../../lib/engine/look-up.ts';
import { english } from '../../../lib/languages/en/index.ts';

const lexicon = compile(english);
const dictionary = createRequire(import.meta.url)
  .resolve('dictionary-en')
  .replace(/index\.js$/, 'index.dic');
/** The stems of the word list, without their affix flags. */
const WORDS = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.replace(/\/.*/, ''))
  .filter((word) => /^[a-z]{8,}$/.test(word));

test('no correct word is taken for a misspelled finding', () => {
  const mistaken = WORDS.filter((word) => !lexicon.vocabulary.get(word) && guess(word, lexicon)?.anchors);
  expect(mistaken).toEqual([]);
});
