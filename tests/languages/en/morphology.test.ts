import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nspell from 'nspell';
import { expect, test } from 'vitest';
import { entriesOf } from '../../../lib/engine/patterns.ts';
import { inflection } from '../../../lib/languages/en/inflection.ts';
import { rules } from '../../../lib/languages/en/rules/index.ts';
import { VERBS } from '../../../lib/languages/en/words.ts';

test.each([
  ['whine', 'whines whined whine whining'],
  ['cry', 'cries cried cry crying'],
  ['hit', 'hits hit hitting'],
  ['bite', 'bites bit bite biting bitten'],
  ['throw', 'throws threw throw throwing thrown'],
  ['whinge', 'whinges whinged whinge whingeing whinging'],
  ['lie', 'lies lay lied lie lying lain'],
  ['panic', 'panics panicked panic panicking'],
  ['snivel', 'snivels snivelled sniveled snivel snivelling sniveling'],
  ['spoil', 'spoils spoiled spoilt spoil spoiling'],
  ['regret', 'regrets regretted regret regretting'],
  ['suffer', 'suffers suffered suffer suffering'],
  ['have', 'has had have having'],
])('%s: %s', (infinitive, forms) => {
  const { finite, final } = inflection.verb(infinitive, null);
  expect([...new Set([...finite, ...final])].join(' ')).toBe(forms);
});

test.each([
  ['naughty', 'naughty naughtier naughtiest naughtily'],
  ['sad', 'sad sadder saddest sadly'],
  ['rude', 'rude ruder rudest rudely'],
  ['difficult', 'difficult difficultly'],
  ['dramatic', 'dramatic dramatically'],
  ['shy', 'shy shier shiest shyly'],
  ['gentle', 'gentle gentler gentlest gently'],
  ['friendly', 'friendly friendlier friendliest'],
])('%s: %s', (base, forms) => {
  expect(inflection.adjective(base).join(' ')).toBe(forms);
});

test.each([
  ['bully', 'bullies'],
  ['crybaby', 'crybabies'],
  ['thief', 'thieves'],
  ['show-off', 'show-offs'],
  ['psychosis', 'psychoses'],
])('%s, %s', (singular, plural) => {
  expect(inflection.noun(singular)).toEqual([singular, plural]);
});

test('writes words in the phrases in the American way too', () => {
  expect(inflection.variants('behaviour')).toEqual(['behavior']);
  expect(inflection.variants('hour')).toEqual([]);
});

const dictionary = createRequire(import.meta.url)
  .resolve('dictionary-en')
  .replace(/index\.js$/, 'index');
const speller = nspell(readFileSync(`${dictionary}.aff`), readFileSync(`${dictionary}.dic`));

/** Right, but British, of the trade, or not in the word list. */
const UNLISTED =
  /^(?:whing|skiv|faff|mither|dilly|lollygag|mollycoddl|self-|co-|de-escal|dysregul|stim|socialis|terroris|antagonis|idolis|realis|recognis|dramatis|overdramati|victimis|tyrannis|mobilis|mis-|over-|hanker|sook|strop|snivell|ambulat|practis|learnt|spilt|savour|scaffold|spoilt|favour)/;

test('gives no form of a verb that is no word', () => {
  const phrases = rules.flatMap((rule) => [...entriesOf(rule.phrases), ...entriesOf(rule.except)]);
  const verbs = new Set([
    ...Object.values(VERBS).join(' ').split(/\s+/),
    ...rules.flatMap((rule) => entriesOf(rule.verbs)),
    ...phrases.flatMap((phrase) => [...phrase.matchAll(/\{([a-z-]+)\}/g)].map((match) => match[1]!)),
  ]);
  verbs.delete('be');
  const wrong = [...verbs].flatMap((verb) => {
    const { finite, final } = inflection.verb(verb, null);
    return [...finite, ...final].filter((form) => !UNLISTED.test(form) && !speller.correct(form));
  });
  expect(wrong).toEqual([]);
});
