/** How a misspelled word may have been meant: one common slip undone. */

const VOWEL = 'aeiouy';
/** Letters that are taken for one another; each is tried in both directions. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ['ij', 'ei'],
  ['ij', 'i'],
  ['ie', 'i'],
  ['au', 'ou'],
  ['ch', 'g'],
  ['c', 'k'],
  ['z', 's'],
  ['v', 'f'],
  ['y', 'ij'],
  ['th', 't'],
];

/**
 * @param word in its normalised form
 * @returns the word with one slip mended, in every way that is likely: a letter that should be double or single,
 *   letters that sound alike or are swapped, a final d, t or dt, a missing e
 */
export function* respellings(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const [letter, next] = [word[at]!, word[at + 1]];
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    if (letter === next) yield before + after;
    else if (at > 0) yield before + letter + letter + after;
    if (next && letter !== next) yield before + next + letter + word.slice(at + 2);
    if (!VOWEL.includes(letter) && next && !VOWEL.includes(next)) yield `${before}${letter}e${after}`;
    for (const [one, other] of CONFUSED) {
      if (word.startsWith(one, at)) yield before + other + word.slice(at + one.length);
      if (word.startsWith(other, at)) yield before + one + word.slice(at + other.length);
    }
  }
  const stem = word.replace(/(?:dt|d|t)$/, '');
  if (stem === word) return;
  for (const ending of ['d', 't', 'dt']) yield stem + ending;
}
