/** Capitals that are nobody's: brands, feasts, languages, compounds. */

import type { Note } from './note.ts';

/** Brands, feasts, languages; also as the first half of a compound: "Duplo-trein". */
export function isNobody({ folds, lexicon: { words } }: Note, index: number): boolean {
  const fold = folds[index]!;
  const head = fold.slice(0, Math.max(0, fold.search(/[-']/)));
  return (
    words.notNames.has(fold) ||
    words.notNames.has(fold.replace(/'?s$/, '')) ||
    (head !== '' && words.notNames.has(head))
  );
}

const MIN_PART = 3;
const MIN_ENDING = 2;

/** "Kleuterjuf", "Trapp-stoel", "Dierendag": built as nouns are. Asked of unlisted words only. */
export function isCompound(note: Note, index: number): boolean {
  const { tokens, text, folds, opens, lexicon } = note;
  const { start, end } = tokens[index]!;
  if (/-\p{Ll}/u.test(text.slice(start, end))) return true;
  const fold = folds[index]!;
  for (let cut = MIN_PART; cut <= fold.length - MIN_ENDING; cut++) {
    const ending = fold.slice(cut);
    if (lexicon.words.compoundEndings.has(ending)) return true;
    // A name inside a sentence may end in anything; at its start every noun has a capital.
    if (!opens[index]) continue;
    if (
      lexicon.words.nounEndings.has(ending) ||
      (ending.length >= MIN_PART && lexicon.words.common.has(ending))
    )
      return true;
  }
  return false;
}
