/** The languages that can be checked. A new one is a folder beside this file and a line in `PACKS`. */

import type { LanguagePack } from '../engine/language.ts';
import { compile, type Lexicon } from '../engine/lexicon.ts';
import type { Language } from '../engine/types.ts';
import { type HouseRule, withHouseRules } from './house-rules.ts';

const PACKS: Record<Language, () => Promise<LanguagePack>> = {
  nl: async () => (await import('./nl/index.ts')).dutch,
  en: async () => (await import('./en/index.ts')).english,
};

/** With the house rules each was compiled with, as JSON: they seldom change, and then the lexicon is made anew. */
const lexicons = new Map<Language, { houseRules: string; lexicon: Promise<Lexicon> }>();

/** @returns the compiled pack; it is loaded and compiled when it is first asked for */
export function loadLexicon(language: Language, houseRules: readonly HouseRule[] = []): Promise<Lexicon> {
  const known = lexicons.get(language);
  const key = houseRules.length > 0 ? JSON.stringify(houseRules) : '';
  if (known?.houseRules === key) return known.lexicon;
  const lexicon = PACKS[language]().then((pack) => compile(withHouseRules(pack, houseRules)));
  lexicons.set(language, { houseRules: key, lexicon });
  return lexicon;
}
