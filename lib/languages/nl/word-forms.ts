import type { WordClass } from '../../engine/language.ts';
import { inflection } from './inflection.ts';
import { VERBS, WORDS } from './words.ts';

/** The Dutch words by class, with all forms of the verbs. */
export const WORD_FORMS = withVerbForms();

function withVerbForms(): Partial<Record<WordClass, string>> {
  const words = { ...WORDS };
  for (const [name, infinitives] of Object.entries(VERBS) as [WordClass, string][]) {
    const forms = infinitives.split(/\s+/).flatMap((infinitive) => {
      const { finite, final } = inflection.verb(infinitive, null);
      return [...finite, ...final];
    });
    words[name] = `${words[name] ?? ''} ${forms.join(' ')}`;
  }
  return words;
}
