import type { Range } from './types.ts';

const NEWLINE = 10;
/** After one of these, the next line is a new paragraph; without, it may be a wrapped line. */
const ENDS_LINE = new Set([...'.!?:;…)"”’'].map((mark) => mark.charCodeAt(0)));

/**
 * Cuts a text where no sentence runs on, so that each piece can be checked and remembered by itself.
 *
 * @returns ranges that together cover the whole text, line ends included
 */
export function paragraphsOf(text: string): Range[] {
  const paragraphs: Range[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (!endsParagraph(text, at)) continue;
    paragraphs.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

function endsParagraph(text: string, newline: number): boolean {
  const before = text.charCodeAt(newline - 1) === 13 ? newline - 2 : newline - 1;
  if (before < 0 || text.charCodeAt(before) === NEWLINE || ENDS_LINE.has(text.charCodeAt(before)))
    return true;
  const next = text.charCodeAt(newline + 1);
  return next === NEWLINE || next === 13;
}
