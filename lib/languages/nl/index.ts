import type { LanguagePack, WordClass } from '../../engine/language.ts';
import { nameLexicon } from '../names.ts';
import { dutchFields } from './fields/index.ts';
import { inflection } from './inflection.ts';
import { dutchRewriter } from './rewrites/index.ts';
import { rules } from './rules/index.ts';
import { ABBREVIATIONS, CUES, FREQUENT_WORDS, VERBS, WORDS } from './words.ts';

/** Dutch as written in Flanders, Brussels and the Netherlands. */
export const dutch: LanguagePack = {
  id: 'nl',
  cues: CUES,
  words: withVerbForms(),
  abbreviations: ABBREVIATIONS,
  frequentWords: FREQUENT_WORDS,
  rules,
  inflection,
  fields: dutchFields,
  names: () => nameLexicon('nl'),
  rewriter: dutchRewriter,
};

function withVerbForms(): LanguagePack['words'] {
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
