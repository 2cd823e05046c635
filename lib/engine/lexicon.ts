/** Compiles a language pack into one map from word forms to what the engine knows of them. */

import { BIT, type LanguagePack, LITTLE_WORDS, type Rule, type WordClass } from './language.ts';
import { type Element, element, entriesOf, type Pattern, phrasePattern, verbPatterns } from './patterns.ts';
import { normalise } from './tokens.ts';
import { type Entry, Vocabulary } from './vocabulary.ts';

/** A rule's pattern, entered from one of its elements. */
export interface Anchor {
  rule: Rule;
  pattern: Pattern;
  /** Index of the element that the word stands for. */
  at: number;
  /** Adjectives and nouns are judged by what they are about. */
  kind: PatternKind;
}

/** `except` patterns find nothing: they take matches of their own rule away. */
export type PatternKind = 'adjective' | 'noun' | 'verb' | 'phrase' | 'except';

export interface Lexicon {
  vocabulary: Vocabulary;
  /** Endings that make any compound a match: "huil-bui", "probleem-gedrag". Longest first is not needed. */
  endings: Map<string, Anchor[]>;
  abbreviations: Set<string>;
  /** Correct words that look like a misspelled entry. */
  lookAlikes: Set<string>;
  /** What unknown words were taken for. */
  guesses: Map<string, Entry | null>;
  pack: LanguagePack;
}

/** Shorter endings would find a label in words that merely end like one. */
const MIN_ENDING = 3;

export function compile(pack: LanguagePack): Lexicon {
  const vocabulary = new Vocabulary(pack.inflection);
  const lexicon: Lexicon = {
    vocabulary,
    endings: new Map(),
    abbreviations: new Set(entriesOf(pack.abbreviations)),
    lookAlikes: new Set(pack.lookAlikes.split(/\s+/)),
    guesses: new Map(),
    pack,
  };
  addWordClasses(vocabulary, pack);
  for (const pair of pack.aliases.split(/\s+/)) {
    const [form, meant] = pair.split(':');
    vocabulary.entry(form!).meant = meant!;
  }
  for (const rule of pack.rules) addRule(lexicon, rule);
  return lexicon;
}

function addWordClasses(vocabulary: Vocabulary, { words, frequentWords }: LanguagePack): void {
  for (const [name, list] of Object.entries(words)) {
    const bit = BIT[name as WordClass];
    for (const word of list.split(/\s+/)) {
      if (!word) continue;
      const entry = vocabulary.entry(normalise(word));
      entry.bits |= bit;
      if (bit & LITTLE_WORDS) entry.frequency = LITTLE_FREQUENCY;
    }
  }
  for (const pair of frequentWords.split(/\s+/)) {
    const [word, perThousand] = pair.split(':');
    vocabulary.entry(word!).frequency = Number(perThousand);
  }
}
const LITTLE_FREQUENCY = 1.5;
function addRule(lexicon: Lexicon, rule: Rule): void {
  const { vocabulary } = lexicon;
  const { inflection } = vocabulary;
  for (const word of entriesOf(rule.adjectives)) {
    addWord(lexicon, rule, word, 'adjective', inflection.adjective);
  }
  for (const word of entriesOf(rule.nouns)) addWord(lexicon, rule, word, 'noun', inflection.noun);
  for (const verb of entriesOf(rule.verbs)) {
    for (const pattern of verbPatterns(verb, vocabulary)) addPattern(rule, pattern, 'verb');
  }
  for (const phrase of entriesOf(rule.phrases)) {
    addPattern(rule, phrasePattern(phrase, vocabulary), 'phrase');
  }
  for (const phrase of entriesOf(rule.except)) {
    addPattern(rule, phrasePattern(phrase, vocabulary), 'except');
  }
}

/** A word that starts with a hyphen stands for every compound that ends in it. */
function addWord(
  { vocabulary, endings }: Lexicon,
  rule: Rule,
  word: string,
  kind: PatternKind,
  inflect: (base: string) => string[],
): void {
  const isEnding = word.startsWith('-');
  const forms = inflect(isEnding ? word.slice(1) : word);
  const pattern: Pattern = [element(vocabulary.words(forms))];
  if (!isEnding) {
    addPattern(rule, pattern, kind);
    return;
  }
  const anchor = { rule, pattern, at: 0, kind };
  for (const form of forms) {
    if (form.length < MIN_ENDING) continue;
    const anchors = endings.get(form);
    if (anchors) anchors.push(anchor);
    else endings.set(form, [anchor]);
  }
}

/** Enters a pattern at its rarest element, so that common words carry no patterns. */
function addPattern(rule: Rule, pattern: Pattern, kind: PatternKind): void {
  const at = rarest(pattern);
  if (at < 0) throw new Error(`${rule.id}: a phrase needs a word to be found by`);
  const anchor = { rule, pattern, at, kind };
  for (const entry of pattern[at]!.forms!) {
    if (entry.anchors) entry.anchors.push(anchor);
    else entry.anchors = [anchor];
  }
}

function rarest(pattern: Pattern): number {
  let best = -1;
  let bestFrequency = Number.POSITIVE_INFINITY;
  pattern.forEach((element, index) => {
    // A class stands for words that carry no anchor.
    if (element.optional || !element.forms || element.bits !== 0) return;
    const frequency = frequencyOf(element);
    if (frequency < bestFrequency) {
      best = index;
      bestFrequency = frequency;
    }
  });
  return best;
}

/** How often, per 1,000 words, a text is likely to hold one of the forms. */
function frequencyOf({ forms }: Element): number {
  let sum = 0;
  for (const { frequency } of forms!) sum += frequency;
  return sum;
}
