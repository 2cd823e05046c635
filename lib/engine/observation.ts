/**
 * Sorts a note into what was seen or heard and what was thought of it (rule 8), clause by clause: for the reading
 * view with two columns, and for splitting a mixed sentence.
 */

import { bitsAt, type Document, type Span } from './document.ts';
import { findingsIn, type RawFinding } from './findings.ts';
import { BIT } from './language.ts';
import type { Draft, Situation } from './rewrite.ts';
import { FINITE } from './subject.ts';
import { isVerbOfRule } from './topic.ts';
import type { Category, Range } from './types.ts';

/** A clause with what leans on it, that can be told by itself; token indices, with its conjunction. */
export interface Told extends Span {
  /** As a sentence of its own, without capital and point: "hij voelde zich verlaten" */
  text: string;
  /** Whether it says whom it is about. */
  isNamed: boolean;
  /** Whether it tells what the writer did. */
  bySelf: boolean;
  /** Whether it tells what was said or could be heard. */
  isHeard: boolean;
}

/** A sentence in two columns; one of them may be empty. */
export interface Observation extends Range {
  seen: string;
  thought: string;
}

/** What nobody can see: guesses, judgements, and what others are said to feel or mean. */
const THOUGHTS: ReadonlySet<Category> = new Set<Category>([
  'judgement',
  'parent_judgement',
  'interpretation',
  'intention',
  'speculation',
  'hearsay',
  'diagnosis',
  'comparison',
]);

/**
 * @returns every sentence with the writer's words, in one column or divided over both; only the word order may
 *   change, and a subject or a point is added where a clause comes to stand alone
 */
export function splitObservation(document: Document): Observation[] {
  const thoughts = thoughtsIn(document, findingsIn(document));
  return document.sentences.map((sentence, index) => {
    const range = rangeOf(document, sentence);
    const whole = document.text.slice(range.start, range.end);
    const split = splitSentence(document, index, thoughts);
    if (split.seen.length === 0) return { ...range, seen: '', thought: whole };
    if (split.thought.length === 0) return { ...range, seen: whole, thought: '' };
    return { ...range, seen: asSentences(split.seen), thought: asSentences(split.thought) };
  });
}

/** A sentence's clauses by column; neighbours in one column stay together as they are written. */
interface SplitSentence {
  seen: Told[];
  thought: Told[];
}

/** @param thoughts spans of tokens that tell a thought */
function splitSentence(document: Document, sentence: number, thoughts: readonly Span[]): SplitSentence {
  const told = document.lexicon.pack.told?.(document, sentence) ?? [
    { ...document.sentences[sentence]!, text: '', isNamed: false, bySelf: false, isHeard: false },
  ];
  const columns: SplitSentence = { seen: [], thought: [] };
  let last: { column: Told[]; to: number } | undefined;
  for (const clause of told) {
    const column = columns[isThought(clause, thoughts) ? 'thought' : 'seen'];
    const before = column.at(-1);
    if (before && last?.column === column) column[column.length - 1] = together(document, before, clause);
    else column.push(clause);
    last = { column, to: clause.to };
  }
  return columns;
}

/** Spans of the document's remarks on what nobody can see, and of ideas that the writer marked as such. */
function thoughtsIn(document: Document, findings: readonly RawFinding[]): Span[] {
  const remarked = findings
    .filter(({ category }) => THOUGHTS.has(category))
    .map(({ start, end }) => spanOf(document, start, end));
  return [...remarked, ...ownIdeas(document)];
}

function spanOf({ tokens }: Document, start: number, end: number): Span {
  const from = tokens.findIndex((token) => token.end > start);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return { from, to };
}

function ownIdeas({ tokens, lexicon }: Document): Span[] {
  return lexicon.pack.cues.ownIdea.flatMap((words) =>
    tokens.flatMap((_, from) => {
      const isHere = words.every((word, offset) => tokens[from + offset]?.norm === word);
      return isHere ? [{ from, to: from + words.length }] : [];
    }),
  );
}

