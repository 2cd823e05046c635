/** Towns, regions and countries. */

import type { NameWords } from './lexicon.ts';
import { listedAt } from './listing.ts';
import { hasNameShape, isEveryday, isNext, type Note } from './note.ts';
import { longestPhrase } from './phrases.ts';

/** Token indices, half open. */
export interface Place {
  from: number;
  to: number;
}

const MAX_WORDS = 3;

/** @returns the place that starts at this token */
export function placeAt(note: Note, index: number): Place | undefined {
  const to = listedPlaceEnd(note, index);
  if (to === index) return isBehind(note, index, 'placeStrict') ? unlistedPlace(note, index) : undefined;
  return to > index + 1 || isPlaceHere(note, index) ? { from: index, to } : undefined;
}

/** "Brecht" is a town behind "in", "Lier" within a sentence behind "naar"; "Gent" is one anywhere. */
function isPlaceHere(note: Note, index: number): boolean {
  const { folds, opens, lexicon } = note;
  if (listedAt(note, index)?.listing === 'name') return isBehind(note, index, 'placeStrict');
  if (lexicon.places.get(folds[index]!) !== 'word') return !isBehind(note, index, 'determiners');
  return !opens[index] && isBehind(note, index, 'placeBefore');
}

function isBehind(
  { folds, tokens, lexicon: { words } }: Note,
  index: number,
  list: keyof NameWords,
): boolean {
  return tokens[index - 1]?.kind === 'word' && words[list].has(folds[index - 1]!);
}

/** @returns the index behind the longest listed place, `index` when there is none */
function listedPlaceEnd(note: Note, index: number): number {
  const { places } = note.lexicon;
  const fold = note.folds[index]!;
  // "Gent-Sint-Pieters", "Amsterdam-Noord"
  const head = fold.slice(0, Math.max(0, fold.indexOf('-')));
  const isListed = places.has(fold) || places.get(head) === 'name';
  return Math.max(longestPhrase(note, index, places), isListed ? index + 1 : index);
}

/** "in Wortel": an unknown capital behind "in", "te" or "uit" is a place sooner than a person. */
function unlistedPlace(note: Note, index: number): Place | undefined {
  if (!hasNameShape(note, index) || listedAt(note, index) || isEveryday(note, index)) return undefined;
  let to = index + 1;
  while (to < index + MAX_WORDS && isNext(note, to) && hasNameShape(note, to) && !isEveryday(note, to)) to++;
  return { from: index, to };
}
