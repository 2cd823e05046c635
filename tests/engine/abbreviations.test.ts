import { expect, test } from 'vitest';
import { check } from '../../lib/engine/check.ts';
import { loadLexicon } from '../../lib/languages/index.ts';

const dutch = await loadLexicon('nl');
const options = { profile: 'observation', interfaceLanguage: 'nl' } as const;
const abbreviations = (text: string) =>
  check(text, dutch, options)
    .findings.filter(({ rule }) => rule === 'jargon/abbreviation')
    .map(({ quote }) => quote);

test.each([
  ['Het GKB-formulier is ingevuld.', 'GKB-formulier'],
  ['De SVS volgt in mei.', 'SVS'],
  ["De GQR'er komt dinsdag.", "GQR'er"],
  ['De GON-begeleider komt dinsdag.', 'GON-begeleider'],
  ['Zijn VIQ is 85.', 'VIQ'],
])('tells that nobody at home knows the abbreviation in %j', (text, quote) => {
  expect(abbreviations(text)).toEqual([quote]);
});

test.each([
  ['a word everybody knows', 'De GSM van mama ging af in de BSO.'],
  ['a word everybody knows, in a compound', 'De EHBO-koffer is nagekeken.'],
  ['initials', 'J.P. duwde ML van de mat.'],
  ['a name in capitals', 'TOM at een boterham.'],
  ['a shout', 'BTW NIET INBEGREPEN'],
  ['an explanation', 'Het GKB (een formulier voor zorg) is ingevuld.'],
  ['a quotation', 'Mama zei: "Het GKB is er."'],
])('leaves %s alone: %j', (_, text) => {
  expect(abbreviations(text)).toEqual([]);
});
