/**
 * The notation of a rule's phrases, and its translation into patterns for the matcher.
 *
 * - `naar het schijnt`  words in this order, next to each other
 * - `veel/weinig`       one of these
 * - `(nog)`             may be there
 * - `…`                 up to six words of the same clause may stand between
 * - `!van/voor`          the next token, or at the start the one before, must not be one of these
 * - `{huilen} … =lang`  only the word after `=` is the finding; what stands around it tells what it means
 * - `{zijn}`            any form of this verb; `{stout~}` any form of this adjective
 * - `<possessive>`      any word of this class
 *
 * A verb entry is an infinitive with its complement, in dictionary order: `zich aan|stellen`,
 * `<possessive> zin door|drijven`. It is found in every word order: "stelt zich weer aan",
 * "omdat hij zich aanstelt", "zich aan te stellen", "heeft zich aangesteld".
 */

import { BIT, WORD_CLASSES, type WordClass } from './language.ts';
import { normalise } from './tokens.ts';
import type { Entry, Vocabulary, Words } from './vocabulary.ts';

/** One place in a pattern. */
export interface Element extends Words {
  /** Whether it stands for the verb of a verb phrase. */
  verb: boolean;
  optional: boolean;
  /** Whether it alone is the finding. */
  focus: boolean;
  /** How many tokens of the same clause may stand before this one. */
  gap: number;
  /** The token right before or after must not be among these. */
  notAfter: Words | null;
  notBefore: Words | null;
}

export type Pattern = Element[];

const PHRASE_GAP = 6;
/** Between a finite verb and its complement: subject, adverbs, an object. */
const VERB_GAP = 6;
/** Between a complement and the verb at the end of the clause. */
const END_GAP = 3;
/** Between a complement and the separated particle. */
const PARTICLE_GAP = 4;

/** Before a noun, what looks like a particle is a preposition: "draaide rondjes door de gang". */
const STARTS_NOUN: Words = { forms: null, bits: BIT.determiner | BIT.possessive | BIT.numeral | BIT.name };

/** @returns the entries of a comma- or line-separated list, without blanks */
export function entriesOf(list: string | undefined): string[] {
  return (list ?? '')
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** @throws Error when the phrase names a word class that does not exist */
export function phrasePattern(phrase: string, vocabulary: Vocabulary): Pattern {
  const pattern: Pattern = [];
  let gap = 0;
  let notAfter: Words | null = null;
  for (const part of phrase.split(/\s+/)) {
    if (part === '…') {
      gap = PHRASE_GAP;
      continue;
    }
    if (part.startsWith('!')) {
      const words = alternatives(part.slice(1), vocabulary);
      const previous = pattern.at(-1);
      if (previous) previous.notBefore = words;
      else notAfter = words;
      continue;
    }
    const focus = part.startsWith('=');
    const optional = part.startsWith('(') && part.endsWith(')');
    const words = alternatives(optional ? part.slice(1, -1) : part.slice(focus ? 1 : 0), vocabulary);
    pattern.push(element(words, { optional, focus, gap, notAfter }));
    notAfter = null;
    gap = 0;
  }
  return pattern;
}

/** @returns one pattern for each word order of the verb phrase */
export function verbPatterns(entry: string, vocabulary: Vocabulary): Pattern[] {
  const parts = entry.split(/\s+/);
  const verb = parts.pop()!;
  const complement = parts.length > 0 ? phrasePattern(parts.join(' '), vocabulary) : [];
  const bar = verb.indexOf('|');
  if (bar < 0) return unseparated(complement, verbWords(verb, null, vocabulary));
  const particle = verb.slice(0, bar);
  return separated(complement, particle, verbWords(verb.slice(bar + 1), particle, vocabulary), vocabulary);
}

function separated(
  complement: Pattern,
  particle: string,
  { finite, final, infinitive }: VerbWords,
  vocabulary: Vocabulary,
): Pattern[] {
  const particleWords = alternatives(particle, vocabulary);
  const apart = (gap: number) => element(particleWords, { gap, notBefore: STARTS_NOUN });
  const toInfinitive = (gap: number) => [
    element(particleWords, { gap }),
    element(alternatives('te', vocabulary)),
    verbElement(infinitive),
  ];
  if (complement.length === 0)
    return [[verbElement(finite), apart(VERB_GAP)], [verbElement(final)], toInfinitive(0)];
  return [
    [verbElement(finite), ...after(VERB_GAP, complement), apart(PARTICLE_GAP)],
    [...complement, verbElement(finite), apart(PARTICLE_GAP)],
    [...complement, verbElement(final, END_GAP)],
    [...complement, ...toInfinitive(END_GAP)],
  ];
}

function unseparated(complement: Pattern, { any }: VerbWords): Pattern[] {
  if (complement.length === 0) return [[verbElement(any)]];
  return [
    [verbElement(any), ...after(VERB_GAP, complement)],
    [...complement, verbElement(any, END_GAP)],
  ];
}

type VerbWords = Record<'finite' | 'final' | 'infinitive' | 'any', Words>;

function verbWords(infinitive: string, particle: string | null, vocabulary: Vocabulary): VerbWords {
  return vocabulary.once(`verb ${particle ?? ''} ${infinitive}`, () => {
    const forms = vocabulary.inflection.verb(infinitive, particle);
    return {
      finite: vocabulary.words(forms.finite),
      final: vocabulary.words(forms.final),
      infinitive: vocabulary.words([forms.infinitive]),
      any: vocabulary.words([...forms.finite, ...forms.final, forms.infinitive]),
    };
  });
}

function verbElement(words: Words, gap = 0): Element {
  return element(words, { verb: true, gap });
}

function after(gap: number, [first, ...rest]: Pattern): Pattern {
  return first ? [element(first, { ...first, gap: Math.max(gap, first.gap) }), ...rest] : [];
}

type Place = Partial<Omit<Element, keyof Words>>;

/** All elements are made here, with the same properties in the same order: the matcher's speed depends on it. */
export function element({ forms, bits }: Words, place: Place = {}): Element {
  const { verb = false, optional = false, focus = false, gap = 0, notAfter = null, notBefore = null } = place;
  return { forms, bits, verb, optional, focus, gap, notAfter, notBefore };
}

function alternatives(part: string, vocabulary: Vocabulary): Words {
  return vocabulary.once(part, () => {
    const forms = new Set<Entry>();
    let bits = 0;
    for (const word of part.split('/')) {
      if (word.startsWith('<')) bits |= classBit(word.slice(1, -1));
      else for (const form of expand(word, vocabulary)) forms.add(vocabulary.entry(form));
    }
    return { forms: forms.size > 0 ? [...forms] : null, bits };
  });
}

function expand(word: string, { inflection }: Vocabulary): string[] {
  if (!word.startsWith('{')) return [normalise(word), ...inflection.variants(word)];
  const base = word.slice(1, -1);
  if (base.endsWith('~')) return inflection.adjective(base.slice(0, -1));
  if (base.endsWith('*')) return inflection.noun(base.slice(0, -1));
  const { finite, final, own, infinitive } = inflection.verb(base, null);
  return [own, ...finite, ...final, infinitive];
}

function classBit(name: string): number {
  if (!(WORD_CLASSES as readonly string[]).includes(name))
    throw new Error(`There is no word class <${name}>`);
  return BIT[name as WordClass];
}
