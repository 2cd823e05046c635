/** Where a floating box goes: pure geometry, in CSS px, all boxes in one coordinate system. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  /** The box scrolls inside when its content is higher than this. */
  maxHeight: number;
}

/** Space between the box and what it belongs to, and between the box and the edge of the view, in px. */
const GAP = 6;

/** Below this height a box is of no use, so covering a part of the phrase is the lesser evil, in px. */
const LEAST_HEIGHT = 96;

/**
 * Places a card beside a phrase: below it, else above, else right, else left, else in the roomier of below and
 * above with less height. It stays within the view, and off the phrase unless the view holds nothing else.
 *
 * @param anchor the phrase's boxes, one for each line; at least one
 */
export function place(anchor: readonly Box[], size: Size, view: Box): Placement {
  const phrase = union(anchor);
  const first = anchor[0] ?? phrase;
  const inner = {
    left: view.left + GAP,
    top: view.top + GAP,
    right: view.right - GAP,
    bottom: view.bottom - GAP,
  };
  const below = { top: phrase.bottom + GAP, room: inner.bottom - phrase.bottom - GAP };
  const above = { room: phrase.top - GAP - inner.top };
  const left = clamp(first.left, inner.left, inner.right - size.width);
  const top = clamp(phrase.top, inner.top, inner.bottom - size.height);
  const height = inner.bottom - inner.top;

  if (below.room >= size.height && below.top >= inner.top)
    return { left, top: below.top, maxHeight: below.room };
  if (above.room >= size.height && phrase.top - GAP <= inner.bottom) {
    return { left, top: phrase.top - GAP - size.height, maxHeight: above.room };
  }
  if (size.height <= height && phrase.right + GAP + size.width <= inner.right) {
    return { left: phrase.right + GAP, top, maxHeight: height };
  }
  if (size.height <= height && phrase.left - GAP - size.width >= inner.left) {
    return { left: phrase.left - GAP - size.width, top, maxHeight: height };
  }
  const roomier = Math.min(Math.max(below.room, above.room), height);
  if (roomier < LEAST_HEIGHT) {
    const maxHeight = Math.min(size.height, height);
    return { left, top: inner.bottom - maxHeight, maxHeight };
  }
  if (below.room >= above.room) return { left, top: inner.bottom - roomier, maxHeight: roomier };
  return { left, top: inner.top, maxHeight: roomier };
}

/** @returns the smallest box around all boxes; none gives a box of no size at 0, 0 */
export function union(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** @returns what two boxes share; a box with `right <= left` or `bottom <= top` is empty */
export function intersect(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

export function isEmpty(box: Box): boolean {
  return box.right <= box.left || box.bottom <= box.top;
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** Like `Math.min(Math.max())`, but where nothing fits the lower bound wins. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
