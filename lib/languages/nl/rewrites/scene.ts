/** A finding with its clause taken apart, and what of that clause a new wording keeps. */

import { bitsAt, type Document, is, type Span } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft, Situation } from '../../../engine/rewrite.ts';
import { isName } from '../../../engine/topic.ts';
import type { RewriteKind } from '../../../engine/types.ts';
import { type Clause, clauseAround, clausesOfSentence, range } from '../clause.ts';
import { words } from '../morphology/spelling.ts';
import type { Agreement, Gender, PhraseOrder } from '../verb-phrase.ts';
import { endOfNounPhrase, isAdjective, startsNounPhrase } from '../word-groups.ts';
import { join, wordsInside, wordsOf } from '../word-order.ts';

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
  /** What takes the place of a subject that names nobody: "het is een druk ventje". */
  impersonal?: string;
}

/** Small words that only strengthen or colour the finding. */
const COLOUR =
  words(`weer zo echt ook wel toch gewoon maar zelfs precies nogal best heel erg zeer te wat een beetje zich alweer
  duidelijk zichtbaar bijzonder super kei enorm vreselijk ontzettend altijd steeds telkens 'n behoorlijk tamelijk vrij snel
  vaak soms nog ne nen n`);
const COPULAS = words('zijn worden blijven lijken schijnen doen raken');
const AFTER_COPULA = words('geweest geworden gebleven geraakt wezen worden zijn doen gedaan');
const NOUN_AFTER_PREPOSITION = words('op voor van aan in met naar tegen over');

export function sceneOf(situation: Situation): Scene {
  const { document, first, last } = situation;
  const clause = clauseAround(document, first, last);
  const clauses = clausesOfSentence(document, first);
  const at = Math.max(
    0,
    clauses.findIndex(({ span }) => first < span.to),
  );
  const subjectTokens = clause.subject.length > 0 ? clause.subject : borrowedSubject(clauses, at);
  const predicate = predicateOf(document, clause, first, last);
  const subject = wordsInside(document, subjectTokens);
  return {
    ...situation,
    clause,
    clauses,
    at,
    subject,
    agreement: agreementOf(document, clause, subjectTokens, subject),
    predicate,
    rest: [...clause.middle, ...clause.cluster, ...clause.extra].filter((index) => !predicate.has(index)),
    fore: wordsOf(
      document,
      clause.fore.filter((index) => !predicate.has(index)),
    ),
  };
}

/** Of "hij is moe en gaapt" the second clause has the subject of the first. */
function borrowedSubject(clauses: Clause[], at: number): number[] {
  const before = clauses
    .slice(0, at)
    .findLast(({ subject, order }) => order === 'main' && subject.length > 0);
  return before?.subject ?? [];
}

function agreementOf(document: Document, clause: Clause, subject: number[], name: string): Agreement {
  const perfect = clause.cluster.some((index) => /^(?:ge|ver|be)/.test(document.tokens[index]!.norm));
  return {
    tense:
      perfect && /^(?:hebben|zijn)$/.test(clause.finite?.infinitive ?? '')
        ? 'past'
        : (clause.finite?.tense ?? 'past'),
    number: clause.finite?.number ?? 'singular',
    gender: genderOf(document, subject, clause.finite?.number === 'plural'),
    name: name || 'het kind',
  };
}

