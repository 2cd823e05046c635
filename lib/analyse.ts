/** The engine as everything uses it: the extension's background, the command line and the tests. */

import { type CheckOptions, check } from './engine/check.ts';
import { fieldStatuses } from './engine/fields.ts';
import { type Entry, type LookBack, lookBack } from './engine/look-back.ts';
import { rewritesFor } from './engine/rewrite.ts';
import type { FieldStatus, Finding, Language, Rewrite } from './engine/types.ts';
import { detectLanguage } from './languages/detect.ts';
import type { HouseRule } from './languages/house-rules.ts';
import { loadLexicon } from './languages/index.ts';
import { DEFAULT_PROFILE } from './profiles/index.ts';

export interface AnalyseOptions extends Partial<CheckOptions> {
  /** Of the text; found out when left out. */
  language?: Language;
  /** The organisation's or user's own words. */
  houseRules?: readonly HouseRule[];
}

export interface Analysis {
  /** `null` when the text is in no language that has a pack, or mixes two; then nothing is flagged. */
  language: Language | null;
  findings: Finding[];
  /** All fields, in the order of `FIELDS`. */
  fields: FieldStatus[];
}

/**
 * @param text any text; offsets in the result are UTF-16 code units of it
 * @throws never for any text or form
 */
export async function analyse(text: string, options: AnalyseOptions = {}): Promise<Analysis> {
  const { profile = DEFAULT_PROFILE, interfaceLanguage = 'nl', form, houseRules } = options;
  const language = options.language ?? detectLanguage(text);
  if (!language) return { language, findings: [], fields: fieldStatuses({}, { profile, form }) };
  const lexicon = await loadLexicon(language, houseRules);
  return { language, ...check(text, lexicon, { profile, interfaceLanguage, form }) };
}

/**
 * @param text the text the finding was made in
 * @returns the ways to put it differently, grouped by kind; none when the text has changed in that place
 */
export async function rewrites(
  text: string,
  finding: Finding,
  { language, houseRules }: Pick<AnalyseOptions, 'language' | 'houseRules'> = {},
): Promise<Rewrite[]> {
  const lexicon = await loadLexicon(language ?? detectLanguage(text) ?? 'nl', houseRules);
  const { rewriter } = lexicon.pack;
  return rewriter ? rewritesFor(text, finding, { lexicon, rewriter }) : [];
}

/**
 * @param entries notes about one child
 * @returns the suspicions that a later note confirms or disproves; none when the notes are in no known language
 */
export async function lookBackOver(entries: readonly Entry[], language?: Language): Promise<LookBack[]> {
  const known = language ?? detectLanguage(entries.map(({ text }) => text).join('\n'));
  return known ? lookBack(entries, await loadLexicon(known)) : [];
}
