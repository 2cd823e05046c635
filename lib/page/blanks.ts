/**
 * The places an accepted rewrite left open, followed while the writer types. A blank is *open* as long as it
 * reads as it was put in; once typed over, its place is remembered until the writer has gone on.
 */

import type { Edit } from '../engine/remap.ts';
import type { Range } from '../engine/types.ts';

export interface TrackedBlank extends Range {
  /** The blank as it was put in, brackets included. */
  quote: string;
}

export function isOpen(blank: TrackedBlank, text: string): boolean {
  return text.slice(blank.start, blank.end) === blank.quote;
}

/**
 * Moves blanks through one edit. An edit within a blank's place makes the place grow or shrink with it; one that
 * reaches over its border ends the blank.
 *
 * @param before the text the blanks and the edit have their offsets in
 */
export function trackBlanks(blanks: readonly TrackedBlank[], edit: Edit, before: string): TrackedBlank[] {
  const shift = edit.replacement.length - (edit.end - edit.start);
  return blanks.flatMap((blank) => {
    // Typing right beside an open blank stays outside it; right beside a filled one it goes on filling.
    const open = isOpen(blank, before);
    const isInsertion = edit.start === edit.end;
    const outside = open && isInsertion;
    if (edit.start > blank.end || (edit.start === blank.end && (outside || !isInsertion))) return [blank];
    if (edit.end < blank.start || (edit.end === blank.start && (outside || !isInsertion))) {
      return [{ ...blank, start: blank.start + shift, end: blank.end + shift }];
    }
    if (edit.start >= blank.start && edit.end <= blank.end) return [{ ...blank, end: blank.end + shift }];
    return [];
  });
}

/**
 * Where Tab goes.
 *
 * @param step 1 for Tab, -1 for Shift+Tab
 * @returns the open blank to select; null when the selection is in none of our blanks, or there is no further
 *   one: then the key is the page's
 */
export function stepBlank(
  blanks: readonly TrackedBlank[],
  text: string,
  selection: Range,
  step: 1 | -1,
): TrackedBlank | null {
  const current = blanks.find((blank) => selection.start >= blank.start && selection.end <= blank.end);
  if (!current) return null;
  const further = blanks
    .filter((blank) => isOpen(blank, text) && (blank.start - current.start) * step > 0)
    .sort((one, other) => (one.start - other.start) * step);
  return further[0] ?? null;
}
