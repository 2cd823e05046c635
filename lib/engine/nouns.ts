/** What a noun stands for: a person, a parent, a thing, and where its phrase begins and ends. */

import { bitsAt, type Document } from './document.ts';
import { BIT, LITTLE_WORDS } from './language.ts';
import type { Entry } from './vocabulary.ts';

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

export function topicOfNoun(document: Document, index: number): Topic {
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

/**
 * Whether the token looks like somebody's name: a capital that neither a sentence start nor a noun explains, or in
 * hurried notes a first name in lower case.
 */
export function isName(document: Document, index: number): boolean {
  const token = document.tokens[index];
  if (token?.kind !== 'word') return false;
  if (!token.capital) return isListedName(document, index);
  if (isDetermined(document, index)) return false;
  const entry = document.entries[index];
  if (!startsSentence(document, index)) return !entry || (entry.bits & CLOSED) === 0;
  return !standsAlone(entry) && document.text.slice(token.start, token.end).length > 1;
}

function isListedName({ entries, tokens, lexicon }: Document, index: number): boolean {
  return (
    !standsAlone(entries[index]) && lexicon.pack.names?.().firstNames.get(tokens[index]!.norm) === 'name'
  );
}

/** "de Bouwhoek" is no person, but "ons Loes" and "dat Loes" are. */
function isDetermined(document: Document, index: number): boolean {
  const before = bitsAt(document, index - 1);
  return (before & BIT.determiner) !== 0 && (before & (BIT.subordinator | BIT.possessive)) === 0;
}

/** Whether the word says something by itself; "roos" is known from "slaapt als een roos" only, and may be a name. */
export function standsAlone(entry: Entry | undefined): boolean {
  if (!entry) return false;
  return entry.bits !== 0 || (entry.anchors?.some(({ pattern }) => pattern.length === 1) ?? false);
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
  BIT.period |
  BIT.adverb;

export function startsSentence({ tokens, sentences, sentenceOf }: Document, index: number): boolean {
  let first = sentences[sentenceOf[index]!]!.from;
  while (first < index && tokens[first]!.kind !== 'word') first++;
  return first === index;
}

/** How many words may stand between an article and its noun. */
const MAX_MODIFIERS = 3;

/** @returns index of the noun a determiner belongs to, or -1 when none follows */
export function headAfter(document: Document, determiner: number, to: number): number {
  for (let index = determiner + 1; index < to && index <= determiner + MAX_MODIFIERS; index++) {
    const token = document.tokens[index]!;
    if (token.kind === 'number') continue;
    if (token.kind !== 'word') return -1;
    const bits = bitsAt(document, index);
    if (
      bits &
      (BIT.person | BIT.parent | BIT.professional | BIT.behaviour | BIT.work | BIT.story | BIT.period)
    )
      return index;
    if (isAdjective(document, index) || bits & (BIT.intensifier | BIT.numeral)) continue;
    if (bits & NOT_A_NOUN && !isVerbalNoun(document, determiner, index)) return -1;
    if (looksLikeAdjective(document, index, to)) continue;
    return index;
  }
  return -1;
}

/** "the broken toy", "his biting": a verb's form behind an article is no verb in English. */
function isVerbalNoun(document: Document, determiner: number, index: number): boolean {
  if (document.lexicon.pack.grammar.verbSecond || index !== determiner + 1) return false;
  return (bitsAt(document, index) & NOT_A_NOUN & ~VERBAL) === 0;
}

/** An unknown word between an article and another plain word, in Dutch one in -e: "de rode fiets", "the toy kitchen". */
function looksLikeAdjective(document: Document, index: number, to: number): boolean {
  const { adjectiveEnding } = document.lexicon.pack.grammar;
  const next = document.tokens[index + 1];
  if (!document.tokens[index]!.norm.endsWith(adjectiveEnding ?? '')) return false;
  if (index + 1 >= to || next?.kind !== 'word' || (adjectiveEnding === null && next.capital)) return false;
  return (bitsAt(document, index + 1) & NOT_A_NOUN) === 0;
}

/** @returns index of the last token of a prepositional phrase that goes on at `index` */
export function endOfPhrase(document: Document, index: number, to: number): number {
  const bits = bitsAt(document, index);
  if (index >= to) return to;
  if (bits & (BIT.determiner | BIT.possessive)) {
    const head = headAfter(document, index, to);
    return head < 0 ? index : head;
  }
  if (bits & (BIT.copula | BIT.auxiliary | BIT.verb)) return index - 1;
  // "until | she left"
  if (document.lexicon.pack.grammar.bareSubjects.includes(document.tokens[index]!.norm)) return index - 1;
  return isAdjective(document, index) && index + 1 < to ? index + 1 : index;
}

export function isAdjective(document: Document, index: number): boolean {
  return document.entries[index]?.anchors?.some(({ kind }) => kind === 'adjective') ?? false;
}

export const VERBAL = BIT.verb | BIT.speech | BIT.sign;

export const NOT_A_NOUN = LITTLE_WORDS | BIT.verb | BIT.speech | BIT.anybody;
