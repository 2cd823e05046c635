/** Carries offsets from one state of a text to the next, so that a remark never stands under other words. */

import type { Range } from './types.ts';

/** `\p{Cs}`: with the u flag a lone half of a surrogate pair matches this. */
const WORD_UNIT = /[\p{L}\p{N}\p{M}\p{Cs}\u200d]/u;

/** Replace `[start, end)` of a text by `replacement`. */
export interface Edit extends Range {
  replacement: string;
}

/**
 * The one edit that turns `before` into `after`: what lies between their common beginning and common end.
 *
 * @param caret where the caret stands in `after`, if known. Typing a second "e" after an "e" can be read as
 *   inserted before or behind it; the caret says which.
 * @returns an edit with offsets in `before`; nothing to do gives an empty one
 */
export function editBetween(before: string, after: string, caret?: number): Edit {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shortest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  if (caret !== undefined) {
    const grown = after.length - before.length;
    const longer = grown > 0 ? after : before;
    // Only a pure insertion or deletion can slide; it may as long as the character it passes equals its own last.
    while (
      head + tail === shortest &&
      head > 0 &&
      after.length - tail > caret &&
      longer.charCodeAt(head - 1) === longer.charCodeAt(longer.length - tail - 1)
    ) {
      head--;
      tail++;
    }
  }
  return { start: head, end: before.length - tail, replacement: after.slice(head, after.length - tail) };
}

/** @returns the text with the edit carried out */
export function applyEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
}

/**
 * Moves findings (or anything with a range and its quote) from `before` to `after`. In doubt it drops one: what
 * the edit touches, what it glues to a longer word, and what no longer reads as its quote.
 *
 * @param items ranges with offsets in `before`
 * @returns copies with offsets in `after`; every `quote` is exactly `after.slice(start, end)`
 */
export function remap<T extends Range & { quote: string }>(
  items: readonly T[],
  before: string,
  after: string,
): T[] {
  if (items.length === 0) return [];
  if (before === after) return items.filter((item) => after.slice(item.start, item.end) === item.quote);
  const edit = editBetween(before, after);
  const shift = edit.replacement.length - (edit.end - edit.start);
  return items.flatMap((item) => {
    const moved = moveRange(item, edit, shift);
    if (!moved || after.slice(moved.start, moved.end) !== item.quote) return [];
    const touched = item.end === edit.start || item.start === edit.end;
    return touched && gluedToWord(after, moved) ? [] : [{ ...item, ...moved }];
  });
}

function moveRange(range: Range, edit: Edit, shift: number): Range | null {
  if (range.end <= edit.start) return { start: range.start, end: range.end };
  if (range.start >= edit.end) return { start: range.start + shift, end: range.end + shift };
  return null;
}

function gluedToWord(text: string, range: Range): boolean {
  return (
    (isWordUnit(text, range.start - 1) && isWordUnit(text, range.start)) ||
    (isWordUnit(text, range.end - 1) && isWordUnit(text, range.end))
  );
}

/**
 * @returns whether the UTF-16 unit at `index` belongs to a word: a letter, digit, combining mark, joiner, or half
 *   of a surrogate pair (so that nothing ever cuts through an emoji)
 */
export function isWordUnit(text: string, index: number): boolean {
  return WORD_UNIT.test(text.charAt(index));
}
