/** A note cut into clauses, each with its words, who it is about, and whether it lies ahead. */

import { type Document, is, type Span } from '../../../engine/document.ts';
import { type LabelledField, readLabelled } from '../../../engine/labels.ts';
import { subjectOf } from '../../../engine/subject.ts';
import type { Range } from '../../../engine/types.ts';
import { readLabels } from './labels.ts';
import { COLLEAGUES, MEN, PAST, PLANS, SPEAKS, TELLS, WOMEN } from './words.ts';

/** Who does what a clause says. */
export type Role = 'child' | 'parent' | 'self' | 'colleague' | 'outsider' | 'thing' | 'nobody';

export interface Clause extends Range {
  /** Lower case; quotations, blanks and labels are spaces, so that offsets stay those of the text. */
  words: string;
  role: Role;
  sentence: number;
  /** Whether it tells of what will be done. */
  planned: boolean;
  /** Whether it tells what a parent or somebody outside said: "mum said | that he fell". */
  reported: boolean;
}

export interface Reading {
  document: Document;
  clauses: Clause[];
  /** Labelled fields with something behind the colon. */
  labelled: LabelledField[];
}

export function read(document: Document): Reading {
  const { labelled, quiet } = readLabelled(document, readLabels);
  return {
    document,
    clauses: readClauses(document, audible(document, quiet)),
    labelled,
  };
}

/** The text in lower case with what is quiet left blank. */
function audible({ text, tokens }: Document, quiet: Uint8Array): string {
  let result = '';
  let at = 0;
  for (const [index, { start, end }] of tokens.entries()) {
    result += text.slice(at, start) + (quiet[index] ? ' '.repeat(end - start) : text.slice(start, end));
    at = end;
  }
  const lower = (result + text.slice(at)).toLowerCase().replaceAll('’', "'");
  return lower.length === text.length ? lower : result + text.slice(at);
}

function readClauses(document: Document, audibleText: string): Clause[] {
  const clauses: Clause[] = [];
  for (const span of document.clauses) {
    const first = document.tokens[span.from]!;
    if (span.to - span.from === 1 && first.kind === 'punctuation') continue;
    const start = first.start;
    const end = document.tokens[span.to - 1]!.end;
    const words = audibleText.slice(start, end);
    const sentence = document.sentenceOf[span.from]!;
    const before = clauses.at(-1);
    const goesOn = before?.sentence === sentence;
    const role = roleOf(document, span, before) ?? (goesOn ? before.role : 'nobody');
    const planned = (PLANS.test(words) && !PAST.test(words)) || (goesOn && before.planned);
    const told = goesOn && (before.reported || tellsOfOthers(before)) && !STARTS_ANEW.test(words);
    const reported = told || words.includes('according to');
    clauses.push({ start, end, words, role, sentence, planned, reported });
  }
  return clauses;
}

const STARTS_ANEW = /^\W*(?:and|but|so|then|because)(?!\p{L})/u;

function tellsOfOthers({ role, words }: Clause): boolean {
  return (role === 'parent' || role === 'outsider') && SPEAKS.test(words);
}

/** @returns `undefined` when the clause names nobody and nothing */
function roleOf(document: Document, span: Span, before: Clause | undefined): Role | undefined {
  const subject = subjectOf(document, span, -1);
  if (!subject || subject.index < 0) return undefined;
  if (before && meansParent(document, span, subject.index, before)) return 'parent';
  if (COLLEAGUES.has(document.tokens[subject.index]!.norm)) return 'colleague';
  switch (subject.topic) {
    case 'child':
      return 'child';
    case 'parent':
      return 'parent';
    case 'self':
      return 'self';
    case 'professional':
    case 'anybody':
      return 'outsider';
    default:
      return is(document, subject.index, 'impersonal') ? 'nobody' : 'thing';
  }
}

/** "Dad was told. He said …", "Mum was told and she nodded": the pronoun means the parent who was just named. */
function meansParent(document: Document, span: Span, subject: number, before: Clause): boolean {
  if (before.role !== 'parent' || !is(document, subject, 'pronoun')) return false;
  const opens = before.sentence < document.sentenceOf[span.from]!;
  const goesOn = document.tokens[span.from]!.norm === 'and' && TELLS.test(before.words);
  const { norm } = document.tokens[subject]!;
  const others = norm.startsWith('she') ? MEN : norm.startsWith('he') ? WOMEN : undefined;
  return (opens || goesOn) && !others?.test(before.words);
}

/** @returns where in the text a pattern is found in the first clause that qualifies */
export function findIn(
  { clauses }: Reading,
  pattern: RegExp,
  qualifies: (clause: Clause, index: number) => boolean = () => true,
): Range | undefined {
  for (const [index, clause] of clauses.entries()) {
    const match = pattern.exec(clause.words);
    if (match && qualifies(clause, index)) {
      const start = clause.start + match.index;
      return { start, end: start + match[0].length };
    }
  }
  return undefined;
}

/** @returns the first clause that qualifies */
export function firstClause(
  { clauses }: Reading,
  qualifies: (clause: Clause, index: number, before: Clause | undefined) => boolean,
): Range | undefined {
  const index = clauses.findIndex((clause, at) => qualifies(clause, at, clauses[at - 1]));
  const clause = clauses[index];
  if (!clause) return undefined;
  const offset = clause.words.search(/[\p{L}\d]/u);
  return { start: clause.start + Math.max(0, offset), end: clause.end };
}
