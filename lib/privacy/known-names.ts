/** Finds names that the user gave, in whatever way they are written: case, accents, diminutive, possessive, joined. */

import { foldName } from '../engine/fold.ts';
import { isOnlyParticle } from '../engine/names/family-names.ts';
import type { Range } from '../engine/types.ts';

/** Between the parts of a name: "Jan-Willem", "Jan Willem", "JanWillem". */
const BETWEEN = "[\\s'.-]{0,2}";
/** "Robbeke", "Lottetje", "Annaatje", "Tommie", "Emily'tje", with the plural or possessive of each. */
const DIMINUTIVE = "'?(?:a|o)?(?:etje|tje|pje|kje|je|eke|ke|ie|y)n?";
const POSSESSIVE = "(?:'?s)?";
/** One letter is an initial, and stands for too many names. */
const MIN_PART = 2;

/**
 * @param names first or full names; each part of a full name counts by itself
 * @param isAllowed told the range and the folded part, says whether it is a name there (a part may be a word)
 * @returns ranges of UTF-16 offsets in `text`, in order, without overlaps
 */
export function findKnownNames(
  text: string,
  names: readonly string[],
  isAllowed: (range: Range, part: string) => boolean = () => true,
): Range[] {
  const pattern = patternOf(names);
  if (!pattern) return [];
  const folded = foldText(text);
  const ranges: Range[] = [];
  for (const match of folded.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const range = { start: folded.starts[match.index]!, end: folded.ends[end - 1]! };
    if (isAllowed(range, match[0])) ranges.push(range);
  }
  return ranges;
}

/** One alternation, longest first, so that a full name is taken before its parts. */
function patternOf(names: readonly string[]): RegExp | undefined {
  const sources = new Set<string>();
  for (const name of names.map(foldName)) {
    sources.add(sourceOf(name));
    for (const word of name.split(/\s+/)) {
      sources.add(sourceOf(word));
      for (const part of partsOf(word)) if (!isOnlyParticle(part)) sources.add(sourceOf(part));
    }
  }
  sources.delete('');
  if (sources.size === 0) return undefined;
  const alternatives = [...sources].sort((a, b) => b.length - a.length).map(withEndings);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function partsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length >= MIN_PART);
}

/** @returns the parts as a pattern, empty when there is nothing to look for */
function sourceOf(name: string): string {
  const parts = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (parts.join('').length < MIN_PART || (parts.length === 1 && isOnlyParticle(parts[0]!))) return '';
  return parts.join(BETWEEN);
}

/** "Tom" doubles its last letter in "Tommeke" and "Milan" its last vowel in "Milaantje". */
function withEndings(source: string): string {
  const stretched = source.replace(/([aeou])([b-df-hj-np-tv-z])$/, '$1$1?$2$2?');
  return `(?:${source}|${stretched}${DIMINUTIVE})${POSSESSIVE}`;
}

interface FoldedText {
  text: string;
  /** Where the letter behind each folded code unit starts and ends in the original. */
  starts: number[];
  ends: number[];
}

/** Folds letter by letter, since a name may be longer or shorter with its accents than without. */
function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at)!);
    const end = at + sign.length;
    const plain = foldName(sign);
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    folded += plain;
    at = end;
  }
  return { text: folded, starts, ends };
}
