/** Finds a language pack's patterns in a document. Gaps end at clause boundaries. */

import { bitsAt, type Document } from './document.ts';
import { BIT, type Rule } from './language.ts';
import type { Anchor, PatternKind } from './lexicon.ts';
import { isName } from './nouns.ts';
import type { Element, Pattern } from './patterns.ts';
import type { Words } from './vocabulary.ts';

export interface Match {
  rule: Rule;
  kind: PatternKind;
  /** Index of the first and last token, inclusive. */
  first: number;
  last: number;
}

/** Adverbs may slip between the words of a phrase: "heeft (toch echt) moeite met". */
const MAX_FILLERS = 2;

export function findMatches(document: Document): Match[] {
  const matches: Match[] = [];
  const exceptions: Match[] = [];
  for (let index = 0; index < document.tokens.length; index++) {
    const anchors = document.entries[index]?.anchors;
    if (!anchors) continue;
    for (const anchor of anchors) {
      const match = matchAt(document, anchor, index);
      if (match) (match.kind === 'except' ? exceptions : matches).push(match);
    }
  }
  if (exceptions.length === 0) return matches;
  return matches.filter((match) => !exceptions.some((exception) => takesAway(exception, match)));
}

function matchAt(document: Document, { rule, pattern, at, kind }: Anchor, index: number): Match | undefined {
  const anchored = pattern[at]!;
  if (!isAllowed(document, anchored, index)) return undefined;
  const last = at + 1 === pattern.length ? index : forward(document, pattern, at + 1, index);
  if (last < 0) return undefined;
  const first = at === 0 ? index : backward(document, pattern, at - 1, index, anchored.gap);
  if (first < 0) return undefined;
  const focus = pattern.find((element) => element.focus);
  if (!focus) return { rule, kind, first, last };
  let found = first;
  while (found < last && !isAmong(document, found, focus)) found++;
  return { rule, kind, first: found, last: found };
}

function takesAway(exception: Match, match: Match): boolean {
  const concerned = exception.rule === match.rule || exception.rule.silencesAll === true;
  return concerned && exception.first <= match.last && match.first <= exception.last;
}

/** @returns index of the token that the pattern's last element stands for, or -1 */
function forward(document: Document, pattern: Pattern, element: number, from: number): number {
  const wanted = pattern[element];
  if (!wanted) return from;
  let fillers = 0;
  for (let index = from + 1; index < document.tokens.length; index++) {
    if (fits(document, wanted, index)) {
      const last = forward(document, pattern, element + 1, index);
      if (last >= 0) return last;
    }
    const skipped = index - from;
    if (skipped > wanted.gap && ++fillers > MAX_FILLERS) break;
    if (!mayStandBetween(document, index, from, skipped <= wanted.gap)) break;
  }
  return wanted.optional ? forward(document, pattern, element + 1, from) : -1;
}

/** @returns index of the token that the pattern's first element stands for, or -1 */
function backward(document: Document, pattern: Pattern, element: number, from: number, gap: number): number {
  const wanted = pattern[element];
  if (!wanted) return from;
  let fillers = 0;
  for (let index = from - 1; index >= 0; index--) {
    if (fits(document, wanted, index)) {
      const first = backward(document, pattern, element - 1, index, wanted.gap);
      if (first >= 0) return first;
    }
    const skipped = from - index;
    if (skipped > gap && ++fillers > MAX_FILLERS) break;
    if (!mayStandBetween(document, index, from, skipped <= gap)) break;
  }
  return wanted.optional ? backward(document, pattern, element - 1, from, Math.max(gap, wanted.gap)) : -1;
}

function fits(document: Document, element: Element, index: number): boolean {
  return isAmong(document, index, element) && isAllowed(document, element, index);
}

/** Whether the neighbours are none of those the element excludes. */
function isAllowed(document: Document, element: Element, index: number): boolean {
  if (element.notAfter !== null && isAmong(document, index - 1, element.notAfter)) return false;
  return !(element.notBefore !== null && isAmong(document, index + 1, element.notBefore));
}

function isAmong(document: Document, index: number, { forms, bits }: Words): boolean {
  const form = document.forms[index];
  if (form && forms?.includes(form)) return true;
  return bits !== 0 && hasClass(document, index, bits);
}

function hasClass(document: Document, index: number, bits: number): boolean {
  if (bitsAt(document, index) & bits) return true;
  if (bits & BIT.name && isName(document, index)) return true;
  return (bits & BIT.numeral) !== 0 && document.tokens[index]?.kind === 'number';
}

function mayStandBetween(document: Document, index: number, from: number, inGap: boolean): boolean {
  const token = document.tokens[index]!;
  if (token.kind === 'punctuation' || token.kind === 'newline') return false;
  if (document.clauseOf[index] !== document.clauseOf[from]) return false;
  return inGap || (bitsAt(document, index) & (BIT.adverb | BIT.intensifier)) !== 0;
}
