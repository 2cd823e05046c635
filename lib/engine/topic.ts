/**
 * What a phrase says something about. "Druk" judges a child and describes a corridor; the same word is a
 * finding in the one and a fact in the other.
 */

import { bitsAt, type Document, is, type Span } from './document.ts';
import { BIT } from './language.ts';
import type { Match } from './match.ts';

export type Topic =
  | 'child'
  | 'parent'
  | 'self'
  | 'anybody'
  | 'professional'
  | 'behaviour'
  | 'work'
  | 'story'
  | 'thing'
  /** it, there, that */
  | 'impersonal'
  /** nothing is named: "Lastig vandaag" */
  | 'unsaid';

export interface Subject {
  topic: Topic;
  /** Index of the token that names it, -1 when nothing is named. */
  index: number;
}

const UNSAID: Subject = { topic: 'unsaid', index: -1 };

/** @returns what the match is about: the noun an adjective stands before, or else the clause's subject */
export function topicOf(document: Document, match: Match): Topic {
  if (match.kind === 'adjective') {
    const noun = nounAfter(document, match);
    if (noun === 'child' && describesParent(document, match)) return 'parent';
    if (noun) return noun;
  }
  const { topic } = subjectAround(document, match.first);
  if (topic === 'impersonal') return ofSomebody(document, match) ?? topic;
  return match.kind === 'adjective' ? (objectOfOpinion(document, match) ?? topic) : topic;
}

/** "Papa is een moeilijke mens": the noun after the copula is the parent. */
function describesParent(document: Document, match: Match): boolean {
  let index = match.first - 1;
  while (bitsAt(document, index) & (BIT.determiner | BIT.intensifier | BIT.adverb)) index--;
  return is(document, index, 'copula') && subjectAround(document, match.first).topic === 'parent';
}

/** "Lief, onze verantwoordelijke, …", "Juf Blij": an adjective that is somebody's name. */
export function standsForName(document: Document, match: Match): boolean {
  const { tokens } = document;
  const token = tokens[match.first]!;
  if (!token.capital || match.first !== match.last) return false;
  if (!startsSentence(document, match.first)) return !isShouted(document.text.slice(token.start, token.end));
  const next = match.last + 1;
  return tokens[next]?.norm === ',' && (bitsAt(document, next + 1) & (BIT.determiner | BIT.possessive)) !== 0;
}

/** "Lieve mama en papa,": a greeting at the start of a line. */
export function isSalutation(document: Document, match: Match): boolean {
  if (!startsSentence(document, match.first) || !is(document, match.last + 1, 'parent')) return false;
  const { from, to } = document.clauses[document.clauseOf[match.first]!]!;
  for (let index = from; index < to; index++) if (bitsAt(document, index) & FINITE) return false;
  const after = document.tokens[to];
  return !after || after.norm === ',' || after.kind === 'newline' || is(document, to, 'coordinator');
}

/** "ZO LIEF": capitals throughout are no name. */
function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** The subject of the clause that holds the token, or of an earlier clause of the sentence that it leans on. */
export function subjectAround(document: Document, index: number): Subject {
  const { clauses, clauseOf, sentenceOf } = document;
  const own = clauseOf[index]!;
  // "Hij luistert niet naar wat we zeggen en doet zijn zin": goes on with the main clause, not with "we".
  const onlyMain = continuesMainClause(document, clauses[own]!);
  for (let clause = own; clause >= 0; clause--) {
    const span = clauses[clause]!;
    if (sentenceOf[span.from] !== sentenceOf[index]) break;
    if (onlyMain && clause < own && is(document, span.from, 'subordinator')) continue;
    const subject = subjectOf(document, span, clause === own ? index : -1);
    if (subject) return subject;
  }
  return UNSAID;
}

/** "…, en was boos": a clause that begins with its finite verb says more of the last main clause's subject. */
export function continuesMainClause(document: Document, { from, to }: Span): boolean {
  let index = from;
  while (index < to && (document.tokens[index]!.kind === 'punctuation' || is(document, index, 'coordinator')))
    index++;
  return index < to && (bitsAt(document, index) & FINITE) !== 0;
}
const FINITE = BIT.copula | BIT.auxiliary | BIT.verb | BIT.sign | BIT.speech;

