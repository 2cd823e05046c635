/** What the page has around and over a field. */

import type { Editor } from '../editors/editor.ts';
import { type Box, contains, intersect, isEmpty } from './box.ts';
import { luminance } from './colours.ts';
import { contains as holds, layoutParent } from './dom.ts';
import type { Host } from './host.ts';

export interface Surroundings {
  /** Whether something of the page, such as a menu or a sticky header, lies over the middle of a box. */
  isCovered(box: Box): boolean;
  /** Whether a box holds nothing that is read or used: only what the field stands in, or empty field. */
  isFree(box: Box): boolean;
  /** The luminance behind the text, 0 to 1. */
  background(): number;
}

/** Texts longer than this are not searched for room within the field, in UTF-16 units. */
const ROOM_LIMIT = 5000;

/** @param host whose own elements do not count as the page's */
export function surroundingsOf(editor: Editor, host: Host): Surroundings {
  const { element } = editor;

  function pageElementAt(x: number, y: number): Element | null {
    const root = element.getRootNode() as Document | ShadowRoot;
    const top = root.elementFromPoint(x, y);
    // Listing all that is there costs several times as much.
    if (!top || !host.holds(top)) return top;
    return root.elementsFromPoint(x, y).find((found) => !host.holds(found)) ?? null;
  }

  return {
    isCovered(box) {
      const top = pageElementAt((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return top !== null && !holds(element, top) && !holds(top, element);
    },

    isFree(box) {
      const xs = [box.left + 1, (box.left + box.right) / 2, box.right - 1];
      const ys = [box.top + 1, (box.top + box.bottom) / 2, box.bottom - 1];
      const found = xs.flatMap((x) => ys.map((y) => pageElementAt(x, y)));
      if (found.every((one) => one === null || (one !== element && holds(one, element)))) return true;
      if (!found.every((one) => one !== null && holds(element, one))) return false;
      const text = editor.text();
      if (text.length > ROOM_LIMIT) return false;
      const lines = editor.boxes({ start: 0, end: text.length });
      return lines.every((line) => isEmpty(intersect(line, box)));
    },

    background() {
      for (let at: Element | null = element; at; at = layoutParent(at)) {
        const found = luminance(getComputedStyle(at).backgroundColor);
        if (found !== null) return found;
      }
      // Nothing but the browser's own canvas: the opposite of what is written on it.
      const ink = luminance(getComputedStyle(element).color) ?? 0;
      return ink > 0.4 ? 0 : 1;
    },
  };
}

/** @returns whether the middle of a box is within another */
export function isMiddleWithin(box: Box, seen: Box): boolean {
  return contains(seen, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
}