/** Only from what the text says: its pronouns. A first name tells nothing for certain. */
export function genderOf(document: Document, subject: number[], plural: boolean): Gender {
  if (plural) return 'they';
  const norms = subject.map((index) => document.tokens[index]!.norm);
  if (
    norms.some((norm) =>
      /^(?:hij|ie|'ie|papa|vader|opa|jongen|jongetje|broer|broertje|nonkel|meester)$/.test(norm),
    )
  )
    return 'he';
  if (norms.some((norm) => /^(?:ze|zij|mama|moeder|oma|meisje|zus|zusje|tante|juf)$/.test(norm)))
    return 'she';
  return genderInText(document);
}

function genderInText(document: Document): Gender {
  let he = false;
  let she = false;
  document.tokens.forEach(({ norm }, index) => {
    if (document.quoted[index]) return;
    if (/^(?:hij|hem|z'n)$/.test(norm) || (norm === 'zijn' && isHis(document, index))) he = true;
    if (/^(?:ze|zij|haar)$/.test(norm)) she = true;
  });
  return he === she ? 'unknown' : he ? 'he' : 'she';
}

function isHis(document: Document, index: number): boolean {
  const before = document.tokens[index - 1];
  const next = document.tokens[index + 1];
  return (
    next?.kind === 'word' &&
    before !== undefined &&
    !/(?:en|s)$/.test(before.norm) &&
    bitsAt(document, index + 1) === 0
  );
}

function predicateOf(document: Document, clause: Clause, first: number, last: number): Set<number> {
  const predicate = new Set(range(first, last + 1));
  for (const index of clause.subject) predicate.delete(index);
  if (clause.verb >= 0 && isPredicateVerb(document, clause, predicate)) predicate.add(clause.verb);
  if (predicate.has(clause.verb)) {
    for (const index of clause.cluster) if (isLight(document, clause, index)) predicate.add(index);
  }
  spreadLeft(document, clause, predicate, first);
  spreadRight(document, clause, predicate, last);
  return predicate;
}

/** The finite verb goes with the finding when it is a copula, or when its participle or particle is in it. */
function isPredicateVerb(document: Document, clause: Clause, predicate: ReadonlySet<number>): boolean {
  if (predicate.has(clause.verb)) return true;
  if (
    COPULAS.has(clause.finite?.infinitive ?? '') &&
    !clause.cluster.some((index) => isContent(document, index, predicate))
  )
    return true;
  return clause.cluster.some((index) => predicate.has(index));
}

function isContent(document: Document, index: number, predicate: ReadonlySet<number>): boolean {
  return !predicate.has(index) && !AFTER_COPULA.has(document.tokens[index]!.norm);
}

function isLight(document: Document, clause: Clause, index: number): boolean {
  const { norm } = document.tokens[index]!;
  const joined = clause.finite?.particle !== undefined || clause.cluster.length === 1;
  return AFTER_COPULA.has(norm) || norm === 'aan' || norm === 'het' || (joined && norm.length <= 4);
}

function spreadLeft(document: Document, clause: Clause, predicate: Set<number>, first: number): void {
  const inClause = new Set([...clause.fore, ...clause.middle, ...clause.cluster]);
  for (let index = first - 1; inClause.has(index); index--) {
    const { norm } = document.tokens[index]!;
    const belongs = COLOUR.has(norm) || (bitsAt(document, index) & (BIT.intensifier | BIT.reflexive)) !== 0;
    const article =
      /^(?:een|de|het|'n|'t|ne|nen|haar|zijn)$/.test(norm) &&
      index === first - 1 &&
      isNounLike(document, first);
    if (!belongs && !article && !predicate.has(index)) return;
    predicate.add(index);
  }
}

function isNounLike(document: Document, index: number): boolean {
  return !is(document, index, 'preposition') && !is(document, index, 'adverb');
}

/** "een moeilijke [eter]", "boos [geworden]", "jaloers op [zijn zus]". */
function spreadRight(document: Document, clause: Clause, predicate: Set<number>, last: number): void {
  const { to } = clause.span;
  let next = last + 1;
  const { norm } = document.tokens[last]!;
  if (next < to && isAttributive(document, last)) predicate.add(next++);
  else if (NOUN_AFTER_PREPOSITION.has(norm) && next < to && startsNounPhrase(document, next)) {
    for (const end = endOfNounPhrase(document, next, to); next < end; next++) predicate.add(next);
  }
  while (next < to && AFTER_COPULA.has(document.tokens[next]!.norm) && predicate.has(clause.verb))
    predicate.add(next++);
}

/** An adjective with -e right before a noun. */
function isAttributive(document: Document, index: number): boolean {
  const next = document.tokens[index + 1];
  if (next?.kind !== 'word' || !/e[rn]?s?$|[^e]$/.test(document.tokens[index]!.norm)) return false;
  const bits = bitsAt(document, index + 1);
  if (
    bits &
    (BIT.preposition |
      BIT.adverb |
      BIT.copula |
      BIT.auxiliary |
      BIT.coordinator |
      BIT.subordinator |
      BIT.pronoun)
  )
    return false;
  return isAdjective(document, index) || document.tokens[index]!.norm.endsWith('e')
    ? (bits & BIT.reflexive) === 0 && !isName(document, index + 1)
    : false;
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

/** A draft for the whole clause. */
export function clauseDraft(scene: Scene, kind: RewriteKind, text: string): Draft {
  return { ...clauseRange(scene), kind, text };
}

/** The clause with a phrase, usually a blank, for its predicate. */
export function withPhrase(scene: Scene, phrase: string): string {
  const rest = wordsOf(scene.document, scene.rest);
  const subject = ownSubject(scene);
  if (scene.fore) return join(scene.fore, phrase, rest);
  return scene.clause.fronted ? join(phrase, rest) : join(subject, phrase, rest);
}
