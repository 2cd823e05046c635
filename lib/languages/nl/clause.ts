/**
 * Takes a Dutch clause apart: connector, subject, finite verb, the verbs at its end, and the rest. Rewrites
 * need no more than this to put a clause in another order or to leave its predicate blank. A clause that it
 * cannot read is a fragment, for which rewrites fall back on replacing the phrase alone.
 */

import { bitsAt, type Document, type Span } from '../../engine/document.ts';
import { BIT } from '../../engine/language.ts';
import { isName } from '../../engine/nouns.ts';
import { conjugation, type FiniteForm, participleOf } from './morphology/conjugation.ts';
import { words } from './morphology/spelling.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { AUXILIARIES, isVerbal, withCluster } from './verb-cluster.ts';
import { canBeFinite, endOfNounPhrase, isAdjective, isTimePhrase, startsNounPhrase } from './word-groups.ts';

export type Order = 'main' | 'subordinate' | 'fragment';

/** A clause taken apart; all numbers are token indices, in the order of the text. */
export interface Clause {
  /** The clause without its connector and the punctuation around it. */
  span: Span;
  order: Order;
  /** The subordinator or coordinator before it, -1 when there is none. */
  connector: number;
  /** What stands before the verb of a main clause and is not its subject: "Vandaag was hij …". */
  fore: number[];
  /** Empty when it is left out ("en liep weg") or stands in the clause before. */
  subject: number[];
  /** The finite verb, -1 in a fragment. */
  verb: number;
  finite: FiniteForm | null;
  /** What stands between subject, verb and the verbs at the end. */
  middle: number[];
  /** Separable particle, participles and infinitives that go with the verb. */
  cluster: number[];
  /** What comes after them. */
  extra: number[];
  /** Whether a subordinate clause comes first, so that the verb opens this one: "Toen oma ging, was ze …". */
  fronted: boolean;
}

const NOMINATIVE = words("hij ze zij ie 'ie ik we wij men jij je");
/**
 * The clause that holds the tokens `first` to `last`, stretched over the next where they run on into it.
 *
 * @param skip tokens that are set aside, such as "naar het schijnt", whose verb is not the clause's
 */
export function clauseAround(document: Document, first: number, last: number, skip?: Span): Clause {
  const segments = segmentsOf(document, document.sentences[document.sentenceOf[first]!]!);
  const at = Math.max(
    0,
    segments.findIndex(({ to }) => first < to),
  );
  const segment = { ...segments[at]! };
  for (const next of segments.slice(at + 1))
    if (next.from <= last) segment.to = Math.max(segment.to, next.to);
  return readClause(document, segment, segments[at - 1], skip);
}

/** All clauses of the sentence a token stands in. */
export function clausesOfSentence(document: Document, index: number): Clause[] {
  const segments = segmentsOf(document, document.sentences[document.sentenceOf[index]!]!);
  return segments.map((segment, at) => readClause(document, segment, segments[at - 1]));
}

function readClause(document: Document, segment: Segment, before?: Segment, skip?: Span): Clause {
  const fronted = before !== undefined && before.kind === 'subordinate' && segment.connector < 0;
  const clause: Clause = {
    span: { from: segment.from, to: segment.to },
    order: 'fragment',
    connector: segment.connector,
    fore: [],
    subject: [],
    verb: -1,
    finite: null,
    middle: range(segment.from, segment.to),
    cluster: [],
    extra: [],
    fronted,
  };
  return segment.kind === 'subordinate'
    ? readSubordinate(document, clause)
    : readMain(document, clause, skip);
}

function readMain(document: Document, clause: Clause, skip?: Span): Clause {
  const { from, to } = clause.span;
  const verb = mainVerb(document, from, to, skip);
  if (verb < 0) return clause;
  const inverted = verb === from || !isSubject(document, from, verb);
  const subjectEnd = inverted ? subjectAfter(document, clause, verb) : verb;
  const read: Clause = {
    ...clause,
    order: 'main',
    fore: inverted ? range(from, verb) : [],
    subject: inverted ? range(verb + 1, subjectEnd) : range(from, verb),
    verb,
    finite: formOf(document, verb),
  };
  return withCluster(document, read, range(inverted ? subjectEnd : verb + 1, to));
}

/** The first finite verb; forms that may be infinitives ("spelen") only when there is no other. */
function mainVerb(document: Document, from: number, to: number, skip?: Span): number {
  let doubtful = -1;
  for (let index = from; index < to; index++) {
    if (skip && index >= skip.from && index < skip.to) continue;
    if (!canBeFinite(document, index)) continue;
    if (formOf(document, index)!.number === 'singular') return index;
    if (doubtful < 0) doubtful = index;
    // "zijn jas aandoen werd een drama": an infinitive right before the verb is part of the subject.
    if (
      index + 1 < to &&
      canBeFinite(document, index + 1) &&
      formOf(document, index + 1)!.number === 'singular'
    )
      continue;
    if (isPluralBefore(document, from, index) || NOMINATIVE.has(document.tokens[index + 1]?.norm ?? ''))
      return index;
  }
  const isVerb = doubtful >= 0 && !isNominal(document, from, doubtful, to);
  return isVerb ? doubtful : unknownVerb(document, from, to);
}

