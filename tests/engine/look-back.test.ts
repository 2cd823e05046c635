import { describe, expect, test } from 'vitest';
import { compile } from '../../lib/engine/lexicon.ts';
import { type Entry, lookBack } from '../../lib/engine/look-back.ts';
import { english } from '../../lib/languages/en/index.ts';
import { dutch } from '../../lib/languages/nl/index.ts';

const nl = compile(dutch);
const en = compile(english);

const notes = (...texts: string[]): Entry[] => texts.map((text, index) => ({ id: `${index + 1}`, text }));
/** "verdict: suspicion → outcome" */
const told = (entries: readonly Entry[], lexicon = nl) =>
  lookBack(entries, lexicon).map(
    ({ verdict, suspicion, outcome }) => `${verdict}: ${suspicion.entry} → ${outcome.entry}`,
  );

describe('a later note settles a suspicion', () => {
  test.each<[string, string[], string]>([
    [
      'a doctor found it',
      ['Hij heeft waarschijnlijk oorpijn.', 'De huisarts stelde een oorontsteking vast.'],
      'confirmed: 1 → 2',
    ],
    [
      'it turned out so',
      ['Misschien krijgt ze tandjes.', 'Er bleek een tandje door te komen.'],
      'confirmed: 1 → 2',
    ],
    [
      'it was not so',
      ['Blijkbaar heeft hij een allergie voor melk.', 'De test is terug: toch geen allergie.'],
      'disproved: 1 → 2',
    ],
    [
      'nothing was found',
      [
        'Ze ziet wellicht slecht, ze houdt het boek vlak voor haar ogen.',
        'De oogarts vond niets aan haar ogen: loos alarm.',
      ],
      'disproved: 1 → 2',
    ],
    [
      'a marked idea',
      [
        'Ik vermoed dat hij oorpijn heeft, want ik zag hem aan zijn oor trekken.',
        'De arts zag een rood oor en gaf siroop.',
      ],
      'confirmed: 1 → 2',
    ],
    [
      'a parent confirms it',
      [
        'Ik denk dat de ouders gaan scheiden, want papa haalde haar drie keer alleen op.',
        'Mama bevestigde op 3 april dat ze gaan scheiden.',
      ],
      'confirmed: 1 → 2',
    ],
    [
      'a negation of something else',
      [
        'Hij heeft waarschijnlijk oorpijn.',
        'Hij at niet. Bij de dokter bleek hij een oorontsteking te hebben, hij komt morgen niet.',
      ],
      'confirmed: 1 → 2',
    ],
    [
      'a note between them',
      [
        'Misschien is hij allergisch.',
        'Hij speelde in de zandbak.',
        'De allergie is bevestigd door de kinderarts.',
      ],
      'confirmed: 1 → 3',
    ],
  ])('%s', (_, texts, expected) => expect(told(notes(...texts))).toEqual([expected]));
});

describe('nothing is settled', () => {
  test.each<[string, string[]]>([
    ['by another subject', ['Hij heeft waarschijnlijk oorpijn.', 'De tandarts stelde een gaatje vast.']],
    [
      'by the same subject without an outcome',
      ['Hij heeft waarschijnlijk oorpijn.', 'Hij trok aan zijn oor.'],
    ],
    ['by a second suspicion', ['Misschien krijgt ze tandjes.', 'Waarschijnlijk krijgt ze tandjes.']],
    [
      'by an earlier note',
      ['De huisarts stelde een oorontsteking vast.', 'Hij heeft waarschijnlijk oorpijn.'],
    ],
    ['in the same note', ['Hij heeft waarschijnlijk oorpijn. De huisarts stelde een oorontsteking vast.']],
    [
      'by words that every note has',
      ['Er is waarschijnlijk iets gebeurd op school.', 'Vandaag bleek er op school een nieuwe juf te zijn.'],
    ],
    ['where nothing was suspected', ['Hij trok aan zijn oor.', 'De huisarts stelde een oorontsteking vast.']],
    ['in no notes', []],
  ])('%s', (_, texts) => expect(told(notes(...texts))).toEqual([]));
});

test('notes are read by their dates', () => {
  const entries: Entry[] = [
    { id: 'later', date: '2026-04-02', text: 'De huisarts stelde een oorontsteking vast.' },
    { id: 'sooner', date: '2026-03-30', text: 'Hij heeft waarschijnlijk oorpijn.' },
  ];
  expect(told(entries)).toEqual(['confirmed: sooner → later']);
});

test('both places are quoted as they stand in their notes', () => {
  const [first, second] = ['Hij speelde. Misschien krijgt ze tandjes.', 'Er bleek een tandje door te komen!'];
  const [found] = lookBack(notes(first, second), nl);
  expect(found!.suspicion.quote).toBe('Misschien krijgt ze tandjes.');
  expect(first.slice(found!.suspicion.start, found!.suspicion.end)).toBe(found!.suspicion.quote);
  expect(second.slice(found!.outcome.start, found!.outcome.end)).toBe(found!.outcome.quote);
  expect(found!.topic).toEqual(['tandje']);
});

test('in English too', () => {
  const entries = notes('He probably has earache.', 'The doctor found an ear infection.');
  expect(told(entries, en)).toEqual(['confirmed: 1 → 2']);
});
