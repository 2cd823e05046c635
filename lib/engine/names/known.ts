/** Names that are known beforehand, and those that one place in a text shows to be a name elsewhere in it. */

import { foldName } from '../fold.ts';
import type { Range } from '../types.ts';
import { isOnlyParticle } from './family-names.ts';
import type { Listing, NameLexicon } from './lexicon.ts';
import type { Note } from './note.ts';

/** Each part of a known name counts by itself; what is also a word keeps needing a capital or a context. */
export function knownNames(
  names: readonly string[],
  { firstNames, words }: NameLexicon,
): Map<string, Listing> {
  const known = new Map<string, Listing>();
  for (const part of names.flatMap((name) => foldName(name).split(/\s+/))) {
    if (part.length < 2 || isOnlyParticle(part)) continue;
    const isWord =
      words.common.has(part) || words.notNames.has(part) || (firstNames.get(part) ?? 'name') !== 'name';
    known.set(part, isWord ? 'word' : 'name');
  }
  return known;
}

/** Unlisted words that turned out to be names, and that stand elsewhere in the text where they were not seen as such. */
export function learnedNames(note: Note, people: readonly Range[]): Map<string, Listing> {
  const learned = new Set<string>();
  eachToken(note, people, (fold, inside) => {
    if (inside && isLearnable(fold, note.lexicon)) learned.add(fold);
  });
  const missed = new Map<string, Listing>();
  if (learned.size === 0) return missed;
  eachToken(note, people, (fold, inside) => {
    if (!inside && learned.has(fold)) missed.set(fold, 'name');
  });
  return missed;
}

/** @param ranges in order */
function eachToken(
  note: Note,
  ranges: readonly Range[],
  visit: (fold: string, inside: boolean) => void,
): void {
  let at = 0;
  for (let index = 0; index < note.tokens.length; index++) {
    const { start } = note.tokens[index]!;
    while (at < ranges.length && ranges[at]!.end <= start) at++;
    if (note.taken[index] === 0) visit(note.folds[index]!, at < ranges.length && ranges[at]!.start <= start);
  }
}

const MIN_LEARNED = 4;

function isLearnable(fold: string, { firstNames, words }: NameLexicon): boolean {
  return (
    fold.length >= MIN_LEARNED && /^\p{L}+$/u.test(fold) && !firstNames.has(fold) && !words.common.has(fold)
  );
}
