import type { LanguagePack } from '../../engine/language.ts';

/** English as written in nurseries. */
export const english: LanguagePack = {
  id: 'en',
  cues: {
    accordingTo: ['according'],
    opinionVerbs: [],
    content: ['that', 'if', 'whether', 'how', 'what', 'why', 'where', 'who', 'when', 'he', 'she', 'they'],
    whether: ['if', 'whether'],
    beforeTime: ['at', 'around', 'until', 'from', 'before', 'after', 'since'],
    hours: ["o'clock", 'am', 'pm'],
    objectPronouns: ['him', 'her', 'them'],
    theySay: { pronouns: ['they'], verbEnding: '' },
    ownIdea: [],
    perceived: ['saw', 'heard'],
    because: ['because', ':'],
    softConjunctions: [],
    greetings: ['dear'],
    passive: ['was', 'were', 'is', 'are', 'been', 'being'],
    perfect: ['has', 'have', 'had'],
    namely: ['namely'],
    explains: [],
    tells: ['about', 'of'],
    pretends: ['pretended', 'played'],
  },
  words: {},
  abbreviations: '',
  lookAlikes: '',
  frequentWords: 'the:50 and:30 a:25 to:25 he:20 she:20 his:12 her:12 was:12 in:15 of:15 not:8 it:8 that:8 is:10',
  rules: [],
  inflection: {
    adjective: (base) => [base],
    noun: (base) => [base],
    verb: (infinitive) => ({ finite: [infinitive], final: [], own: infinitive, infinitive }),
    looksLikeVerb: () => false,
    looksLikeParticiple: () => false,
  },
};
