import type { LanguagePack } from '../../engine/language.ts';

/** English as written in nurseries. */
export const english: LanguagePack = {
  id: 'en',
  cues: {
    accordingTo: ['according'],
    opinionVerbs: [],
    objectPronouns: ['him', 'her', 'them'],
    theySay: { pronouns: ['they'], verbEnding: '' },
    ownIdea: [],
    perceived: ['saw', 'heard'],
    because: ['because', ':'],
    softConjunctions: [],
    explains: [],
    tells: ['about', 'of'],
    pretends: ['pretended', 'played'],
  },
  words: {},
  abbreviations: '',
  rules: [],
  inflection: {
    adjective: (base) => [base],
    noun: (base) => [base],
    verb: (infinitive) => ({ finite: [infinitive], final: [], infinitive }),
    looksLikeVerb: () => false,
  },
};
