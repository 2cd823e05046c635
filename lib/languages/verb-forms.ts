import type { Inflection, WordClass } from '../engine/language.ts';

type Words = Partial<Record<WordClass, string>>;

/**
 * @param verbs infinitives by class
 * @param counts which of a verb's forms its class has
 * @returns the words of each class, with the forms of its verbs
 */
export function withVerbForms(
  words: Words,
  verbs: Words,
  inflection: Inflection,
  counts: (form: string, infinitive: string) => boolean = () => true,
): Words {
  const all = { ...words };
  for (const [name, infinitives] of Object.entries(verbs) as [WordClass, string][]) {
    const forms = infinitives.split(/\s+/).flatMap((infinitive) => {
      const { finite, final } = inflection.verb(infinitive, null);
      return [...finite, ...final].filter((form) => counts(form, infinitive));
    });
    all[name] = `${all[name] ?? ''} ${forms.join(' ')}`;
  }
  return all;
}
