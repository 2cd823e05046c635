/** A finding with its clause taken apart, and what of that clause a new wording keeps. */

import { bitsAt, type Document, type Span } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isName } from '../../../engine/nouns.ts';
import type { Draft, Situation } from '../../../engine/rewrite.ts';
import type { RewriteKind } from '../../../engine/types.ts';
import { type Clause, clauseAround, clausesOfSentence, range } from '../clause.ts';
import { isInfinitive } from '../morphology/conjugation.ts';
import type { Agreement, PhraseOrder } from '../verb-phrase.ts';
import { endOfNounPhrase, isTimePhrase, startsNounPhrase } from '../word-groups.ts';
import { join, wordsInside, wordsOf } from '../word-order.ts';
import { aboutWhom } from './about.ts';
import { adverbialsOf } from './adverbials.ts';
import { agreementOf } from './agreement.ts';
import { predicateOf } from './predicate.ts';

export interface Scene extends Situation {
  clause: Clause;
  /** All clauses of the sentence, and where this one is among them. */
  clauses: Clause[];
  at: number;
  /** The subject as it reads inside a sentence; empty when the text names none. */
  subject: string;
  agreement: Agreement;
  /** Tokens that say the same as the finding and go with it: its verb, its article, "weer", "heel". */
  predicate: ReadonlySet<number>;
  /** The writer's words that stay, times and places above all. */
  rest: number[];
  /** What stands before the verb and stays: "Vandaag". */
  fore: string;
  /** Somebody to whom the finding says it was done: "manipuleert [papa]". */
  object: string;
  /** What takes the place of a subject that names nobody: "het is een druk ventje". */
  impersonal?: string;
  /** A subject that did it to somebody, as a moment: "bij het afscheid van oma". */
  occasion?: string;
}

export function sceneOf(situation: Situation): Scene {
  const { document, first, last } = situation;
  const clause = withoutQuoted(clauseAround(document, first, last), first, last);
  const clauses = clausesOfSentence(document, first);
  const at = Math.max(
    0,
    clauses.findIndex(({ span }) => first < span.to),
  );
  const subjectTokens = clause.subject.length > 0 ? clause.subject : borrowedSubject(clauses, at);
  const predicate = predicateOf(document, clause, first, last);
  const subject = wordsInside(document, subjectTokens);
  const agreement = agreementOf(document, clause, subjectTokens, subject);
  const about = aboutWhom(document, clause, agreement, situation);
  const object = about ? '' : takeObject(document, clause, predicate);
  const fore = isExclamation(document, clause) ? [] : clause.fore;
  const isKept = (index: number) => !predicate.has(index) && !about?.taken.has(index);
  return {
    ...situation,
    clause,
    clauses,
    at,
    subject,
    agreement: about?.agreement ?? agreement,
    predicate,
    object,
    rest: restTokens(clause, clauses[at + 1], last).filter(isKept),
    fore: wordsOf(document, fore.filter(isKept)),
    ...(about && { impersonal: about.impersonal }),
    ...(about?.occasion && { occasion: about.occasion }),
  };
}

/** "Ouders *weinig betrokken*": what is said with the verb is no part of the subject. */
function withoutQuoted(clause: Clause, first: number, last: number): Clause {
  const kept = clause.subject.filter((index) => index < first || index > last);
  const isSaid = clause.verb >= first && clause.verb <= last;
  return isSaid && kept.length > 0 ? { ...clause, subject: kept } : clause;
}

/** A finding that runs on into the next clause takes that clause with it. */
function restTokens(clause: Clause, next: Clause | undefined, last: number): number[] {
  const taken = next && next.span.from <= last ? next.span : null;
  return [...clause.middle, ...clause.cluster, ...clause.extra].filter(
    (index) => !(taken && index >= taken.from && index < taken.to),
  );
}

/** The object goes with a verb that goes; it is returned when it is a person, and added to the predicate. */
function takeObject(document: Document, clause: Clause, predicate: Set<number>): string {
  const isLexical =
    predicate.has(clause.verb) && !/^(?:zijn|worden|blijven|lijken)$/.test(clause.finite?.infinitive ?? '');
  const from = clause.middle.find((index) => !predicate.has(index));
  if (!isLexical || from === undefined || !startsNounPhrase(document, from)) return '';
  if (bitsAt(document, from - 1) & BIT.preposition) return '';
  const end = endOfNounPhrase(document, from, clause.span.to);
  if (isTimePhrase(document, from, end)) return '';
  const taken = range(from, end).filter((index) => clause.middle.includes(index));
  for (const index of taken) predicate.add(index);
  const isPerson =
    isName(document, from) ||
    taken.some((index) => bitsAt(document, index) & (BIT.person | BIT.parent | BIT.professional));
  return isPerson ? wordsOf(document, taken) : '';
}

