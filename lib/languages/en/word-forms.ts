import type { WordClass } from '../../engine/language.ts';
import { inflection } from './inflection.ts';
import { OTHER_WORDS, VERBS, WORDS } from './words.ts';

/** The English words by class, with the forms of the verbs but the bare one. */
export const WORD_FORMS = withVerbForms();

function withVerbForms(): Partial<Record<WordClass, string>> {
  const words = { ...WORDS };
  for (const [name, infinitives] of Object.entries(VERBS) as [WordClass, string][]) {
    const forms = infinitives.split(/\s+/).flatMap((infinitive) => {
      const { finite, final } = inflection.verb(infinitive, null);
      return [...finite, ...final].filter((form) => form !== infinitive && !OTHER_WORDS.has(form));
    });
    words[name] = `${words[name] ?? ''} ${forms.join(' ')}`;
  }
  return words;
}