/** "bij het neus afvegen": an infinitive under an article, at the end of its phrase. */
function isNominal(document: Document, from: number, index: number, to: number): boolean {
  if (
    index + 1 < to &&
    document.tokens[index + 1]!.kind === 'word' &&
    !(bitsAt(document, index + 1) & BIT.preposition)
  )
    return false;
  for (let before = index - 1; before > from && before > index - 4; before--) {
    if (/^(?:het|'?t)$/.test(document.tokens[before]!.norm) && bitsAt(document, before - 1) & BIT.preposition)
      return true;
  }
  return false;
}

/** A word that is in no list, right after the subject and with the ending of a verb: "Mama klampt …". */
function unknownVerb(document: Document, from: number, to: number): number {
  const somebody = BIT.pronoun | BIT.parent | BIT.person | BIT.professional;
  if (from >= to || !(bitsAt(document, from) & somebody || isName(document, from))) return -1;
  const verb = endOfNounPhrase(document, from, to);
  const token = document.tokens[verb];
  const known = verb >= to || token?.kind !== 'word' || bitsAt(document, verb) !== 0;
  return !known && /[^aeiou](?:t|de|te|den|ten)$/.test(token.norm) && !participleOf(token.norm) ? verb : -1;
}

function formOf(document: Document, index: number): FiniteForm | null {
  const { norm } = document.tokens[index]!;
  const number = norm.endsWith('en') ? 'plural' : 'singular';
  return (
    conjugation(norm) ?? {
      infinitive: '',
      tense: /[dt]en?$/.test(norm) ? 'past' : 'present',
      number,
      stem: false,
    }
  );
}

function isPluralBefore(document: Document, from: number, verb: number): boolean {
  const before = document.tokens[verb - 1];
  if (verb === from || !before) return false;
  return /^(?:ze|zij|we|wij)$/.test(before.norm) || (verb - from <= 3 && /(?:en|s)$/.test(before.norm));
}

/** Whether what stands before the verb is its subject rather than a time, a place or an object. */
function isSubject(document: Document, from: number, verb: number): boolean {
  const first = document.tokens[from]!;
  if (bitsAt(document, from) & (BIT.pronoun | BIT.self) && from + 1 === verb) return true;
  const next = document.tokens[verb + 1];
  if (next && NOMINATIVE.has(next.norm) && verb + 1 < document.tokens.length) return false;
  if (isTimePhrase(document, from, verb)) return false;
  // "Ten opzichte van de groep leest hij …", "Wat een huilebalk is hij"
  if (/^(?:ten|ter|te|wat)$/.test(first.norm)) return false;
  if (first.norm === 'er' || isBareNoun(document, from, verb)) return true;
  return startsNounPhrase(document, from) && bitsAt(document, from) !== BIT.adverb;
}

/** "Concentratie is …": a word of no class before the verb, and nobody after it. */
function isBareNoun(document: Document, from: number, verb: number): boolean {
  if (verb !== from + 1 || bitsAt(document, from) !== 0 || isAdjective(document, from)) return false;
  const somebody = BIT.pronoun | BIT.person | BIT.parent | BIT.professional;
  return !(bitsAt(document, verb + 1) & somebody) && !isName(document, verb + 1);
}

/** @returns the index after the subject that follows an inverted verb; `verb + 1` when there is none */
function subjectAfter(document: Document, { span, fronted }: Clause, verb: number): number {
  const next = verb + 1;
  if (next >= span.to) return next;
  const elided = verb === span.from && !fronted;
  if (elided && !NOMINATIVE.has(document.tokens[next]!.norm)) return next;
  return startsNounPhrase(document, next) ? endOfNounPhrase(document, next, span.to) : next;
}

function readSubordinate(document: Document, clause: Clause): Clause {
  const { from, to } = clause.span;
  const verb = finalVerb(document, from, to);
  if (verb < 0) return clause;
  const subjectEnd = startsNounPhrase(document, from)
    ? Math.min(endOfNounPhrase(document, from, verb), verb)
    : from;
  let groupFrom = verb;
  while (groupFrom > subjectEnd && isVerbal(document, groupFrom - 1)) groupFrom--;
  let groupTo = verb + 1;
  while (groupTo < to && isVerbal(document, groupTo)) groupTo++;
  return {
    ...clause,
    order: 'subordinate',
    subject: range(from, subjectEnd),
    verb,
    finite: formOf(document, verb),
    middle: range(subjectEnd, groupFrom),
    cluster: range(groupFrom, groupTo).filter((index) => index !== verb),
    extra: range(groupTo, to),
  };
}

function finalVerb(document: Document, from: number, to: number): number {
  let doubtful = -1;
  for (let index = to - 1; index >= from; index--) {
    if (!canBeFinite(document, index)) continue;
    const form = formOf(document, index)!;
    if (form.number === 'singular') return index;
    // In "gaan verhuizen" the auxiliary is the finite one.
    if (doubtful < 0 || (index === doubtful - 1 && AUXILIARIES.has(form.infinitive))) doubtful = index;
  }
  return doubtful;
}

/** The indices from `from` up to `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
