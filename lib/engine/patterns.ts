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

import { BIT, type Inflection, type VerbForms, WORD_CLASSES, type WordClass } from './language.ts';
import { normalise } from './tokens.ts';

/** Some words: a token is among them when it is one of `forms` or has one of the classes in `bits`. */
export interface Words {
  forms: ReadonlySet<string> | null;
  bits: number;
}

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
export function phrasePattern(phrase: string, inflection: Inflection): Pattern {
  const pattern: Pattern = [];
  let gap = 0;
  let notAfter: Words | null = null;
  for (const part of phrase.split(/\s+/)) {
    if (part === '…') {
      gap = PHRASE_GAP;
      continue;
    }
    if (part.startsWith('!')) {
      const words = alternatives(part.slice(1), inflection);
      const previous = pattern.at(-1);
      if (previous) previous.notBefore = words;
      else notAfter = words;
      continue;
    }
    const focus = part.startsWith('=');
    const optional = part.startsWith('(') && part.endsWith(')');
    const words = alternatives(optional ? part.slice(1, -1) : part.slice(focus ? 1 : 0), inflection);
    pattern.push({ ...element(words), optional, focus, gap, notAfter });
    notAfter = null;
    gap = 0;
  }
  return pattern;
}

/** @returns one pattern for each word order of the verb phrase */
export function verbPatterns(entry: string, inflection: Inflection): Pattern[] {
  const parts = entry.split(/\s+/);
  const verb = parts.pop()!;
  const complement = parts.length > 0 ? phrasePattern(parts.join(' '), inflection) : [];
  const [particle, base] = verb.includes('|') ? (verb.split('|') as [string, string]) : [null, verb];
  const forms = inflection.verb(base, particle);
  return particle === null ? unseparated(complement, forms) : separated(complement, particle, forms);
}

function separated(complement: Pattern, particle: string, forms: VerbForms): Pattern[] {
  const { finite, final, infinitive } = verbElements(forms);
  const particleWords = words([normalise(particle)]);
  const apart = { ...element(particleWords), notBefore: STARTS_NOUN };
  const toInfinitive = [element(particleWords), element(TO), infinitive];
  if (complement.length === 0) return [[finite, { ...apart, gap: VERB_GAP }], [final], toInfinitive];
  return [
    [finite, ...after(VERB_GAP, complement), { ...apart, gap: PARTICLE_GAP }],
    [...complement, finite, { ...apart, gap: PARTICLE_GAP }],
    [...complement, { ...final, gap: END_GAP }],
    [...complement, ...after(END_GAP, toInfinitive)],
  ];
}
const TO = words(['te']);

function unseparated(complement: Pattern, forms: VerbForms): Pattern[] {
  const { any } = verbElements(forms);
  if (complement.length === 0) return [[any]];
  return [
    [any, ...after(VERB_GAP, complement)],
    [...complement, { ...any, gap: END_GAP }],
  ];
}

type VerbElements = Record<'finite' | 'final' | 'infinitive' | 'any', Element>;

/** The same verb heads many phrases; its sets of forms are made once. */
function verbElements(forms: VerbForms): VerbElements {
  let elements = elementsOfForms.get(forms);
  if (!elements) {
    const { finite, final, infinitive } = forms;
    elements = {
      finite: verbElement(finite),
      final: verbElement(final),
      infinitive: verbElement([infinitive]),
      any: verbElement([...finite, ...final, infinitive]),
    };
    elementsOfForms.set(forms, elements);
  }
  return elements;
}
const elementsOfForms = new WeakMap<VerbForms, VerbElements>();

function verbElement(forms: string[]): Element {
  return { ...element(words(forms)), verb: true };
}

function after(gap: number, [first, ...rest]: Pattern): Pattern {
  return first ? [{ ...first, gap: Math.max(gap, first.gap) }, ...rest] : [];
}

/** All elements are made here, with the same properties in the same order: the matcher's speed depends on it. */
export function element({ forms, bits }: Words): Element {
  return { forms, bits, verb: false, optional: false, focus: false, gap: 0, notAfter: null, notBefore: null };
}

export function words(forms: readonly string[]): Words {
  return { forms: new Set(forms), bits: 0 };
}

/** "niet", "een/geen" and "{zijn}" stand in hundreds of phrases; their sets are made once for each inflection. */
function alternatives(part: string, inflection: Inflection): Words {
  let known = setsOfParts.get(inflection);
  if (!known) {
    known = new Map();
    setsOfParts.set(inflection, known);
  }
  let words = known.get(part);
  if (!words) {
    words = wordsOfPart(part, inflection);
    known.set(part, words);
  }
  return words;
}
const setsOfParts = new WeakMap<Inflection, Map<string, Words>>();

function wordsOfPart(part: string, inflection: Inflection): Words {
  const forms = new Set<string>();
  let bits = 0;
  for (const word of part.split('/')) {
    if (word.startsWith('<')) bits |= classBit(word.slice(1, -1));
    else for (const form of expand(word, inflection)) forms.add(form);
  }
  return { forms: forms.size > 0 ? forms : null, bits };
}

function expand(word: string, inflection: Inflection): string[] {
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
