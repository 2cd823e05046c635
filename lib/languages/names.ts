/** The lists of names with each language's words around them, compiled when first asked for. */

import { compileNames, type NameLexicon } from '../engine/names/lexicon.ts';
import type { Language } from '../engine/types.ts';
import { FIRST_NAMES, PLACES, SURNAMES } from './names-data.ts';
import { dutch } from './nl/index.ts';
import { NAME_WORDS as DUTCH } from './nl/names.ts';

const LISTS = { firstNames: FIRST_NAMES, surnames: SURNAMES, places: PLACES };
const compiled = new Map<Language, NameLexicon>();

export function nameLexicon(language: Language): NameLexicon {
  const ready = compiled.get(language) ?? compileNames(DUTCH, LISTS, dutch.words, '*');
  compiled.set(language, ready);
  return ready;
}
