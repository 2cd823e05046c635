import { withVerbForms } from '../verb-forms.ts';
import { inflection } from './inflection.ts';
import { VERBS, WORDS } from './words.ts';

/** The Dutch words by class, with all forms of the verbs. */
export const WORD_FORMS = withVerbForms(WORDS, VERBS, inflection);