/** @param skip index of a token that is not to be taken for the subject */
export function subjectOf(document: Document, span: Span, skip: number): Subject | undefined {
  const { tokens } = document;
  // "De ochtend was druk", but "deze week was hij druk": a period is the subject when nothing else is.
  let period: Subject | undefined;
  const elliptical = opensWithVerb(document, span);
  for (let index = span.from; index < span.to; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    const bits = bitsAt(document, index);
    if (bits & BIT.pronoun) return { topic: 'child', index };
    if (bits & BIT.self) return { topic: 'self', index };
    if (bits & BIT.preposition && !(bits & BIT.intensifier) && isPreposition(document, index, span.to)) {
      index = endOfPhrase(document, index + 1, span.to);
      continue;
    }
    if (bits & BIT.anybody) return { topic: 'anybody', index };
    if (index === span.from && isConjunction(document, index)) continue;
    if (bits & (BIT.determiner | BIT.possessive)) {
      const head = headAfter(document, index, span.to);
      if (head >= 0 && is(document, head, 'period')) {
        if (is(document, head + 1, 'copula')) period = { topic: 'thing', index: head };
        index = head;
        continue;
      }
      if (head >= 0 && head !== skip) {
        const topic = ownerOfBehaviour(document, head) ?? topicOfNoun(document, head);
        if (elliptical && !PEOPLE.has(topic)) continue;
        return { topic, index: head };
      }
      const antecedent = index === span.from ? antecedentOf(document, index) : undefined;
      if (antecedent) return antecedent;
      if (bits & BIT.impersonal && !elliptical) return { topic: 'impersonal', index };
      if (bits & BIT.determiner && (token.norm === 'die' || token.norm === 'deze'))
        return { topic: 'child', index };
      continue;
    }
    if (bits & BIT.impersonal) return { topic: 'impersonal', index };
    if (index === skip) continue;
    if (bits & (BIT.person | BIT.parent | BIT.professional))
      return { topic: topicOfNoun(document, index), index };
    if (bits & BIT.thing && opensClause(document, index, span)) return { topic: 'thing', index };
    if (isName(document, index)) return { topic: 'child', index };
  }
  return period;
}

/** "Kan geen minuut stilzitten": a note that leaves its subject out; the noun after the verb is something else. */
function opensWithVerb(document: Document, span: Span): boolean {
  const { tokens, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[span.from]!]!;
  if (sentence.from !== span.from || tokens[sentence.to - 1]!.norm === '?') return false;
  // "Zijn werkje was slordig": the possessive.
  if (is(document, span.from, 'possessive')) return false;
  return (bitsAt(document, span.from) & (BIT.copula | BIT.auxiliary | BIT.verb)) !== 0;
}
const PEOPLE: ReadonlySet<Topic> = new Set<Topic>(['child', 'parent', 'professional']);

/** "Fles ging moeilijk": a noun without an article, in front of its verb. */
function opensClause(document: Document, index: number, span: Span): boolean {
  if (index !== span.from) return false;
  return (bitsAt(document, index + 1) & FINITE) !== 0 || isAdjective(document, index + 1);
}

/** Whether the token looks like somebody's name: a capital that neither a sentence start nor a noun explains. */
export function isName(document: Document, index: number): boolean {
  const token = document.tokens[index];
  if (token?.kind !== 'word' || !token.capital) return false;
  if (is(document, index - 1, 'determiner') && !is(document, index - 1, 'subordinator')) return false;
  const entry = document.entries[index];
  if (!startsSentence(document, index)) return !entry || (entry.bits & CLOSED) === 0;
  return !entry && document.text.slice(token.start, token.end).length > 1;
}

const CLOSED =
  BIT.pronoun |
  BIT.self |
  BIT.impersonal |
  BIT.determiner |
  BIT.preposition |
  BIT.subordinator |
  BIT.coordinator |
  BIT.circumstance |
  BIT.adverb;

export function startsSentence({ tokens, sentences, sentenceOf }: Document, index: number): boolean {
  let first = sentences[sentenceOf[index]!]!.from;
  while (first < index && tokens[first]!.kind !== 'word') first++;
  return first === index;
}

/** The noun that an attributive adjective stands before: "een druk kind", "een heel moeilijk woord". */
function nounAfter(document: Document, match: Match): Topic | undefined {
  const { tokens, clauseOf } = document;
  const next = match.last + 1;
  let head = next;
  // "boos en verdrietig kind", "lieve, vrolijke meid": the noun may come after a second adjective.
  if (is(document, head, 'coordinator') || tokens[head]?.norm === ',') {
    if (!isAdjective(document, head + 1)) return undefined;
    head += 2;
  }
  while (isAdjective(document, head) && clauseOf[head] === clauseOf[head - 1]) head++;
  const token = tokens[head];
  if (token?.kind !== 'word') return inflected(document, match.last) ? nominal(document, match) : undefined;
  const bits = bitsAt(document, head);
  if (bits & (BIT.person | BIT.parent | BIT.behaviour | BIT.work | BIT.story)) {
    return introduced(document, match) || head === next ? topicOfNoun(document, head) : undefined;
  }
  const verb = bits & VERBAL || isVerbOfRule(document, head);
  // "een vreemde fiets": after -e even a verb's form is a noun.
  if (bits & NOT_A_NOUN & ~VERBAL || (verb && !inflected(document, match.last))) {
    return inflected(document, match.last) ? nominal(document, match) : undefined;
  }
  if (isName(document, head) && inflected(document, match.last)) return 'child';
  if (!introduced(document, match) && !inflected(document, match.last)) {
    return isBareNoun(document, match, head) ? 'thing' : undefined;
  }
  return topicOfNoun(document, head);
}

