/** What was read of a document for all fields, and how the fields ask about it. */

import { bitsAt, type Document, type Span } from '../../../engine/document.ts';
import type { LabelledField } from '../../../engine/labels.ts';
import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';

export interface Reading {
  document: Document;
  /** 1 for tokens that say nothing by themselves: in quotation marks, blanks and labels. */
  quiet: Uint8Array;
  /** Cues of every token, 0 where it is quiet. */
  cues: Int32Array;
  clauses: Clause[];
  /** 1 for tokens of a day or a clock time, which are no amounts. */
  dated: Uint8Array;
  /** Words with a capital in mid-sentence, so that "Roos" is a name at the start of another sentence too. */
  names: Set<string>;
  /** Fields behind a label, as "Plaats: zandbak"; those with nothing but a blank are left out. */
  labelled: LabelledField[];
}

/** Whether the clause has one of a set of cues, see `CUE`. */
export function has(clause: Clause | undefined, cues: number): boolean {
  return clause !== undefined && (clause.cues & cues) !== 0;
}

/** Whether the token at `index` has one of a set of cues; `false` outside the text and where it is quiet. */
export function shows({ cues: found }: Reading, index: number, cues: number): boolean {
  return ((found[index] ?? 0) & cues) !== 0;
}

/** Whether the token at `index` has one of these word classes; `false` outside the text. */
export function isOf({ document }: Reading, index: number, classes: number): boolean {
  return (bitsAt(document, index) & classes) !== 0;
}

/** The token at `index` as it is looked up; empty outside the text. */
export function norm({ document }: Reading, index: number): string {
  return document.tokens[index]?.norm ?? '';
}

/** The first word of a clause as it is looked up. */
export function opening(reading: Reading, clause: Clause): string {
  return norm(reading, clause.from);
}

/** "om het te vertellen": what was meant, not what was done. */
export function isInfinitive(reading: Reading, clause: Clause): boolean {
  return opening(reading, clause) === 'om' && hasWord(reading, clause, TO);
}
const TO: ReadonlySet<string> = new Set(['te']);

/** Whether one of these words stands among the tokens and is not quiet. */
export function hasWord(reading: Reading, { from, to }: Span, words: ReadonlySet<string>): boolean {
  for (let index = from; index < to; index++) {
    if (!reading.quiet[index] && words.has(norm(reading, index))) return true;
  }
  return false;
}

/** The text range of some tokens, without white space and punctuation around them. */
export function rangeOf({ document: { tokens } }: Reading, { from, to }: Span): Range | undefined {
  let first = from;
  let last = to - 1;
  while (first < last && isMark(tokens[first]!.kind)) first++;
  while (last > first && isMark(tokens[last]!.kind)) last--;
  const start = tokens[first];
  const end = tokens[last];
  return start && end && last >= first ? { start: start.start, end: end.end } : undefined;
}

export function isMark(kind: string): boolean {
  return kind === 'punctuation' || kind === 'newline';
}

/** A set of the words in a space-separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
