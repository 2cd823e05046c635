/** The text of a contenteditable, and the way between its offsets and the DOM. */

import type { Range as TextRange } from '../engine/types.ts';

/** A stretch of the text and the node it comes from; a line break's stretch is 1 long, or 0 where it shows none. */
interface Piece extends TextRange {
  node: Text | Element;
}

export interface RichText {
  text: string;
  /** The DOM range of a range of the text. */
  rangeOf(range: TextRange): Range;
  /** DOM ranges without their block elements, whose boxes are wider than the words. */
  textRangesOf(range: TextRange): Range[];
  /** The offset of a DOM position within the editor. */
  offsetOf(node: Node, offset: number): number;
}

const BLOCKS =
  /^(address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const UNSEEN = /^(script|style|template|noscript|title)$/;

/** Stands for what cannot be edited as text: an image, a mention. Object replacement character. */
const OBJECT = '\ufffc';

/**
 * Reads a contenteditable the way a reader sees it: one line for each block and each line break.
 *
 * @param root the editable element
 */
export function readRichText(root: HTMLElement): RichText {
  const collapses = !/pre|break-spaces/.test(getComputedStyle(root).whiteSpace);
  const pieces: Piece[] = [];
  let text = '';
  let lineUsed = false;
  let breakDue = false;

  function breakLine() {
    if (lineUsed) breakDue = true;
  }

  function add(node: Text | Element, content: string) {
    if (breakDue) text += '\n';
    breakDue = false;
    lineUsed = true;
    pieces.push({ node, start: text.length, end: text.length + content.length });
    text += content;
  }

  function readText(node: Text) {
    const blank = collapses && /^[\t\n\f\r ]*$/.test(node.data);
    // White space between blocks is the page's source layout, not the writer's.
    if (node.data === '' || (blank && (!lineUsed || breakDue))) return;
    add(node, collapses ? node.data.replace(/[\t\n\f\r]/g, ' ') : node.data);
  }

  function readElement(element: HTMLElement) {
    const name = element.localName;
    if (UNSEEN.test(name)) return;
    if (name === 'br') {
      // A block's last line break only keeps its line open.
      add(element, isLastInBlock(element, root) ? '' : '\n');
    } else if (
      element !== root &&
      (element.getAttribute('contenteditable') === 'false' || isReplaced(name))
    ) {
      add(element, OBJECT);
    } else {
      const block = BLOCKS.test(name) && element !== root;
      if (block) breakLine();
      for (const child of element.childNodes) {
        if (isText(child)) readText(child);
        else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as HTMLElement);
      }
      if (block) breakLine();
    }
  }

  readElement(root);

  /** @param side where two pieces meet: the end of the first, or the start of the second */
  function position(offset: number, side: 'first' | 'second'): [Node, number] {
    const meeting = pieces.filter(({ start, end }) => start <= offset && offset <= end);
    const piece = side === 'first' ? meeting[0] : meeting.at(-1);
    if (!piece) return [root, 0];
    if (isText(piece.node)) return [piece.node, offset - piece.start];
    return offset === piece.start ? before(piece) : after(piece);
  }

  function rangeOf({ start, end }: TextRange): Range {
    const range = document.createRange();
    range.setStart(...position(start, start === end ? 'first' : 'second'));
    if (start === end) range.collapse(true);
    else range.setEnd(...position(end, 'first'));
    return range;
  }

  return {
    text,
    rangeOf,
    textRangesOf(wanted) {
      return pieces.flatMap(({ node, start, end }) => {
        if (end <= wanted.start || start >= wanted.end || !isText(node)) return [];
        const range = document.createRange();
        range.setStart(node, Math.max(wanted.start, start) - start);
        range.setEnd(node, Math.min(wanted.end, end) - start);
        return [range];
      });
    },
    offsetOf(node, offset) {
      const own = pieces.find((piece) => piece.node === node && isText(node));
      if (own) return Math.min(own.start + offset, own.end);
      const left = node.childNodes[offset - 1];
      const lastLeft = left && pieces.findLast((piece) => left.contains(piece.node));
      if (lastLeft) return lastLeft.end;
      const right = node.childNodes[offset];
      const firstRight = right && pieces.find((piece) => right.contains(piece.node));
      if (firstRight) return firstRight.start;
      const point = document.createRange();
      point.setStart(node, offset);
      return pieces.find((piece) => point.comparePoint(...before(piece)) >= 0)?.start ?? text.length;
    },
  };
}

// By type, not `instanceof`: the editor may stand in another document, with its own classes.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

function before({ node }: Piece): [Node, number] {
  return isText(node) ? [node, 0] : [node.parentNode!, indexOf(node)];
}

function after({ node }: Piece): [Node, number] {
  return [node.parentNode!, indexOf(node) + 1];
}

function indexOf(node: Node): number {
  return [...node.parentNode!.childNodes].indexOf(node as ChildNode);
}

function isReplaced(name: string): boolean {
  return /^(img|video|audio|canvas|iframe|object|embed|svg|input|button|select|textarea|math)$/.test(name);
}

/** Whether nothing but closing tags and empty text comes between a line break and the end of its block. */
function isLastInBlock(node: Node, root: HTMLElement): boolean {
  for (let at = node; at !== root; at = at.parentNode!) {
    if (at !== node && BLOCKS.test((at as Element).localName ?? '')) return true;
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === Node.ELEMENT_NODE) return BLOCKS.test((next as Element).localName);
      if (isText(next) && next.data.trim() !== '') return false;
    }
  }
  return true;
}