function isVerbOfRule(document: Document, index: number): boolean {
  return document.entries[index]?.anchors?.some(({ pattern, at }) => pattern[at]!.verb) ?? false;
}

/** "had agressief eczeem": without an article, an unknown word is the noun when no copula makes it a predicate. */
function isBareNoun(document: Document, match: Match, head: number): boolean {
  const { clauses, clauseOf, entries, tokens, lexicon } = document;
  if (entries[head] || clauseOf[head] !== clauseOf[match.last]) return false;
  if (lexicon.pack.inflection.looksLikeVerb(tokens[head]!.norm)) return false;
  const { from } = clauses[clauseOf[head]!]!;
  for (let index = from; index < match.first; index++) if (is(document, index, 'copula')) return false;
  return from < match.first;
}

/** "het is een lastige", "die kleine": an inflected adjective without a noun stands for somebody. */
function nominal(document: Document, match: Match): Topic | undefined {
  return introduced(document, match) ? 'child' : undefined;
}

const VERBAL = BIT.verb | BIT.speech | BIT.sign;

const NOT_A_NOUN =
  BIT.pronoun |
  BIT.self |
  BIT.impersonal |
  BIT.determiner |
  BIT.possessive |
  BIT.reflexive |
  BIT.negation |
  BIT.copula |
  BIT.auxiliary |
  BIT.verb |
  BIT.subordinator |
  BIT.coordinator |
  BIT.preposition |
  BIT.adverb |
  BIT.intensifier |
  BIT.speech |
  BIT.anybody;

function introduced(document: Document, match: Match): boolean {
  let index = match.first - 1;
  while (
    index >= 0 &&
    (bitsAt(document, index) & (BIT.intensifier | BIT.adverb) || isAdjective(document, index))
  )
    index--;
  return (bitsAt(document, index) & (BIT.determiner | BIT.possessive | BIT.numeral)) !== 0;
}

function inflected(document: Document, index: number): boolean {
  const { norm } = document.tokens[index]!;
  return norm.endsWith('e') && norm !== 'moe';
}

function isAdjective(document: Document, index: number): boolean {
  return document.entries[index]?.anchors?.some(({ kind }) => kind === 'adjective') ?? false;
}

function topicOfNoun(document: Document, index: number): Topic {
  const bits = bitsAt(document, index);
  if (bits & BIT.parent) return 'parent';
  if (bits & BIT.professional) return 'professional';
  if (bits & BIT.person) return 'child';
  if (bits & BIT.behaviour) return 'behaviour';
  if (bits & BIT.work) return 'work';
  if (bits & BIT.story) return 'story';
  if (isLabel(document, index)) return 'child';
  if (isName(document, index)) return 'child';
  return 'thing';
}

function isLabel(document: Document, index: number): boolean {
  return (
    document.entries[index]?.anchors?.some(
      ({ kind, rule }) => kind === 'noun' && rule.category === 'judgement',
    ) ?? false
  );
}

/** How many words may stand between an article and its noun. */
const MAX_MODIFIERS = 3;

/** @returns index of the noun a determiner belongs to, or -1 when none follows */
function headAfter(document: Document, determiner: number, to: number): number {
  for (let index = determiner + 1; index < to && index <= determiner + MAX_MODIFIERS; index++) {
    const token = document.tokens[index]!;
    if (token.kind === 'number') continue;
    if (token.kind !== 'word') return -1;
    const bits = bitsAt(document, index);
    if (bits & (BIT.person | BIT.parent | BIT.professional | BIT.behaviour | BIT.work | BIT.story))
      return index;
    if (isAdjective(document, index) || bits & (BIT.intensifier | BIT.numeral)) continue;
    if (bits & NOT_A_NOUN) return -1;
    if (looksLikeAdjective(document, index, to)) continue;
    return index;
  }
  return -1;
}

