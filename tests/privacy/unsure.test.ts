import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anonymise } from '../../lib/privacy/anonymise.ts';
import { findUnsure } from '../../lib/privacy/unsure.ts';

function asked(text: string, language: 'nl' | 'en' = 'nl'): string[] {
  const { names } = anonymise(text, { language });
  return findUnsure(text, names, language).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe('what is asked', () => {
  it.each([
    ['Kind A is 4 jaar.', ['age: 4 jaar']],
    ['Een driejarige jongen viel.', ['age: driejarige']],
    ['Een 4-jarig meisje viel.', ['age: 4-jarig']],
    ['Ze is 18 maanden oud.', ['age: 18 maanden']],
    ['Hij heeft een tweelingbroer.', ['rare: tweelingbroer']],
    ['Ze zit in een rolstoel.', ['rare: rolstoel']],
    ['Thuis spreken ze Pools.', ['origin: Pools']],
    ['Het gezin is moslim.', ['origin: moslim']],
    ['Mama werkt als verpleegster in de buurt.', ['profession: verpleegster']],
    ['Ze speelden in de Kraaienhoek.', ['name: Kraaienhoek']],
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it.each([
    ['She is 4 years old.', ['age: 4 years']],
    ['A four-year-old fell.', ['age: four-year-old']],
    ['He has a twin.', ['rare: twin']],
    ['Dad works as a nurse.', ['profession: nurse']],
  ])('%s', (text, expected) => {
    expect(asked(text, 'en')).toEqual(expected);
  });
});

describe('what is not asked', () => {
  it.each([
    'Hij huilde 10 minuten.',
    'De verpleegster kwam langs op de groep.',
    'Ze had griep.',
    'Vandaag speelden we buiten met de Duplo.',
    'Het MDO was goed.',
    'Pannenkoeken at hij graag.',
    'Hij gooide drie blokken en zat één minuut stil.',
    'Kind A duwde Kind B.',
  ])('%s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('the corpus', () => {
  interface Item {
    text: string;
    lang: 'nl' | 'en';
    names: { quote: string }[];
  }
  const items: Item[] = readFileSync('tests/corpus/gold/names.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

  it('keeps no name that is neither hidden nor asked about', () => {
    let wanted = 0;
    const missed: string[] = [];
    for (const { text, lang, names } of items) {
      const { names: hidden } = anonymise(text, { language: lang });
      const spots = [...hidden, ...findUnsure(text, hidden, lang)];
      for (const { quote } of names) {
        wanted++;
        const start = text.indexOf(quote);
        if (!spots.some((spot) => spot.start < start + quote.length && spot.end > start))
          missed.push(`${quote} | ${text}`);
      }
    }
    expect(1 - missed.length / wanted, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
