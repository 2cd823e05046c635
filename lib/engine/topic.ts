/**
 * What a phrase says something about. "Druk" judges a child and describes a corridor; the same word is a
 * finding in the one and a fact in the other.
 */

import { bitsAt, type Document, is } from './document.ts';
import { BIT } from './language.ts';
import type { Match } from './match.ts';
import {
  headAfter,
  isAdjective,
  isName,
  NOT_A_NOUN,
  standsAlone,
  startsSentence,
  type Topic,
  topicOfNoun,
  VERBAL,
} from './nouns.ts';
import { FINITE, subjectAround, subjectOf } from './subject.ts';

/** @returns what the match is about: the noun an adjective stands before, or else the clause's subject */
export function topicOf(document: Document, match: Match): Topic {
  if (match.kind === 'adjective') {
    const noun = nounAfter(document, match);
    if (noun === 'child' || noun === 'thing') return describedBy(document, match, noun) ?? noun;
    if (noun) return noun;
  }
  const { topic, index } = subjectAround(document, match.first, match.last);
  if (topic === 'child' && takesUpParent(document, index)) return 'parent';
  if (topic === 'impersonal') return ofSomebody(document, match) ?? topic;
  if (topic === 'self') {
    const seen = seenAs(document, match) ?? noticed(document, match);
    if (seen) return seen;
  }
  return match.kind === 'adjective' ? (objectOfOpinion(document, match) ?? topic) : topic;
}

/** "Mama kwam te laat. Ze is slordig": a pronoun that takes up the parent just named, when no child was named since. */
function takesUpParent(document: Document, index: number): boolean {
  if (!is(document, index, 'pronoun')) return false;
  const { clauses, clauseOf, sentenceOf, tokens, lexicon } = document;
  const { norm } = tokens[index]!;
  const { he, fathers, objectPronouns } = lexicon.pack.cues;
  const sentence = sentenceOf[index]!;
  for (let clause = clauseOf[index]! - 1; clause >= 0; clause--) {
    const span = clauses[clause]!;
    if (sentenceOf[span.from]! < sentence - 1) return false;
    for (let token = span.from; token < span.to; token++) {
      const bits = bitsAt(document, token);
      if (bits & (BIT.person | BIT.possessive) || objectPronouns.includes(tokens[token]!.norm)) return false;
      if (isName(document, token)) return false;
    }
    const subject = subjectOf(document, span, -1);
    if (!subject || subject.topic === 'impersonal' || subject.topic === 'unsaid') continue;
    if (subject.topic !== 'parent') return false;
    return he.includes(norm) === fathers.includes(tokens[subject.index]!.norm);
  }
  return false;
}

/**
 * "Papa is een moeilijke mens", "de wolf was een gemene schurk", "ze is een luie aankleedster": the noun after the
 * copula is its subject, though a word that is in no list may be a thing ("was in een rare bui").
 */
function describedBy(document: Document, match: Match, noun: Topic): Topic | undefined {
  let index = match.first - 1;
  while (
    bitsAt(document, index) & MODIFIERS ||
    isAdjective(document, index) ||
    (index >= 0 && bitsAt(document, index) === 0 && inflected(document, index))
  )
    index--;
  if (index < 0 || !hasCopula(document, index)) return undefined;
  const subject = subjectAround(document, index);
  if (noun === 'thing') {
    const predicate = is(document, index, 'copula') || subject.index === index;
    return predicate && introduced(document, match) && subject.topic === 'child' ? 'child' : undefined;
  }
  return subject.topic === 'parent' || subject.topic === 'story' ? subject.topic : undefined;
}

/** "was de wolf een schurk": the copula of the token's clause may stand before its subject. */
function hasCopula(document: Document, at: number): boolean {
  const { from } = document.clauses[document.clauseOf[at]!]!;
  for (let index = at; index >= from; index--) if (is(document, index, 'copula')) return true;
  return false;
}

/** "We kennen haar als een klikspaan": what the writer takes somebody for is not about the writer. */
function seenAs(document: Document, match: Match): Topic | undefined {
  const { clauses, clauseOf, sentences, sentenceOf } = document;
  let as = match.first - 1;
  while (bitsAt(document, as) & MODIFIERS || isAdjective(document, as)) as--;
  if (!is(document, as, 'subordinator')) return undefined;
  // "als we druk zijn" says when.
  for (let index = match.last + 1; index < clauses[clauseOf[match.first]!]!.to; index++)
    if (bitsAt(document, index) & FINITE) return undefined;
  for (let index = sentences[sentenceOf[as]!]!.from; index < as; index++)
    if (is(document, index, 'parent')) return 'parent';
  return 'child';
}
const MODIFIERS = BIT.determiner | BIT.intensifier | BIT.adverb | BIT.coordinator;

