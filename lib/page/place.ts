/** Where a floating box goes: pure geometry. */

import { type Box, union } from './box.ts';

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

/** A card that gets this height scrolls its content rather than covering the rest of its line, in px. */
const READABLE_HEIGHT = 300;

/** Below this height a box is of no use, so covering a part of the phrase is the lesser evil, in px. */
const LEAST_HEIGHT = 96;

/**
 * Places a card beside a phrase: below it, else above, if need be with less height; else right, else left; else in
 * the roomier of below and above. It stays within the view, and off the phrase unless the view holds nothing else.
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

  for (const enough of [size.height, READABLE_HEIGHT]) {
    if (below.room >= enough && below.top >= inner.top) {
      return { left, top: below.top, maxHeight: Math.min(below.room, height) };
    }
    if (above.room >= enough && phrase.top - GAP <= inner.bottom) {
      const maxHeight = Math.min(above.room, height);
      return { left, top: phrase.top - GAP - Math.min(size.height, maxHeight), maxHeight };
    }
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

/** Like `Math.min(Math.max())`, but where nothing fits the lower bound wins. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
