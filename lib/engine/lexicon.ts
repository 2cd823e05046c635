/** Compiles a language pack into one map from word forms to what the engine knows of them. */

import {
  BIT,
  type Inflection,
  type LanguagePack,
  type Rule,
  type VerbForms,
  type WordClass,
} from './language.ts';
import {
  type Element,
  element,
  entriesOf,
  type Pattern,
  phrasePattern,
  verbPatterns,
  words,
} from './patterns.ts';
import { normalise } from './tokens.ts';

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

export interface Entry {
  /** Set of word classes, see `BIT`. */
  bits: number;
  anchors: Anchor[] | null;
}

export interface Lexicon {
  entries: Map<string, Entry>;
  /** Endings that make any compound a match: "huil-bui", "probleem-gedrag". Longest first is not needed. */
  endings: Map<string, Anchor[]>;
  abbreviations: Set<string>;
  aliases: Map<string, string>;
  /** Correct words that look like a misspelled entry. */
  lookAlikes: Set<string>;
  /** Per 1,000 words, of the most frequent words only. */
  frequencies: Map<string, number>;
  /** How common each set of forms is, reckoned once. */
  costs: WeakMap<ReadonlySet<string>, number>;
  pack: LanguagePack;
}

/** Shorter endings would find a label in words that merely end like one. */
const MIN_ENDING = 3;

export function compile(languagePack: LanguagePack): Lexicon {
  const pack = { ...languagePack, inflection: remembering(languagePack.inflection) };
  const lexicon: Lexicon = {
    entries: new Map(),
    endings: new Map(),
    abbreviations: new Set(entriesOf(pack.abbreviations)),
    aliases: new Map(pack.aliases.split(/\s+/).map((pair) => pair.split(':') as [string, string])),
    lookAlikes: new Set(pack.lookAlikes.split(/\s+/)),
    frequencies: frequenciesOf(pack),
    costs: new WeakMap(),
    pack,
  };
  for (const [name, list] of Object.entries(pack.words)) {
    for (const word of list.split(/\s+/))
      if (word) entry(lexicon, normalise(word)).bits |= BIT[name as WordClass];
  }
  for (const rule of pack.rules) addRule(lexicon, rule);
  return lexicon;
}

function addRule(lexicon: Lexicon, rule: Rule): void {
  const { inflection } = lexicon.pack;
  for (const word of entriesOf(rule.adjectives)) {
    addWord(lexicon, rule, word, 'adjective', inflection.adjective);
  }
  for (const word of entriesOf(rule.nouns)) addWord(lexicon, rule, word, 'noun', inflection.noun);
  for (const verb of entriesOf(rule.verbs)) {
    for (const pattern of verbPatterns(verb, inflection)) addPattern(lexicon, rule, pattern, 'verb');
  }
  for (const phrase of entriesOf(rule.phrases)) {
    addPattern(lexicon, rule, phrasePattern(phrase, inflection), 'phrase');
  }
  for (const phrase of entriesOf(rule.except)) {
    addPattern(lexicon, rule, phrasePattern(phrase, inflection), 'except');
  }
}

/** A word that starts with a hyphen stands for every compound that ends in it. */
function addWord(
  lexicon: Lexicon,
  rule: Rule,
  word: string,
  kind: PatternKind,
  inflect: (base: string) => string[],
): void {
  const ending = word.startsWith('-');
  const forms = inflect(ending ? word.slice(1) : word);
  const pattern: Pattern = [element(words(forms))];
  if (!ending) {
    addPattern(lexicon, rule, pattern, kind);
    return;
  }
  for (const form of forms) {
    if (form.length < MIN_ENDING) continue;
    const anchors = lexicon.endings.get(form) ?? [];
    anchors.push({ rule, pattern, at: 0, kind });
    lexicon.endings.set(form, anchors);
  }
}

/** Enters a pattern at its rarest element, so that common words carry no patterns. */
function addPattern(lexicon: Lexicon, rule: Rule, pattern: Pattern, kind: PatternKind): void {
  const at = rarest(lexicon, pattern);
  if (at < 0) throw new Error(`${rule.id}: a phrase needs a word to be found by`);
  for (const form of pattern[at]!.forms!) {
    const known = entry(lexicon, form);
    known.anchors ??= [];
    known.anchors.push({ rule, pattern, at, kind });
  }
}

function rarest(lexicon: Lexicon, pattern: Pattern): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  pattern.forEach((element, index) => {
    // A class stands for words that carry no anchor.
    if (element.optional || !element.forms || element.bits !== 0) return;
    const cost = commonness(lexicon, element);
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  });
  return best;
}

/** How often, per 1,000 words, a text is likely to hold one of the forms. */
function commonness(lexicon: Lexicon, { forms }: Element): number {
  const isLong = forms!.size > SHORT;
  const known = isLong ? lexicon.costs.get(forms!) : undefined;
  if (known !== undefined) return known;
  let cost = 0;
  for (const form of forms!) {
    const little = (lexicon.entries.get(form)?.bits ?? 0) & LITTLE_WORDS;
    cost += lexicon.frequencies.get(form) ?? (little ? LITTLE_FREQUENCY : RARE_FREQUENCY);
  }
  if (isLong) lexicon.costs.set(forms!, cost);
  return cost;
}
/** Remembering what so few forms cost would take longer than reckoning it again. */
const SHORT = 3;
const LITTLE_FREQUENCY = 1.5;
const RARE_FREQUENCY = 0.05;
const LITTLE_WORDS =
  BIT.pronoun |
  BIT.self |
  BIT.impersonal |
  BIT.determiner |
  BIT.possessive |
  BIT.reflexive |
  BIT.negation |
  BIT.copula |
  BIT.auxiliary |
  BIT.subordinator |
  BIT.coordinator |
  BIT.preposition |
  BIT.adverb |
  BIT.intensifier;

/** The same verbs head many phrases. */
function remembering(inflection: Inflection): Inflection {
  const verbs = new Map<string, VerbForms>();
  return {
    ...inflection,
    verb(infinitive, particle) {
      const key = `${particle ?? ''}|${infinitive}`;
      const forms = verbs.get(key) ?? inflection.verb(infinitive, particle);
      verbs.set(key, forms);
      return forms;
    },
  };
}

function frequenciesOf(pack: LanguagePack): Map<string, number> {
  const pairs = pack.frequentWords.split(/\s+/).map((pair) => pair.split(':'));
  return new Map(pairs.map(([word, perThousand]) => [word!, Number(perThousand)]));
}

function entry(lexicon: Lexicon, form: string): Entry {
  let known = lexicon.entries.get(form);
  if (!known) {
    known = { bits: 0, anchors: null };
    lexicon.entries.set(form, known);
  }
  return known;
}
