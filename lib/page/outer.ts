/**
 * The document around a frame. Rich editors keep their text in frames too low for a card, so cards stand in the
 * outermost document that belongs to the same site.
 */

import type { Box } from './box.ts';

export interface Outer {
  /** The document cards stand in; this one when there is no reachable frame around it. */
  readonly document: Document;
  /** The frame element in that document that holds this one; null when they are the same. */
  readonly frame: Element | null;
  /** Turns client px of this document into those of the outer one, as of now. */
  toOuter(box: Box): Box;
}

export function outerOf(inner: Window): Outer {
  const frames: Element[] = [];
  // Null for the top window, and for a frame that another site put here.
  for (let frame = inner.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
    frames.push(frame);
  }
  const frame = frames.at(-1) ?? null;
  return {
    document: frame?.ownerDocument ?? inner.document,
    frame,
    toOuter: (box) => frames.reduce(outOf, box),
  };
}

/** One step out: where a box within a frame stands in the document around it. */
function outOf(box: Box, frame: Element): Box {
  const { left, top, width } = frame.getBoundingClientRect();
  const { clientLeft, clientTop, offsetWidth } = frame as HTMLElement;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const scale = offsetWidth ? width / offsetWidth : 1;
  const x = left + (clientLeft + Number.parseFloat(paddingLeft)) * scale;
  const y = top + (clientTop + Number.parseFloat(paddingTop)) * scale;
  return {
    left: x + box.left * scale,
    top: y + box.top * scale,
    right: x + box.right * scale,
    bottom: y + box.bottom * scale,
  };
}
