/** The lists of names with each language's words around them, compiled when first asked for. */

import { compileNames, type NameLexicon } from '../engine/names/lexicon.ts';
import type { Language } from '../engine/types.ts';
import { NAME_WORDS as ENGLISH_WORDS } from './en/names.ts';
import { FIRST_NAMES, LOOKALIKES, PLACES, SURNAMES } from './names-data.ts';
import { NAME_WORDS as DUTCH_WORDS } from './nl/names.ts';
import { WORD_FORMS } from './nl/word-forms.ts';

const LISTS = { firstNames: FIRST_NAMES, surnames: SURNAMES, places: PLACES };
const DUTCH_LISTS = { ...LISTS, lookalikes: LOOKALIKES };
const ENGLISH_LISTS = { ...LISTS, lookalikes: '' };
const compiled = new Map<Language, NameLexicon>();

/** @returns what the recogniser of names knows in this language; decoding the lists takes some 10 ms, once */
export function nameLexicon(language: Language): NameLexicon {
  const ready = compiled.get(language);
  if (ready) return ready;
  const lexicon = compile(language);
  compiled.set(language, lexicon);
  return lexicon;
}

function compile(language: Language): NameLexicon {
  return language === 'en'
    ? compileNames(ENGLISH_WORDS, ENGLISH_LISTS, {}, '+')
    : compileNames(DUTCH_WORDS, DUTCH_LISTS, WORD_FORMS, '*');
}
