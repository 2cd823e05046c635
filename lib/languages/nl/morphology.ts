/** Dutch inflection: what the matcher expands its entries with, and the rewrites conjugate with. */
export { adjectiveForms, inflectedAdjective } from './morphology/adjectives.ts';
export { conjugation } from './morphology/conjugation.ts';
export { diminutive, nounForms, plurals } from './morphology/nouns.ts';
export { allVerbForms, type VerbForms, type VerbOptions, verbForms } from './morphology/verbs.ts';
