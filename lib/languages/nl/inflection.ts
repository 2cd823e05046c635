import type { Inflection } from '../../engine/language.ts';
import { normalise } from '../../engine/tokens.ts';
import { adjectiveForms } from './morphology/adjectives.ts';
import { nounForms } from './morphology/nouns.ts';
import { verbForms } from './morphology/verbs.ts';

/** Dutch forms as the matcher looks them up: without accents. */
export const inflection: Inflection = {
  adjective: (base) => distinct(adjectiveForms(base)),
  noun: (base) => distinct(nounForms(base)),
  verb(infinitive, particle) {
    const forms = verbForms((particle ?? '') + infinitive, particle ? { separable: particle } : {});
    const plain = forms.split?.verb ?? forms;
    return {
      finite: distinct(finiteForms(plain)),
      final: distinct([...finiteForms(forms), forms.participle, forms.infinitive, forms.presentParticiple]),
      infinitive: normalise(infinitive),
    };
  },
  looksLikeVerb: (word) => /^(?:ge|be|ver|her|ont)|(?:t|d|te|de|en)$/.test(word),
};

function finiteForms({ present, past }: ReturnType<typeof verbForms>): string[] {
  return [present.ik, present.jij, present.hij, present.wij, past.ik, past.wij];
}

function distinct(forms: string[]): string[] {
  return [...new Set(forms.map(normalise))];
}
