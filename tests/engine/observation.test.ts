import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, rewrites } from '../../lib/analyse.ts';
import { readDocument } from '../../lib/engine/document.ts';
import { compile, type Lexicon } from '../../lib/engine/lexicon.ts';
import { splitObservation } from '../../lib/engine/observation.ts';
import { english } from '../../lib/languages/en/index.ts';
import { dutch } from '../../lib/languages/nl/index.ts';

const nl = compile(dutch);
const en = compile(english);

/** "seen | thought" for each sentence. */
const columns = (text: string, lexicon: Lexicon) =>
  splitObservation(readDocument(text, lexicon)).map(({ seen, thought }) => `${seen} | ${thought}`);

describe('what was seen and what was thought, in Dutch', () => {
  test.each([
    ['Ze bouwde een toren van 8 blokken.', ['Ze bouwde een toren van 8 blokken. | ']],
    ['Ze verveelde zich.', [' | Ze verveelde zich.']],
    [
      'Hij huilde toen mama vertrok omdat hij zich verlaten voelde.',
      ['Hij huilde toen mama vertrok. | Hij voelde zich verlaten.'],
    ],
    ['Daan was boos en gooide een blok.', ['Daan gooide een blok. | Daan was boos.']],
    ['Omdat hij boos was, gooide hij met zand.', ['Hij gooide met zand. | Hij was boos.']],
    [
      'Toen oma vertrok, was ze verdrietig en huilde ze 5 minuten.',
      ['Oma vertrok. Ze huilde 5 minuten. | Ze was verdrietig.'],
    ],
    ["Ze riep 'nee' en was bang voor de hond.", ["Ze riep 'nee'. | Ze was bang voor de hond."]],
    ['Ze gaapte. Ik vermoed dat ze moe was.', ['Ze gaapte. | ', ' | Ik vermoed dat ze moe was.']],
    ['Hij is stout en beet L. in de arm.', ['Hij beet L. in de arm. | Hij is stout.']],
    ['Naar het schijnt drinkt papa.', [' | Naar het schijnt drinkt papa.']],
    ['', []],
  ])('%s', (text, expected) => expect(columns(text, nl)).toEqual(expected));
});

describe('what was seen and what was thought, in English', () => {
  test.each([
    ['He cried when mum left because he felt abandoned.', ['He cried when mum left. | He felt abandoned.']],
    ['Because he was angry, he threw sand at J.', ['He threw sand at J. | He was angry.']],
    ['She was bored. She sat in the circle.', [' | She was bored.', 'She sat in the circle. | ']],
  ])('%s', (text, expected) => expect(columns(text, en)).toEqual(expected));
});

describe('for any note', () => {
  const clause = fc.constantFrom(
    'hij huilde',
    'ze was boos',
    'mama vertrok',
    'L. nam de bal',
    "ze riep 'nee'",
    'hij voelde zich niet goed',
    'ik troostte hem',
    'het was stil in de gang',
  );
  const joint = fc.constantFrom('. ', ', ', ' en ', ' omdat ', ' toen ', ', want ', '\n', ' dat ');
  const note = fc
    .array(fc.tuple(clause, joint), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.flat().join(''));
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  test('every word of it is in a column, and no other', () => {
    fc.assert(
      fc.property(note, (text) => {
        const told = splitObservation(readDocument(text, nl)).map(
          ({ seen, thought }) => `${seen} ${thought}`,
        );
        const written = new Set(wordsOf(text));
        expect(wordsOf(told.join(' ')).filter((word) => !written.has(word))).toEqual([]);
        const kept = new Set(wordsOf(told.join(' ')));
        const lost = [...written].filter((word) => !kept.has(word));
        expect(
          lost.filter((word) => !CONJUNCTIONS.has(word)),
          text,
        ).toEqual([]);
      }),
    );
  });
});

/** What joined two clauses may go where they are told apart. */
const CONJUNCTIONS = new Set(['en', 'omdat', 'toen', 'want', 'dat']);

describe('a mixed sentence', () => {
  const splits = async (text: string) => {
    const { findings } = await analyse(text, { language: 'nl' });
    const offered = await Promise.all(findings.map((finding) => rewrites(text, finding)));
    return offered.flat().filter(({ replacement }) => replacement.includes('Ik denk:'));
  };

  test.each([
    ['Milan gooide de bal omdat hij boos was.', 'Ik zag: Milan gooide de bal. Ik denk: hij was boos'],
    ['Ze zat bij het raam en was verdrietig.', 'Ik zag: ze zat bij het raam. Ik denk: ze was verdrietig'],
  ])('%s is offered taken apart, and shown whole', async (text, replacement) =>
    expect(await splits(text)).toMatchObject([{ kind: 'factual', start: 0, replacement }]),
  );

  test.each([
    // The act was seen; only "expres" is an idea.
    'Ze zat aan tafel en gooide expres haar beker om.',
    // What would stand under "ik zag" was not seen.
    'Hij luistert nooit omdat hij boos is.',
  ])('%s is not', async (text) => expect(await splits(text)).toEqual([]));
});
