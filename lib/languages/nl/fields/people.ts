/** Which words name somebody, and in what role. */

import { bitsAt, is } from '../../../engine/document.ts';
import { foldName } from '../../../engine/fold.ts';
import { BIT } from '../../../engine/language.ts';
import { startsSentence } from '../../../engine/nouns.ts';
import type { Role } from './clauses.ts';
import { CUE } from './compile.ts';
import { norm, type Reading, shows, wordSet } from './reading.ts';

export const POSSESSIVES = wordSet("zijn z'n haar d'r hun");

/** @returns the role of the person a word names, or `undefined` when it names none */
export function personAt(reading: Reading, index: number): Role | undefined {
  const cues = reading.cues[index] ?? 0;
  if (NOBODY.has(norm(reading, index))) return undefined;
  if (cues & CUE.parent) return 'parent';
  if (cues & (CUE.colleague | CUE.responsible)) return 'colleague';
  if (cues & CUE.outsider) return 'outsider';
  if (is(reading.document, index, 'person')) return 'child';
  return isName(reading, index) ? 'child' : undefined;
}
const NOBODY = wordSet(
  'niemand iemand ander anderen type figuur karakter groep groepje klas klasje leefgroep stamgroep babygroep peutergroep bende',
);

const CLOSED =
  BIT.pronoun |
  BIT.self |
  BIT.impersonal |
  BIT.determiner |
  BIT.possessive |
  BIT.preposition |
  BIT.subordinator |
  BIT.coordinator |
  BIT.negation |
  BIT.circumstance |
  BIT.copula |
  BIT.auxiliary |
  BIT.adverb;

/** An initial, a capital in mid-sentence, a listed first name, or an unknown word that opens a sentence before its verb. */
export function isName(reading: Reading, index: number): boolean {
  const { document } = reading;
  const token = document.tokens[index];
  if (token?.kind !== 'word' || !token.capital || reading.quiet[index]) return false;
  if (isInitial(token.norm) || reading.names.has(token.norm)) return true;
  if (bitsAt(document, index) & CLOSED || reading.cues[index] || reading.dated[index]) return false;
  if (ARTICLES.has(norm(reading, index - 1))) return false;
  if (!startsSentence(document, index) && norm(reading, index - 1) !== ':') return true;
  if (document.lexicon.pack.names?.().firstNames.get(foldName(token.norm)) === 'name') return true;
  return !document.entries[index] && !NO_NAMES.has(token.norm) && isBeforeVerb(reading, index);
}

const ARTICLES = wordSet("de het een 't 'n");
/** Nouns that open a note without an article. */
const NO_NAMES = wordSet('dossier melk water glas speelgoed zand muziek regen lunch nagel logopedie kine');

function isBeforeVerb(reading: Reading, index: number): boolean {
  const next = norm(reading, index + 1);
  if (next === '' || next === '\n' || next === '(') return true;
  return (
    shows(reading, index + 1, CUE.present | CUE.past) ||
    POSSESSIVES.has(next) ||
    isFiniteVerb(reading, index + 1)
  );
}

function isFiniteVerb({ document }: Reading, index: number): boolean {
  const bits = bitsAt(document, index);
  return (
    (bits & (BIT.copula | BIT.auxiliary | BIT.verb)) !== 0 && !document.tokens[index]!.norm.startsWith('ge')
  );
}

function isInitial(word: string): boolean {
  return word.length <= LONGEST_INITIALS && INITIALS.test(word);
}
const LONGEST_INITIALS = 4;
const INITIALS = /^\p{L}(?:\.|\.\p{L}\.?)?$/u;