/** "We merkten koppigheid", "ik troostte de deugniet": a noun is the writer's own only in "ik was een deugniet". */
function noticed(document: Document, match: Match): Topic | undefined {
  if (match.kind !== 'noun') return undefined;
  const { from, to } = document.clauses[document.clauseOf[match.first]!]!;
  for (let index = from; index < to; index++) if (is(document, index, 'copula')) return undefined;
  return 'behaviour';
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
  // "hoe lief Zita was" names the subject, "lieve Zita" the noun.
  if (isName(document, head)) return inflected(document, match.last) ? 'child' : undefined;
  if (!introduced(document, match) && !inflected(document, match.last)) {
    return isBareNoun(document, match, head) ? 'thing' : undefined;
  }
  return topicOfNoun(document, head);
}

/** Whether the token may be the verb of a rule's phrase. */
export function isVerbOfRule(document: Document, index: number): boolean {
  return document.entries[index]?.anchors?.some(({ pattern, at }) => pattern[at]!.verb) ?? false;
}

/** "had agressief eczeem": without an article, an unknown word is the noun when no copula makes it a predicate. */
function isBareNoun(document: Document, match: Match, head: number): boolean {
  const { clauses, clauseOf, entries, tokens, lexicon } = document;
  const namesThing = BIT.thing | BIT.circumstance | BIT.period | BIT.unit;
  const known = standsAlone(entries[head]) ? entries[head] : undefined;
  if ((known && !(known.bits & namesThing)) || clauseOf[head] !== clauseOf[match.last]) return false;
  if (!known && lexicon.pack.inflection.looksLikeVerb(tokens[head]!.norm)) return false;
  const { from } = clauses[clauseOf[head]!]!;
  for (let index = from; index < match.first; index++) if (is(document, index, 'copula')) return false;
  return known !== undefined || from < match.first;
}

/** "het is een lastige", "die kleine": an inflected adjective without a noun stands for somebody. */
function nominal(document: Document, match: Match): Topic | undefined {
  return introduced(document, match) ? 'child' : undefined;
}

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
  const { adjectiveEnding } = document.lexicon.pack.grammar;
  const { norm } = document.tokens[index]!;
  return adjectiveEnding !== null && norm.endsWith(adjectiveEnding) && norm !== 'moe';
}

/**
 * "Lief, onze verantwoordelijke, …", "Lief at een boterham", "Juf Blij", "opvang 't Deugnietje": a word that would
 * judge, if it were not a name.
 */
export function standsForName(document: Document, match: Match): boolean {
  const { tokens } = document;
  const token = tokens[match.first]!;
  if (!token.capital || match.first !== match.last) return false;
  if (!startsSentence(document, match.first)) return !isShouted(document.text.slice(token.start, token.end));
  const next = match.last + 1;
  const after = bitsAt(document, next + 1);
  if (tokens[next]?.norm === '(') return true;
  if (tokens[next]?.norm === ',') return (after & (BIT.determiner | BIT.possessive)) !== 0;
  // "Boos gooide hij" has its subject behind the verb, "Lief at twee boterhammen" has not.
  const verb = bitsAt(document, next) & FINITE & ~BIT.copula;
  // "Slordig gewerkt"
  if (document.lexicon.pack.inflection.looksLikeParticiple(tokens[next]?.norm ?? '')) return false;
  return verb !== 0 && (after & MAY_BE_SUBJECT) === 0 && !isName(document, next + 1);
}
const MAY_BE_SUBJECT =
  BIT.pronoun | BIT.self | BIT.determiner | BIT.possessive | BIT.person | BIT.parent | BIT.impersonal;

/** "heeft de bouwhoek opgeruimd": a participle that tells an act, though the word can be a quality too. */
export function isDone(document: Document, match: Match): boolean {
  const { clauses, clauseOf, tokens, lexicon } = document;
  if (!lexicon.pack.inflection.looksLikeParticiple(tokens[match.last]!.norm)) return false;
  const { from, to } = clauses[clauseOf[match.first]!]!;
  let perfect = false;
  for (let index = from; index < to; index++) {
    if (is(document, index, 'copula')) return false;
    if (lexicon.pack.cues.perfect.includes(tokens[index]!.norm)) perfect = true;
  }
  return perfect || hasObject(document, match);
}

/** "comforted the doll": in English a past tense looks like a quality, but has an object. */
function hasObject(document: Document, { kind, last }: Match): boolean {
  const { grammar, cues } = document.lexicon.pack;
  if (grammar.verbSecond || kind !== 'adjective') return false;
  const next = bitsAt(document, last + 1);
  if (next & (BIT.determiner | BIT.possessive)) {
    // "unsettled all day" says how long.
    const noun = headAfter(document, last + 1, document.tokens.length);
    return noun >= 0 && !is(document, noun, 'period');
  }
  return cues.objectPronouns.includes(document.tokens[last + 1]?.norm ?? '') || isName(document, last + 1);
}

/** "ZO LIEF": capitals throughout are no name. */
function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** "Lieve mama en papa,": a greeting at the start of a line. */
export function isSalutation(document: Document, match: Match): boolean {
  const { greetings } = document.lexicon.pack.cues;
  if (!greetings.includes(document.tokens[match.last]!.norm) || !startsSentence(document, match.first))
    return false;
  if (!is(document, match.last + 1, 'parent')) return false;
  const { from, to } = document.clauses[document.clauseOf[match.first]!]!;
  for (let index = from; index < to; index++) if (bitsAt(document, index) & FINITE) return false;
  return true;
}