/** "Wat was ze lief!" is told as "Ze …". */
function isExclamation(document: Document, { fore }: Clause): boolean {
  return fore.length === 1 && document.tokens[fore[0]!]!.norm === 'wat';
}

/** Of "hij is moe en gaapt" the second clause has the subject of the first. */
function borrowedSubject(clauses: Clause[], at: number): number[] {
  const before = clauses
    .slice(0, at)
    .findLast(({ subject, order }) => order === 'main' && subject.length > 0);
  return before?.subject ?? [];
}

/** Where the clause's own words stand, connector left out. */
export function clauseRange({ document, clause }: Scene): { start: number; end: number } {
  return rangeOf(document, clause.span);
}

export function rangeOf(document: Document, span: Span): { start: number; end: number } {
  return { start: document.tokens[span.from]!.start, end: document.tokens[span.to - 1]!.end };
}

/** How the clause's verb stands to its subject in the text. */
export function orderOf({ clause, fore }: Scene): PhraseOrder {
  if (clause.order === 'subordinate') return 'verb-last';
  return fore || clause.fronted ? 'verb-first' : 'subject-first';
}

/** The subject where the clause has one of its own, empty where it leans on another clause. */
export function ownSubject({ document, clause, impersonal }: Scene): string {
  return impersonal ?? wordsInside(document, clause.subject);
}

/**
 * A draft that is a sentence of its own. "… en zegt 5 woordjes" leans on the subject of the clause that goes,
 * and gets it back in a new sentence.
 */
export function sentenceDraft(scene: Scene, kind: RewriteKind, text: string): Draft {
  const { document, clauses, at, subject } = scene;
  const next = clauses[at + 1];
  const draft = clauseDraft(scene, kind, text);
  const leans =
    next !== undefined && next.connector >= 0 && next.order === 'main' && next.subject.length === 0;
  if (!leans || subject === '' || next.fore.length > 0 || next.span.from < scene.clause.span.to) return draft;
  const again = subject.charAt(0).toUpperCase() + subject.slice(1);
  return { ...draft, end: document.tokens[next.connector]!.end, text: `${text}. ${again}` };
}

/** The scene with the clause that completes its verb ("om op tijd te komen"), and nothing kept of either. */
export function withComplement(scene: Scene): Scene {
  const { document, clause, clauses, at } = scene;
  const next = clauses[at + 1];
  const connector = next && next.connector >= 0 ? document.tokens[next.connector]! : null;
  const adjacent = connector !== null && document.tokens[clause.span.to] === connector;
  if (!next || !adjacent || !/^(?:dat|om|hoe|wat|wie|waar|waarom|of)$/.test(connector.norm)) return scene;
  const span = { from: clause.span.from, to: next.span.to };
  return { ...scene, clause: { ...clause, span }, clauses: clauses.toSpliced(at + 1, 1), rest: [] };
}

/** The scene with all verbs of its clause in the predicate, so that one blank can stand for them. */
export function inPredicate(scene: Scene): Scene {
  const { clause, predicate, rest } = scene;
  const gone = new Set([...predicate, clause.verb, ...clause.cluster]);
  return { ...scene, predicate: gone, rest: rest.filter((index) => !gone.has(index)) };
}

/** A draft for the whole clause. */
export function clauseDraft(scene: Scene, kind: RewriteKind, text: string): Draft {
  return { ...clauseRange(scene), kind, text };
}

/** The writer's words that stay; "met opruimen" after a judgement is "bij het opruimen" after an act. */
export function restOf(scene: Scene): string {
  const { document, rest, object, category, occasion = '' } = scene;
  const kept = join(occasion, adverbialsOf(document, rest, predicateWords(scene)));
  // Whom somebody misses was not there.
  const text = object && category !== 'interpretation' ? join(`bij ${object}`, kept) : kept;
  const activity = /^met (?:het )?(\p{L}+en)(?= |$)/u.exec(text);
  if (!activity || !isInfinitive(activity[1]!)) return text;
  return `bij het ${activity[1]}${text.slice(activity[0].length)}`;
}

function predicateWords({ document, predicate, clause }: Scene): string {
  const norms = [...predicate].flatMap((index) => document.tokens[index]?.norm ?? []);
  const isVerbGone = predicate.has(clause.verb);
  return [...norms, isVerbGone ? (clause.finite?.infinitive ?? '') : ''].join(' ');
}

/** The clause with a phrase, usually a blank, for its predicate. */
export function withPhrase(scene: Scene, phrase: string, rest = restOf(scene)): string {
  const subject = ownSubject(scene);
  if (scene.fore) return join(scene.fore, phrase, rest);
  return scene.clause.fronted ? join(phrase, rest) : join(subject, phrase, rest);
}
