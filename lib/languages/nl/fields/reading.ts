/** Reads a document once for all fields: cues for each word and clause, who each clause is about, and when. */

import { bitsAt, type Document, type Span } from '../../../engine/document.ts';
import type { Range } from '../../../engine/types.ts';
import { type Moment, readMoments } from '../dates.ts';
import { CUE, type Cue } from './compile.ts';
import { readCues } from './read-cues.ts';
import { roleOf } from './roles.ts';

/** Who does what a clause says. */
export type Role = 'child' | 'parent' | 'self' | 'colleague' | 'outsider' | 'thing' | 'nobody';

export interface Clause extends Span {
  /** Index of the sentence it is in. */
  sentence: number;
  /** Cues of its words, without those in quotation marks. */
  cues: number;
  /** Word classes of its words, without those in quotation marks. */
  bits: number;
  role: Role;
  /** Index of the token that names who it is about, -1 when an earlier clause does. */
  subject: number;
  moments: Moment[];
  /** Whether its sentence speaks of following up, or of an agreement, up to and with this clause. */
  planned: boolean;
  agreed: boolean;
  /** Whether it tells what a parent or somebody outside said: "mama zei dat hij viel". */
  reported: boolean;
}

export interface Reading {
  document: Document;
  /** Cues of every token, 0 in quotation marks. */
  cues: Int32Array;
  clauses: Clause[];
  moments: Moment[];
  /** 1 for tokens of a day or a clock time, which are no amounts. */
  dated: Uint8Array;
  /** Words with a capital in mid-sentence, so that "Roos" is a name at the start of another sentence too. */
  names: Set<string>;
}

export function read(document: Document): Reading {
  const reading: Reading = {
    document,
    cues: readCues(document),
    clauses: [],
    moments: readMoments(document),
    dated: new Uint8Array(document.tokens.length),
    names: new Set(),
  };
  for (const { from, to } of reading.moments) reading.dated.fill(1, from, to);
  collectNames(reading);
  cutClauses(reading);
  placeMoments(reading);
  markPlans(reading);
  for (const [index, clause] of reading.clauses.entries()) {
    Object.assign(clause, roleOf(reading, index));
    clause.reported = isReported(reading, clause, reading.clauses[index - 1]);
  }
  return reading;
}

const REPORTS = new Set(['dat', 'of', 'wat', 'hoe', 'en']);

function isReported(reading: Reading, clause: Clause, before: Clause | undefined): boolean {
  if (before?.sentence !== clause.sentence || !REPORTS.has(norm(reading, clause.from))) return false;
  if (norm(reading, clause.from) === 'en') return before.reported;
  return (before.role === 'parent' || before.role === 'outsider') && has(before, 'say', 'inform');
}

/** Whether the clause has one of these cues. */
export function has(clause: Clause | undefined, ...names: Cue[]): boolean {
  if (!clause) return false;
  for (const name of names) if (clause.cues & CUE[name]) return true;
  return false;
}

/** Whether the token at `index` has one of these cues; `false` outside the text and in quotation marks. */
export function shows(reading: Reading, index: number, ...names: Cue[]): boolean {
  const bits = reading.cues[index] ?? 0;
  for (const name of names) if (bits & CUE[name]) return true;
  return false;
}

/** The token at `index` as it is looked up; empty outside the text. */
export function norm(reading: Reading, index: number): string {
  return reading.document.tokens[index]?.norm ?? '';
}

/** Whether the clause has one of these words outside quotation marks. */
export function hasWord(reading: Reading, { from, to }: Span, words: ReadonlySet<string>): boolean {
  for (let index = from; index < to; index++) {
    if (!reading.document.quoted[index] && words.has(norm(reading, index))) return true;
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

function isMark(kind: string): boolean {
  return kind === 'punctuation' || kind === 'newline';
}

const JOINS = new Set(['en', 'of']);
/** Words that open a clause only when a verb follows: "tot 14 uur", "dat uur". */
const OPENS = new Set(['tot', 'als', 'sinds', 'dat']);

function collectNames({ document, names }: Reading): void {
  for (const [index, token] of document.tokens.entries()) {
    if (
      token.capital &&
      document.sentenceOf[index] === document.sentenceOf[index - 1] &&
      !document.quoted[index]
    ) {
      if (document.tokens[index - 1]!.kind === 'word') names.add(token.norm);
    }
  }
}

/** The document's clauses, but "naar mama en papa" stays one: what has no verb belongs to its neighbour. */
function cutClauses(reading: Reading): void {
  const { document, clauses } = reading;
  for (const span of document.clauses) {
    if (isBare(document, span)) continue;
    const before = clauses.at(-1);
    const clause = clauseOf(reading, span);
    if (before && joins(reading, before, clause)) {
      clauses[clauses.length - 1] = clauseOf(reading, { from: before.from, to: span.to });
    } else clauses.push(clause);
  }
}

function joins(reading: Reading, before: Clause, clause: Clause): boolean {
  if (before.sentence !== clause.sentence) return false;
  const word = norm(reading, clause.from);
  if (!hasVerb(clause)) return JOINS.has(word) || OPENS.has(word);
  return JOINS.has(word) && !hasVerb(before);
}

function isBare({ tokens }: Document, { from, to }: Span): boolean {
  for (let index = from; index < to; index++) if (!isMark(tokens[index]!.kind)) return false;
  return true;
}

function hasVerb(clause: Clause): boolean {
  return has(clause, 'present', 'past', 'participle');
}

function clauseOf({ document, cues: found }: Reading, { from, to }: Span): Clause {
  let all = 0;
  let bits = 0;
  for (let index = from; index < to; index++) {
    if (document.quoted[index]) continue;
    all |= found[index]!;
    bits |= bitsAt(document, index);
  }
  const sentence = document.sentenceOf[from]!;
  return {
    from,
    to,
    sentence,
    cues: all,
    bits,
    role: 'nobody',
    subject: -1,
    moments: [],
    planned: false,
    agreed: false,
    reported: false,
  };
}

function placeMoments({ document, clauses, moments }: Reading): void {
  let clause = 0;
  for (const moment of moments) {
    while (clauses[clause]!.to <= moment.from) clause++;
    if (!document.quoted[moment.from]) clauses[clause]!.moments.push(moment);
  }
}

function markPlans({ clauses }: Reading): void {
  for (const [index, clause] of clauses.entries()) {
    const before = clauses[index - 1];
    const goesOn = before?.sentence === clause.sentence;
    clause.planned = (goesOn && before.planned) || (has(clause, 'follow') && !has(clause, 'past'));
    clause.agreed = (goesOn && before.agreed) || has(clause, 'agree');
  }
}
