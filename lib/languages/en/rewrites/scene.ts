/** The clause a finding stands in, cut up for putting it differently. */

import { bitsAt, type Document, is } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { headAfter, isAdjective, isName } from '../../../engine/nouns.ts';
import type { Situation } from '../../../engine/rewrite.ts';
import { FINITE, subjectAround } from '../../../engine/subject.ts';
import { isVerbOfRule } from '../../../engine/topic.ts';

export interface Scene extends Situation {
  /** Token indices of the clause without its conjunction and marks, half open. */
  from: number;
  to: number;
  /** End of the clauses that lean on this one: "… when we put coats on". */
  reach: number;
  /** Index of its first verb, -1 when it has none. */
  verb: number;
  /** Whether that verb tells an act itself, and is not "was", "had" or "can". */
  acts: boolean;
  /** Whether the verb hides in its subject: "he's", "mum's". */
  contracted: boolean;
  /** Whether the clause hangs on another: "because he was angry", "I think he is angry". */
  hangs: boolean;
  /** What the clause is about: a person, the writer, or nobody: "there was". */
  about: 'somebody' | 'self' | 'nobody';
  past: boolean;
  plural: boolean;
  /** his, her or their, by the subject's pronoun. */
  possessive: string;
}

export function sceneOf(situation: Situation): Scene {
  const { document, first } = situation;
  const span = document.clauses[document.clauseOf[first]!]!;
  let { from, to } = span;
  to = Math.max(to, situation.last + 1);
  while (to > situation.last + 1 && document.tokens[to - 1]!.kind === 'punctuation') to--;
  while (from < first && opensOnly(document, from)) from++;
  from = restartOf(document, from, first);
  const verb = verbOf(document, from, to, first);
  const norm = document.tokens[verb]?.norm ?? '';
  const subject = subjectAround(document, first);
  const { bareSubjects } = document.lexicon.pack.grammar;
  const nearest = document.tokens[verb - 1]?.norm ?? '';
  const owner = bareSubjects.includes(nearest) ? nearest : (document.tokens[subject.index]?.norm ?? '');
  return {
    ...situation,
    from,
    to,
    reach: reachOf(document, Math.max(to, endOfPair(document, situation.last, to))),
    verb,
    acts: verb >= 0 && (bitsAt(document, verb) & (BIT.copula | BIT.auxiliary)) === 0 && !norm.endsWith("'s"),
    contracted: verb === from && /'(?:s|re)$/.test(norm),
    hangs:
      isConjunction(document, from) ||
      (from > span.from && is(document, from - 1, 'subordinator')) ||
      LEADS_ON.test(document.tokens[from - 1]?.norm ?? ''),
    about: subject.topic === 'self' ? 'self' : isSomebody(subject.topic) ? 'somebody' : 'nobody',
    past: verb < 0 || PAST.test(norm),
    plural:
      /^(?:are|were|have|do|don't|aren't|weren't|haven't|they're)$/.test(norm) ||
      /^(?:they|we|you)$/.test(owner),
    possessive: /^he(?:$|')/.test(owner) ? 'his' : /^she(?:$|')/.test(owner) ? 'her' : 'their',
  };
}

/** "I think (he is …)", "mum says (he is …)". */
const LEADS_ON =
  /^(?:think|thinks|thought|believe|believes|believed|feel|feels|felt|know|knows|knew|find|say|says|said|suppose|guess)$/;

function isSomebody(topic: string): boolean {
  return /^(?:child|parent|professional|anybody|unsaid)$/.test(topic);
}

function opensOnly(document: Document, index: number): boolean {
  return document.tokens[index]!.kind === 'punctuation' || isConjunction(document, index);
}

/** "and", "because"; but not the "that" of "that child" and of "that is". */
function isConjunction(document: Document, index: number): boolean {
  const bits = bitsAt(document, index);
  if (!(bits & (BIT.coordinator | BIT.subordinator))) return false;
  if (bits & BIT.determiner && headAfter(document, index, index + 4) >= 0) return false;
  return !(bits & BIT.impersonal && bitsAt(document, index + 1) & FINITE);
}

const IN_NOUN_PHRASE = BIT.determiner | BIT.possessive | BIT.preposition;

/** "When the tablet went off (it was) mayhem": a second subject that no comma parts from the first. */
function restartOf(document: Document, from: number, first: number): number {
  for (let index = first - 1; index > from; index--) {
    const restarts = is(document, index, 'impersonal') && bitsAt(document, index + 1) & FINITE;
    if (restarts && verbIn(document, from, index) >= 0) return index;
  }
  return from;
}

/** The clause's verb; behind a bare subject the finding is it: "he (answers back)". */
function verbOf(document: Document, from: number, to: number, first: number): number {
  const verb = verbIn(document, from, to);
  if (verb >= 0 && verb <= first) return verb;
  const before = bitsAt(document, first - 1);
  const named = first > from && (before & SUBJECTS || isName(document, first - 1));
  return named && !isAside(document, first) ? first : verb;
}

/** "He (probably) is", "she (never) eats": between a subject and its verb. */
function isAside(document: Document, index: number): boolean {
  return (
    document.tokens[index]!.norm.endsWith('ly') ||
    is(document, index, 'adverb') ||
    OFTEN.test(document.tokens[index]!.norm)
  );
}
const OFTEN = /^(?:always|often|sometimes|never|seldom|just|even|only|also|all|both|no|not)$/;
const SUBJECTS = BIT.pronoun | BIT.self | BIT.person | BIT.parent | BIT.impersonal;

/** The first verb, but none of a noun phrase: "his drawing". */
function verbIn(document: Document, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (index > from && bitsAt(document, index - 1) & IN_NOUN_PHRASE) continue;
    if (GERUND.test(document.tokens[index]!.norm)) continue;
    if (bitsAt(document, index) & FINITE || isVerbOfRule(document, index)) return index;
  }
  const opening = document.tokens[from];
  return opening?.norm.endsWith("'s") ? from : -1;
}

