/** Fixed phrases of several words in the lists, where `_` stands for the space: "peppa_pig". */

import { isNext, type Note } from './note.ts';

const MAX_WORDS = 5;

/** @returns the index behind the longest phrase that starts at `index`, or `index` */
export function longestPhrase(
  note: Note,
  index: number,
  phrases: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): number {
  let end = index;
  if (!note.lexicon.heads.has(note.folds[index]!)) return end;
  let key = note.folds[index]!;
  for (let at = index + 1; at < index + MAX_WORDS && (isNext(note, at) || note.folds[at] === '&'); at++) {
    key += `_${note.folds[at]}`;
    if (phrases.has(key)) end = at + 1;
  }
  return end;
}

/** Past a character, song or brand of several words, of which a single one might be somebody: "Vader Jacob". */
export function phraseEnd(note: Note, index: number): number {
  return note.tokens[index]!.capital ? longestPhrase(note, index, note.lexicon.words.notNames) : index;
}
