import { withVerbForms } from '../verb-forms.ts';
import { inflection } from './inflection.ts';
import { OTHER_WORDS, VERBS, WORDS } from './words.ts';

/** The English words by class, with the forms of the verbs but the bare one. */
export const WORD_FORMS = withVerbForms(
  WORDS,
  VERBS,
  inflection,
  (form, infinitive) => form !== infinitive && !OTHER_WORDS.has(form),
);
