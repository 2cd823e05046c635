import type { LanguagePack } from '../../engine/language.ts';
import { nameLexicon } from '../names.ts';
import { englishFields } from './fields/index.ts';
import { inflection } from './inflection.ts';
import { LOOK_BACK } from './look-back.ts';
import { englishRewriter } from './rewrites/index.ts';
import { rules } from './rules/index.ts';
import { told } from './told.ts';
import { WORD_FORMS } from './word-forms.ts';
import { ABBREVIATIONS, ALIASES, CUES, FREQUENT_WORDS, GRAMMAR, LOOK_ALIKES } from './words.ts';

/** English as written in the nurseries of Britain, Ireland and America. */
export const english: LanguagePack = {
  id: 'en',
  grammar: GRAMMAR,
  cues: CUES,
  words: WORD_FORMS,
  abbreviations: ABBREVIATIONS,
  aliases: ALIASES,
  lookAlikes: LOOK_ALIKES,
  frequentWords: FREQUENT_WORDS,
  rules,
  inflection,
  fields: englishFields,
  names: () => nameLexicon('en'),
  told,
  lookBack: LOOK_BACK,
  rewriter: englishRewriter,
};