function isThought(clause: Span, thoughts: readonly Span[]): boolean {
  return thoughts.some(({ from, to }) => from < clause.to && to > clause.from);
}

function together(document: Document, one: Told, next: Told): Told {
  const between = document.text.slice(rangeOf(document, one).end, rangeOf(document, next).end);
  return { ...one, to: next.to, text: one.text + between };
}

function rangeOf({ tokens }: Document, { from, to }: Span): Range {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function asSentences(clauses: readonly Told[]): string {
  return clauses
    .map(({ text }) => text.replace(/[,;:\s]+$/, ''))
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.'))
    .join(' ');
}

/** Only of these can an idea stand beside what was seen, marked as one; a judgement has to go. */
const IDEAS: ReadonlySet<Category> = new Set<Category>(['interpretation', 'intention', 'speculation']);

/** What stands before each column in the note's language. */
export interface ColumnFrames {
  saw: string;
  heard: string;
  thought: string;
}

/**
 * "Hij huilde omdat hij zich verlaten voelde" → "Ik zag: hij huilde. Ik denk: hij voelde zich verlaten."
 *
 * @returns a draft for the sentence of the finding; none when it holds only one of the two, or tells of the writer
 */
export function mixedDrafts(situation: Situation, frames: ColumnFrames): Draft[] {
  const { document, category, first, last } = situation;
  if (!IDEAS.has(category) || coloursAct(situation)) return [];
  const findings = findingsIn(document);
  const index = document.sentenceOf[first]!;
  const { seen, thought } = splitSentence(document, index, [
    { from: first, to: last + 1 },
    ...thoughtsIn(document, findings),
  ]);
  const isTold = ({ text, isNamed }: Told) => text !== '' && isNamed;
  const tells = seen.length > 0 && thought.length > 0 && [...seen, ...thought].every(isTold);
  if (!tells || seen.some(({ bySelf }) => bySelf) || isRemarkedOn(document, seen, findings)) return [];
  const saw = seen.every(({ isHeard }) => isHeard) ? frames.heard : frames.saw;
  const joined = (clauses: readonly Told[]) =>
    clauses
      .map(({ text }) => text)
      .join('; ')
      .replace(/[.,;:\s]+$/, '');
  const { start, end } = rangeOf(document, { from: first, to: last + 1 });
  const sentence = rangeOf(document, withoutEnd(document, document.sentences[index]!));
  return [
    {
      kind: 'factual',
      start: Math.min(start, sentence.start),
      end: Math.max(end, sentence.end),
      text: `${saw} ${joined(seen)}. ${frames.thought} ${joined(thought)}`,
      whole: true,
    },
  ];
}

/** "Hij pakte expres de bal": the act was seen, and only a word about it is an idea. */
function coloursAct({ document, first, last }: Situation): boolean {
  const { from, to } = document.clauses[document.clauseOf[first]!]!;
  for (let index = first; index <= last; index++) {
    if (bitsAt(document, index) & FINITE || isVerbOfRule(document, index)) return false;
  }
  for (let index = from; index < to; index++) {
    if (bitsAt(document, index) & (BIT.copula | BIT.auxiliary)) return false;
  }
  return true;
}

/** "Hij luistert nooit" was not seen either. */
function isRemarkedOn(
  document: Document,
  clauses: readonly Told[],
  findings: readonly RawFinding[],
): boolean {
  const remarked = findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ start, end }) => spanOf(document, start, end));
  return clauses.some((clause) => isThought(clause, remarked));
}

/** The sentence without the marks and line breaks that end it. */
function withoutEnd({ tokens }: Document, { from, to }: Span): Span {
  let end = to;
  while (
    end > from + 1 &&
    tokens[end - 1]!.kind !== 'word' &&
    !/[\p{L}\p{N}\]'"”’)]/u.test(tokens[end - 1]!.norm)
  )
    end--;
  return { from, to: end };
}
