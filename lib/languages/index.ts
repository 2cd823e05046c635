/** The languages that can be checked. A new one is a folder beside this file and a line in `PACKS`. */

import type { LanguagePack } from '../engine/language.ts';
import { compile, type Lexicon } from '../engine/lexicon.ts';
import type { Language } from '../engine/types.ts';

const PACKS: Record<Language, () => Promise<LanguagePack>> = {
  nl: async () => (await import('./nl/index.ts')).dutch,
  en: async () => (await import('./en/index.ts')).english,
};

const lexicons = new Map<Language, Promise<Lexicon>>();

/** @returns the compiled pack; it is loaded and compiled when it is first asked for */
export function loadLexicon(language: Language): Promise<Lexicon> {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = PACKS[language]().then(compile);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}
