import nlp from 'compromise/two';
import type { Inflection } from '../../engine/language.ts';
import { normalise } from '../../engine/tokens.ts';

/** The part of compromise that is used: its inflection, without its tagger. */
interface Transform {
  verb: {
    conjugate(
      infinitive: string,
      model: object,
    ): { PresentTense: string; PastTense: string; Gerund: string; Participle?: string };
  };
  noun: { toPlural(singular: string, model: object): string };
  adjective: {
    toComparative(base: string, model: object): string;
    toSuperlative(base: string, model: object): string;
    toAdverb(base: string, model: object): string | null;
  };
}

const { transform } = (nlp.methods() as { two: { transform: Transform } }).two;
const model = nlp.model();

/** English forms as the matcher looks them up. The base form is the plural of the present: "they whine". */
export const inflection: Inflection = {
  adjective: (base) =>
    distinct([base, ...degrees(base), ADVERB[base] ?? transform.adjective.toAdverb(base, model) ?? base]),
  noun: (base) => distinct([base, transform.noun.toPlural(base, model)]),
  verb(infinitive) {
    const irregular = IRREGULAR[infinitive];
    const { PresentTense, PastTense, Gerund, Participle } = transform.verb.conjugate(infinitive, model);
    const finite = irregular?.finite ?? [PresentTense, PastTense, infinitive];
    const final = irregular?.final ?? [Gerund, Participle ?? PastTense];
    return {
      finite: distinct(finite),
      final: distinct(final),
      own: infinitive === 'be' ? 'am' : normalise(infinitive),
      infinitive: normalise(infinitive),
    };
  },
  variants: (word) => (AMERICAN.test(word) ? [word.replace(AMERICAN, '$1')] : []),
  looksLikeVerb: (word) => /(?:ed|ing|s)$/.test(word),
  looksLikeParticiple: (word) => /(?:ed|en)$/.test(word),
};

/** What compromise has no, a wrong or only one form of. */
const IRREGULAR: Record<string, { finite?: string[]; final?: string[] }> = {
  be: {
    finite: ['is', 'was', 'were', 'are', "he's", "she's", "it's", "they're", "that's", "who's"],
    final: ['been', 'being'],
  },
  play: { final: ['playing', 'played'] },
  panic: { final: ['panicking', 'panicked'] },
  whinge: { final: ['whingeing', 'whinging', 'whinged'] },
  get: { final: ['getting', 'got', 'gotten'] },
  spoil: { finite: ['spoils', 'spoiled', 'spoilt', 'spoil'] },
  learn: { finite: ['learns', 'learned', 'learnt', 'learn'] },
  dream: { finite: ['dreams', 'dreamed', 'dreamt', 'dream'] },
};

const ADVERB: Record<string, string> = { shy: 'shyly', sly: 'slyly' };
/** "behaviour" is "behavior" in America. */
const AMERICAN = /(behavio|colo|favo|humo|rumo|neighbo)u(?=r)/;

const DOUBLED = /^(?:sad|mad|fat|big|thin|dim|fit|hot|wet)$/;

/** Degrees by an ending, which longer adjectives do not have: "naughtier", but "more difficult". */
function degrees(base: string): string[] {
  if (DOUBLED.test(base)) return [`${base}${base.at(-1)}er`, `${base}${base.at(-1)}est`];
  const isShort = /^[^aeiouy]*[aeiouy]+[^aeiouy]*e?$/.test(base) || /[^aeiou]y$/.test(base);
  if (!isShort || base.includes('-')) return [];
  return [transform.adjective.toComparative(base, model), transform.adjective.toSuperlative(base, model)];
}

function distinct(forms: string[]): string[] {
  return [...new Set(forms.map(normalise))];
}
