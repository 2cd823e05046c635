import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, inventions, says } from '../../lib/practice/facts.ts';

const fact = (...any: string[]) => ({ says: 'iets', any });

describe('a text says a fact', () => {
  it.each([
    ['Ze huilde 10 minuten.', '10 minuten'],
    ['Ze huilde tien minuten.', '10 minuten'],
    ['Van 10u05 tot 10.15u huilde ze.', '10.05 10.15'],
    ['Hij schoof het bord weg.', 'bord schoof'],
    ['Hij heeft in de arm van L. gebeten.', 'gebeten arm'],
    ['De vuilniswagen reed weg.', 'vuilnis*'],
    ['Ze zei: "Au".', 'au'],
    ['Één keer.', '1 keer'],
    ['She cried for ten minutes.', '10 minutes'],
  ])('%s has "%s"', (text, way) => expect(says(text, fact(way))).toBe(true));

  it.each([
    ['Ze huilde 12 minuten.', '10 minuten'],
    ['Hij schoof de stoel weg.', 'bord schoof'],
    ['De wagen reed weg.', 'vuilnis*'],
    ['Een bordkrijtje schoof weg.', 'bord'],
  ])('%s lacks "%s"', (text, way) => expect(says(text, fact(way))).toBe(false));

  it('in any one of its ways', () => expect(says('Ze beet.', fact('gebeten', 'beet'))).toBe(true));
});

describe('invented is', () => {
  const situation = 'Om 10.15 uur nam Bo twee blokken van Samir. Hij zei: "Van mij!"';
  it.each([
    ['Bo nam drie blokken.', ['number', 'drie']],
    ['Om 10.30 uur nam Bo twee blokken.', ['number', '10.30']],
    ['Bo nam blokken van Lotte.', ['name', 'Lotte']],
    ['Bo nam blokken van L.', ['name', 'L.']],
    ['Samir zei: "Ga weg!"', ['speech', 'Ga weg!']],
    ["Samir zei: 'Ga weg!'", ['speech', 'Ga weg!']],
  ])('%s', (text, [kind, quote]) => expect(inventions(text, situation)).toMatchObject([{ kind, quote }]));

  it.each([
    'Om 10u15 nam Bo 2 blokken van S.',
    'Samir zei: "van mij"',
    "Dat zag ik: z'n blokken lagen bij Bo.",
    'Bo nam ze van S. Hij riep.',
    'Twee blokken nam Bo.',
  ])('nothing in: %s', (text) => expect(inventions(text, situation)).toEqual([]));

  it('nothing that the situation says itself, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => inventions(text, text).every(({ kind }) => kind === 'speech')),
    );
  });

  it('a stretch of the text as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end, quote, kind } of inventions(text, '')) {
          expect(kind === 'speech' ? text.slice(start, end) : quote).toContain(quote);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('a text beside what was told', () => {
  const told = {
    situation: 'Mama vertrekt om 8.20 uur. Jonas huilt. Om 8.30 uur stopt hij.',
    facts: [fact('huil*'), fact('10 minuten', '8.20 8.30')],
    traps: [fact('mist')],
    strengths: [fact('stopt zelf')],
  };

  it('keeps, loses and adds', () => {
    const compared = compare('Jonas huilde omdat hij mama mist, 15 minuten.', told);
    expect(compared.kept).toEqual([told.facts[0]]);
    expect(compared.missing).toEqual([told.facts[1]]);
    expect(compared.trapped).toEqual(told.traps);
    expect(compared.invented).toMatchObject([{ quote: '15' }]);
    expect(compared.strengths).toEqual([]);
  });

  it('may count what can be counted', () => {
    expect(compare('Jonas huilde 10 minuten.', told).invented).toEqual([]);
  });
});
