import { type Edit, editBetween, isWordUnit } from '../engine/remap.ts';

/**
 * The part of an edit that really changes something, in whole words: what the rewrite shares with the text is
 * not retyped, so formatting, the page's own marks and the reader's eye stay where they are.
 *
 * @param text the text the edit's offsets are in
 * @returns an edit with the same result; `start === end` and an empty replacement when nothing changes
 */
export function smallestEdit(text: string, edit: Edit): Edit {
  const before = text.slice(edit.start, edit.end);
  const after = edit.replacement;
  const inner = editBetween(before, after);
  let head = inner.start;
  let tail = before.length - inner.end;
  if (inner.start === inner.end && inner.replacement === '')
    return { ...inner, start: edit.start, end: edit.start };
  while (head > 0 && isWordUnit(before, head - 1) && (isWordUnit(before, head) || isWordUnit(after, head)))
    head--;
  while (tail > 0 && isWordUnit(before, before.length - tail) && cutsWord(before, after, tail)) tail--;
  return {
    start: edit.start + head,
    end: edit.end - tail,
    replacement: after.slice(head, after.length - tail),
  };
}

function cutsWord(before: string, after: string, tail: number): boolean {
  return isWordUnit(before, before.length - tail - 1) || isWordUnit(after, after.length - tail - 1);
}
