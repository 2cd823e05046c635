/**
 * Looks back over a child's notes (rule 20): an earlier suspicion that a later note confirms or disproves is worth
 * noting. Precise rather than complete: it takes a word that settles something, on the same subject.
 */

import { bitsAt, type Document, is, readDocument, type Span } from './document.ts';
import { findingsIn } from './findings.ts';
import { BIT, LITTLE_WORDS } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Range } from './types.ts';

/** One note of several about the same child. */
export interface Entry {
  id: string;
  /** ISO 8601, such as 2026-03-02; entries without one stand where they are given. */
  date?: string;
  text: string;
}

/** A place in one of the entries. */
export interface EntryRange extends Range {
  /** Id of the entry. */
  entry: string;
  quote: string;
}

export interface LookBack {
  /** What was suspected, as the sentence that says it. */
  suspicion: EntryRange;
  /** The later sentence that settles it. */
  outcome: EntryRange;
  verdict: 'confirmed' | 'disproved';
  /** The words both are about, as the later note has them. */
  topic: string[];
}

interface Sentence {
  entry: Entry;
  document: Document;
  span: Span;
  /** Content words, by the stem they share with their other forms. */
  topics: Map<string, string>;
}

/**
 * @param entries any order; those with a date are sorted by it
 * @returns what later notes settle, in the order of the suspicions; each suspicion once, by the first that does
 */
export function lookBack(entries: readonly Entry[], lexicon: Lexicon): LookBack[] {
  const { lookBack: cues } = lexicon.pack;
  if (!cues) return [];
  const sentences = inOrder(entries).flatMap((entry) => sentencesOf(entry, lexicon));
  const suspicions = sentences.filter((sentence) => isSuspicion(sentence));
  return suspicions.flatMap((suspicion) => {
    const later = sentences.slice(sentences.indexOf(suspicion) + 1);
    for (const outcome of later) {
      if (outcome.entry === suspicion.entry || isSuspicion(outcome)) continue;
      const topic = sharedTopics(suspicion, outcome);
      const verdict = topic.length > 0 ? verdictOf(outcome, topic, cues) : null;
      if (verdict) return [{ suspicion: placeOf(suspicion), outcome: placeOf(outcome), verdict, topic }];
    }
    return [];
  });
}

/** Notes without a date keep the place they are given in, after the ones before them. */
function inOrder(entries: readonly Entry[]): Entry[] {
  let last = '';
  const dated = entries.map((entry) => {
    last = entry.date ?? last;
    return { entry, date: last };
  });
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ entry }) => entry);
}

function sentencesOf(entry: Entry, lexicon: Lexicon): Sentence[] {
  const document = readDocument(entry.text, lexicon);
  return document.sentences.map((span) => ({ entry, document, span, topics: topicsOf(document, span) }));
}

/** A guess that is remarked on, or one that the writer marked. */
function isSuspicion({ document, span }: Sentence): boolean {
  const { ownIdea } = document.lexicon.pack.cues;
  const { start, end } = rangeOf(document, span);
  const guesses = findingsIn(document).some(
    (finding) => finding.category === 'speculation' && finding.start < end && finding.end > start,
  );
  return guesses || hasPhrase(document, span, ownIdea);
}

function verdictOf(
  { document, span }: Sentence,
  topic: readonly string[],
  { settles, disproves, finds }: LookBackCues,
): LookBack['verdict'] | null {
  if (hasPhrase(document, span, disproves)) return 'disproved';
  const found = hasClass(document, span, BIT.professional) && hasPhrase(document, span, finds);
  if (!found && !hasPhrase(document, span, settles)) return null;
  return isNegated(document, span, topic) ? 'disproved' : 'confirmed';
}

function hasClass(document: Document, { from, to }: Span, bits: number): boolean {
  for (let index = from; index < to; index++) if (bitsAt(document, index) & bits) return true;
  return false;
}

/** In words. */
const REACH_OF_NEGATION = 3;

/** "geen teken van een oorontsteking"; a "not" elsewhere in the sentence is about something else. */
function isNegated(document: Document, { from, to }: Span, topic: readonly string[]): boolean {
  for (let index = from; index < to; index++) {
    if (!topic.includes(document.tokens[index]!.norm)) continue;
    for (let before = Math.max(from, index - REACH_OF_NEGATION); before < index; before++)
      if (is(document, before, 'negation')) return true;
  }
  return false;
}

function sharedTopics(one: Sentence, other: Sentence): string[] {
  return [...other.topics].flatMap(([stem, word]) => (one.topics.has(stem) ? [word] : []));
}

const GRAMMATICAL =
  LITTLE_WORDS |
  BIT.speech |
  BIT.numeral |
  BIT.unit |
  BIT.person |
  BIT.parent |
  BIT.professional |
  BIT.period |
  BIT.anybody |
  BIT.sign |
  BIT.behaviour |
  BIT.verb;

/** In letters; shorter words are seldom what a suspicion is about. */
const SHORTEST = 4;

function topicsOf(document: Document, { from, to }: Span): Map<string, string> {
  const { theme, stem, general } = document.lexicon.pack.lookBack!;
  const topics = new Map<string, string>();
  for (let index = from; index < to; index++) {
    const { kind, norm, capital } = document.tokens[index]!;
    if (kind !== 'word' || general.has(norm)) continue;
    const isName = capital && index > from;
    const isContent = norm.length >= SHORTEST && !isName && (bitsAt(document, index) & GRAMMATICAL) === 0;
    const topic = theme(norm) ?? (isContent ? stem(norm) : undefined);
    if (topic !== undefined) topics.set(topic, norm);
  }
  return topics;
}

/** What a language adds to look back. */
export interface LookBackCues {
  /** "bleek", "stelde vast": what was open is settled */
  settles: readonly (readonly string[])[];
  /** "toch niet", "loos alarm": and was not so */
  disproves: readonly (readonly string[])[];
  /** "zag", "mat": with a professional in the sentence, this settles it as well */
  finds: readonly (readonly string[])[];
  /** Words that many notes share and that say nothing of their subject. */
  general: ReadonlySet<string>;
  /** What notes about children suspect most, whatever the word: "oorpijn" and "oorontsteking" are about ears. */
  theme(word: string): string | undefined;
  /** What any other word has in common with its other forms. */
  stem(word: string): string;
}

function hasPhrase(
  { tokens }: Document,
  { from, to }: Span,
  phrases: readonly (readonly string[])[],
): boolean {
  for (let index = from; index < to; index++) {
    const isHere = (words: readonly string[]) =>
      index + words.length <= to && words.every((word, offset) => tokens[index + offset]!.norm === word);
    if (phrases.some(isHere)) return true;
  }
  return false;
}

function placeOf({ entry, document, span }: Sentence): EntryRange {
  const range = rangeOf(document, span);
  return { entry: entry.id, ...range, quote: entry.text.slice(range.start, range.end) };
}

function rangeOf({ tokens }: Document, { from, to }: Span): Range {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