/** "(putting) his coat on became": no finite verb; but "bring", "swing" are. */
const GERUND = /.{4}ing$/;

/** Clauses that follow without "and" and without a comma belong to the statement. */
function reachOf(document: Document, to: number): number {
  const { clauses, clauseOf, tokens } = document;
  let reach = to;
  while (
    reach < tokens.length &&
    tokens[reach]!.kind !== 'punctuation' &&
    !is(document, reach, 'coordinator')
  ) {
    const next = clauses[clauseOf[reach]!]!;
    if (next.from > reach) break;
    reach = next.to;
  }
  return reach;
}

const PAST =
  /^(?:was|were|had|did|could|would|got|went|came|wasn't|weren't|hadn't|didn't|couldn't|wouldn't|hit|bit|threw|took|gave|ran|sat|stood|lay|ate|drank|slept|fell|became|felt|kept|made|said|told|put|left|found|lost|hurt|knew|thought|held|wore|spoke|broke|cut|let|won|saw|heard)$|ed$/;

/** The index behind a coordinated adjective: "confident (and independent)". */
export function endOfPair(document: Document, last: number, to: number): number {
  const next = document.tokens[to];
  const joins = last + 1 === to && next?.norm === 'and' && isAdjective(document, to + 1);
  if (!joins) return last + 1;
  const { to: end } = document.clauses[document.clauseOf[to + 1]!]!;
  return verbIn(document, to + 1, end) < 0 ? to + 2 : last + 1;
}

const ENDS_NOUN_PHRASE =
  BIT.preposition |
  BIT.adverb |
  BIT.coordinator |
  BIT.subordinator |
  BIT.copula |
  BIT.auxiliary |
  BIT.determiner |
  BIT.pronoun |
  BIT.negation |
  BIT.circumstance;

/** "bullied (J.)", "enjoys (the water)": the token index behind the verb's object, or behind the finding. */
export function endOfObject({ document, last, to, verb, first }: Scene): number {
  const isVerb = isVerbOfRule(document, last) || (verb === first && first === last);
  const next = bitsAt(document, last + 1);
  const begins =
    next & (BIT.determiner | BIT.possessive | BIT.person | BIT.parent) || isName(document, last + 1);
  if (!isVerb || last + 1 >= to) return last + 1;
  if (/^(?:him|her|them|me|us|it)$/.test(document.tokens[last + 1]!.norm) && !begins) return last + 2;
  if (!begins) return last + 1;
  let end = last + 2;
  while (end < to && !(bitsAt(document, end) & ENDS_NOUN_PHRASE)) end++;
  return end;
}

/** "a difficult (child)": the index behind the noun that the finding stands before, or behind the finding. */
export function endOfNoun({ document, first, last, to, verb }: Scene): number {
  let opening = first - 1;
  while (bitsAt(document, opening) & BIT.intensifier) opening--;
  const attributive =
    bitsAt(document, opening) & (BIT.determiner | BIT.possessive) || is(document, last + 1, 'behaviour');
  let end = last + 1;
  while (
    attributive &&
    end < to &&
    end !== verb &&
    document.tokens[end]!.kind === 'word' &&
    !(bitsAt(document, end) & ENDS_NOUN_PHRASE)
  )
    end++;
  return end;
}

/** Whether a token keeps its capital within a sentence. */
export function keepsCapital(document: Document, index: number): boolean {
  const { norm } = document.tokens[index]!;
  return /^i(?:$|')/.test(norm) || (isName(document, index) && bitsAt(document, index) === 0);
}
