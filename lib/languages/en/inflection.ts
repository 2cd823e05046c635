import type { Inflection, VerbForms } from '../../engine/language.ts';
import { normalise } from '../../engine/tokens.ts';
import { adverb, degrees, plural, verbParts } from './morphology.ts';

/** English forms as the matcher looks them up. The base form is the plural of the present: "they whine". */
export const inflection: Inflection = {
  adjective: (base) => distinct([base, ...degrees(base), adverb(base)]),
  noun: (base) => distinct([base, plural(base)]),
  verb(infinitive) {
    if (infinitive === 'be') return BE;
    const { thirdPerson, past, gerund, participle } = verbParts(infinitive);
    return {
      finite: distinct([thirdPerson, ...past, infinitive]),
      final: distinct([...gerund, ...participle]),
      own: normalise(infinitive),
      infinitive: normalise(infinitive),
    };
  },
  variants: (word) => (AMERICAN.test(word) ? [word.replace(AMERICAN, '$1')] : []),
  looksLikeVerb: (word) => /(?:ed|ing|s)$/.test(word),
  looksLikeParticiple: (word) => /(?:ed|en)$/.test(word),
  looksLikeInfinitive: () => false,
};

/** With the contractions it hides in. */
const BE: VerbForms = {
  finite: ['is', 'was', 'were', 'are', "he's", "she's", "it's", "they're", "that's", "who's"],
  final: ['been', 'being'],
  own: 'am',
  infinitive: 'be',
};

/** "behaviour" is "behavior" in America. */
const AMERICAN = /(behavio|colo|favo|humo|rumo|neighbo)u(?=r)/;

function distinct(forms: string[]): string[] {
  return [...new Set(forms.map(normalise))];
}