/** An unknown word in -e between an article and another plain word: "de rode fiets". */
function looksLikeAdjective(document: Document, index: number, to: number): boolean {
  const next = document.tokens[index + 1];
  if (!document.tokens[index]!.norm.endsWith('e') || index + 1 >= to || next?.kind !== 'word') return false;
  return (bitsAt(document, index + 1) & NOT_A_NOUN) === 0;
}

/** @returns index of the last token of a prepositional phrase that goes on at `index` */
function endOfPhrase(document: Document, index: number, to: number): number {
  const bits = bitsAt(document, index);
  if (index >= to) return to;
  if (bits & (BIT.determiner | BIT.possessive)) {
    const head = headAfter(document, index, to);
    return head < 0 ? index : head;
  }
  if (bits & (BIT.copula | BIT.auxiliary | BIT.verb)) return index - 1;
  return isAdjective(document, index) && index + 1 < to ? index + 1 : index;
}

/** "sinds de verhuis heeft ze …" against "sinds hij hier is": after a preposition's noun comes the verb. */
function isPreposition(document: Document, index: number, to: number): boolean {
  if (!is(document, index, 'subordinator')) return true;
  const end = endOfPhrase(document, index + 1, to);
  return (bitsAt(document, end + 1) & (BIT.copula | BIT.auxiliary | BIT.verb)) !== 0;
}

/** "De aanpak van papa is …" is about papa. */
function ownerOfBehaviour(document: Document, noun: number): Topic | undefined {
  if (!is(document, noun, 'behaviour') || !is(document, noun + 1, 'preposition')) return undefined;
  const owner =
    is(document, noun + 2, 'determiner') || is(document, noun + 2, 'possessive') ? noun + 3 : noun + 2;
  return is(document, owner, 'parent') ? 'parent' : undefined;
}

/** "dat" that starts a clause with a subject of its own: "zag dat hij …". */
function isConjunction(document: Document, index: number): boolean {
  const next = bitsAt(document, index + 1);
  return (
    is(document, index, 'subordinator') &&
    (next & (BIT.pronoun | BIT.self | BIT.determiner | BIT.possessive)) !== 0
  );
}

/** What a relative clause is about: the noun before it, as in "Milan, die heel druk is". */
function antecedentOf(document: Document, relative: number): Subject | undefined {
  const { norm } = document.tokens[relative]!;
  if (norm !== 'die' && norm !== 'dat') return undefined;
  let index = relative - 1;
  while (index >= 0 && document.tokens[index]!.norm === ',') index--;
  if (document.tokens[index]?.kind !== 'word') return undefined;
  const topic = topicOfNoun(document, index);
  // Without a comma "dat" mostly follows a verb: "ze zei dat".
  return topic === 'thing' && index === relative - 1 ? undefined : { topic, index };
}

/** "Ik vind hem lastig", "hij vond de puzzel moeilijk": whom or what an opinion is about. */
function objectOfOpinion(document: Document, match: Match): Topic | undefined {
  const { opinionVerbs, objectPronouns } = document.lexicon.pack.cues;
  const span = document.clauses[document.clauseOf[match.first]!]!;
  let verb = span.from;
  while (verb < match.first && !opinionVerbs.includes(document.tokens[verb]!.norm)) verb++;
  if (verb === match.first) return undefined;
  const subject = subjectOf(document, span, match.first)?.index ?? -1;
  for (let index = verb + 1; index < match.first; index++) {
    if (index === subject) continue;
    if (objectPronouns.includes(document.tokens[index]!.norm)) return 'child';
    const bits = bitsAt(document, index);
    const head = bits & (BIT.determiner | BIT.possessive) ? headAfter(document, index, match.first) : -1;
    if (head >= 0 && head !== subject) return topicOfNoun(document, head);
    if (head < 0 && bits & BIT.impersonal) return 'impersonal';
    if (bits & (BIT.parent | BIT.person) || isName(document, index)) return topicOfNoun(document, index);
  }
  return undefined;
}

/** "Dat was flink van hem": the person behind an impersonal subject. */
function ofSomebody(document: Document, match: Match): Topic | undefined {
  const { tokens } = document;
  if (tokens[match.last + 1]?.norm !== 'van' && tokens[match.last + 1]?.norm !== 'of') return undefined;
  for (let index = match.last + 2; index <= match.last + 4; index++) {
    const bits = bitsAt(document, index);
    if (bits & BIT.parent) return 'parent';
    if (bits & (BIT.pronoun | BIT.person) || isName(document, index)) return 'child';
  }
  return /^(?:hem|haar|him|her|them)$/.test(tokens[match.last + 2]?.norm ?? '') ? 'child' : undefined;
}
