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

const NOUN_ENDING =
  /.{3}(?:ing|heid|tie|sie|je|jes|erij|schap|ster|ment|teit|sel|aal|iek|isch|lijk|baar|zaam|loos)$/;
const MIN_PART = 3;

/** "Kleuterjuf", "Trapp-stoel", "Verpleegster": built as nouns are. Asked of unlisted words only. */
export function isCompound(note: Note, index: number): boolean {
  const { tokens, text, folds, opens, lexicon } = note;
  const { start, end } = tokens[index]!;
  if (/-\p{Ll}/u.test(text.slice(start, end))) return true;
  if (!opens[index]) return false;
  const fold = folds[index]!;
  if (NOUN_ENDING.test(fold)) return true;
  for (let cut = MIN_PART; cut <= fold.length - MIN_PART; cut++)
    if (lexicon.words.common.has(fold.slice(cut))) return true;
  return false;
}
