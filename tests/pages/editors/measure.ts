/** Where things in a field stand, as the browser itself lays them out. */

export interface PageBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The frames a field is in, the outermost first. */
export function framesAround(field: Element): Element[] {
  const frame = field.ownerDocument.defaultView?.frameElement;
  return frame ? [...framesAround(frame), frame] : [];
}

/** Turns a box in px of the field's own window into px of the page's. */
export function toPage(
  field: Element,
  { x, y, width, height }: DOMRect,
  from: 'field' | 'page' = 'field',
): PageBox {
  const frame = from === 'field' ? framesAround(field).at(-1) : undefined;
  if (!frame) return { x, y, width, height };
  const around = frame.getBoundingClientRect();
  const scale = around.width / (frame as HTMLElement).offsetWidth;
  return {
    x: around.x + (frame.clientLeft + x) * scale,
    y: around.y + (frame.clientTop + y) * scale,
    width: width * scale,
    height: height * scale,
  };
}

/** The boxes of the first occurrence of words, also where formatting or line ends cut them. */
export function wordBoxes(field: HTMLElement, words: string): PageBox[] {
  const inner = field.ownerDocument;
  const walker = inner.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const start = nodes
    .map(({ data }) => data)
    .join('')
    .replace(/\u00a0/g, ' ')
    .indexOf(words);
  if (start < 0) return [];
  let at = 0;
  return nodes.flatMap((node) => {
    const from = Math.max(start - at, 0);
    const to = Math.min(start + words.length - at, node.length);
    at += node.length;
    if (from >= to) return [];
    const range = inner.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].map((rect) => toPage(field, rect));
  });
}
