import type { LanguagePack } from '../../engine/language.ts';
import { nameLexicon } from '../names.ts';
import { dutchFields } from './fields/index.ts';
import { inflection } from './inflection.ts';
import { LOOK_BACK } from './look-back.ts';
import { dutchRewriter } from './rewrites/index.ts';
import { rules } from './rules/index.ts';
import { told } from './told.ts';
import { WORD_FORMS } from './word-forms.ts';
import { ABBREVIATIONS, ALIASES, CUES, FREQUENT_WORDS, GRAMMAR, LOOK_ALIKES } from './words.ts';

/** Dutch as written in Flanders, Brussels and the Netherlands. */
export const dutch: LanguagePack = {
  id: 'nl',
  grammar: GRAMMAR,
  cues: CUES,
  words: WORD_FORMS,
  abbreviations: ABBREVIATIONS,
  aliases: ALIASES,
  lookAlikes: LOOK_ALIKES,
  frequentWords: FREQUENT_WORDS,
  rules,
  inflection,
  fields: dutchFields,
  names: () => nameLexicon('nl'),
  told,
  lookBack: LOOK_BACK,
  rewriter: dutchRewriter,
};
