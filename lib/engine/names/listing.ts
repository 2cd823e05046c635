/** Looks a word up in the lists of names, also as a possessive ("Milans"), a diminutive ("Lientje") or a double name. */

import type { Listing } from './lexicon.ts';
import type { Note } from './note.ts';

export interface Listed {
  listing: Listing;
  /** The name as it is listed: "milan" for "Milans". */
  base: string;
}

/** Shorter names with an s or a diminutive ending are everyday words too often: "pols", "bakje". */
const MIN_BASE = 4;
const MIN_BASE_CAPITAL = 2;
const MIN_BASE_OPENING = 3;
export const DIMINUTIVES = ['etje', 'tje', 'pje', 'kje', 'je', 'eke', 'ke', 'ken', 'kes', 'jes', 'tjes'];

/** @returns what the lists know of the word, `undefined` when they do not have it */
export function listedAt(note: Note, index: number): Listed | undefined {
  const fold = note.folds[index]!;
  return direct(note, fold) ?? derived(note, index, fold) ?? double(note, fold);
}

function direct({ known, lexicon }: Note, base: string): Listed | undefined {
  const listing = known.get(base) ?? lexicon.firstNames.get(base);
  return listing && { listing, base };
}

const LETTER_E = 0x65;
const LETTER_N = 0x6e;
const LETTER_S = 0x73;

/** Possessives end in -s, diminutives in -e, -es or -en. */
function derived(note: Note, index: number, fold: string): Listed | undefined {
  const last = fold.charCodeAt(fold.length - 1);
  if (last !== LETTER_S && last !== LETTER_E && last !== LETTER_N) return undefined;
  const { words } = note.lexicon;
  if (words.common.has(fold) || words.notNames.has(fold)) return undefined;
  const { capital } = note.tokens[index]!;
  const min = capital ? (note.opens[index] ? MIN_BASE_OPENING : MIN_BASE_CAPITAL) : MIN_BASE;
  if (fold.endsWith("'s")) return direct(note, fold.slice(0, -2));
  const genitive = fold.endsWith('s') && fold.length > min ? sure(note, fold.slice(0, -1)) : undefined;
  return genitive ?? diminutive(note, fold, capital ? 3 : MIN_BASE);
}

function diminutive(note: Note, fold: string, min: number): Listed | undefined {
  if (!/[jk]e[sn]?$/.test(fold)) return undefined;
  for (const ending of DIMINUTIVES) {
    if (!fold.endsWith(ending) || fold.length - ending.length < min) continue;
    const found = sure(note, fold.slice(0, -ending.length));
    if (found) return found;
  }
  return undefined;
}

/** "Noor-Amina", "jan-willem": both halves are names. */
function double(note: Note, fold: string): Listed | undefined {
  const hyphen = fold.indexOf('-');
  if (hyphen < 0) return undefined;
  const first = direct(note, fold.slice(0, hyphen));
  const second =
    direct(note, fold.slice(hyphen + 1).replace(/'?s$/, '')) ?? direct(note, fold.slice(hyphen + 1));
  return first && second && (sureEnough(first) || sureEnough(second))
    ? { listing: 'name', base: fold }
    : undefined;
}

function sure(note: Note, base: string): Listed | undefined {
  const found = direct(note, base);
  return found && sureEnough(found) ? found : undefined;
}

function sureEnough({ listing }: Listed): boolean {
  return listing === 'name';
}
