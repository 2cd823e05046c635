import type { Inflection } from '../../engine/language.ts';
import { normalise } from '../../engine/tokens.ts';
import { adjectiveForms } from './morphology/adjectives.ts';
import { nounForms } from './morphology/nouns.ts';
import { verbForms } from './morphology/verbs.ts';
import { VARIANTS } from './words.ts';

/** Infinitives that begin as a participle does: "meegeven" against "meegenomen". */
const GE_INFINITIVE = /ge(?:bruiken|ven|loven|nieten|raken|dragen|nezen|wennen|leiden|hoorzamen)$/;

/** "aanbieden", "meegeven": tells an infinitive from the plural of a noun. */
const SEPARABLE = /^(?:aan|af|bij|door|in|mee|na|op|over|toe|uit|voor|weg)\p{L}{4,}$/u;

function looksLikeParticiple(word: string): boolean {
  return /^(?:\p{L}{2,6})?ge\p{L}+(?:d|t|en)$/u.test(word) && !GE_INFINITIVE.test(word);
}

/** Dutch forms as the matcher looks them up: without accents. */
export const inflection: Inflection = {
  adjective: (base) => distinct(adjectiveForms(base)),
  noun: (base) => distinct(nounForms(base)),
  verb(infinitive, particle) {
    const forms = verbForms((particle ?? '') + infinitive, particle ? { separable: particle } : {});
    const plain = forms.split?.verb ?? forms;
    return {
      finite: distinct(aboutOthers(plain)),
      final: distinct([...aboutOthers(forms), forms.participle, forms.infinitive, forms.presentParticiple]),
      own: normalise(plain.present.ik),
      infinitive: normalise(infinitive),
    };
  },
  variants: (word) => VARIANTS.get(word) ?? [],
  looksLikeParticiple,
  looksLikeInfinitive: (word, isVerb) =>
    word.endsWith('en') && !looksLikeParticiple(word) && (isVerb || SEPARABLE.test(word)),
  looksLikeVerb: (word) => /^(?:ge|be|ver|her|ont)|(?:t|d|te|de|en)$/.test(word),
};

/**
 * Finite forms for anybody but the writer. The bare stem is left out, since it is more often a noun ("emmer",
 * "zaag", "val"), unless it ends in d: "hij word boos" is a common slip.
 */
function aboutOthers({ present, past }: ReturnType<typeof verbForms>): string[] {
  const forms = [present.hij, present.wij, past.ik, past.wij];
  return present.ik.endsWith('d') ? [present.ik, ...forms] : forms;
}

function distinct(forms: string[]): string[] {
  return [...new Set(forms.map(normalise))];
}
