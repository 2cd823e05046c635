/** An organisation's or user's own words, read by the same matcher as the rules that ship. */

import type { LanguagePack, Rule } from '../engine/language.ts';
import { tokenise } from '../engine/tokens.ts';
import { CATEGORIES, type Localised } from '../engine/types.ts';
import { z } from '../zod.ts';

const phrase = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const reason = z._default(z.string().check(z.trim(), z.maxLength(300)), '');

export const HOUSE_ACTIONS = ['flag', 'replace', 'allow'] as const;

export const houseRuleSchema = z.discriminatedUnion('action', [
  /** Flag this phrase, for this reason. */
  z.object({ action: z.literal('flag'), phrase, reason, category: z.optional(z.enum(CATEGORIES)) }),
  /** Never flag this phrase. */
  z.object({ action: z.literal('allow'), phrase, reason }),
  /** Flag this phrase and offer other words for it. */
  z.object({
    action: z.literal('replace'),
    phrase,
    reason,
    replacement: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    category: z.optional(z.enum(CATEGORIES)),
  }),
]);
export type HouseRule = z.infer<typeof houseRuleSchema>;

export const HOUSE_RULES_LIMIT = 2_000;
export const houseRulesSchema = z.array(houseRuleSchema).check(z.maxLength(HOUSE_RULES_LIMIT));

const NO_REASON: Localised = {
  nl: 'Je organisatie schrijft dit liever anders.',
  en: 'Your organisation prefers to put this differently.',
  fr: 'Votre organisation préfère le formuler autrement.',
};

/** @returns the pack with the house rules in front, so that they win where phrases overlap */
export function withHouseRules(pack: LanguagePack, houseRules: readonly HouseRule[]): LanguagePack {
  const rules = houseRules.map(toRule).filter((rule) => rule !== undefined);
  return { ...pack, rules: [...rules, ...pack.rules] };
}

/** @returns `undefined` for a phrase without a word in it, which nothing could match */
function toRule(house: HouseRule): Rule | undefined {
  const words = literally(house.phrase);
  if (!words) return undefined;
  const base = {
    id: `house/${words}`,
    source: 'house' as const,
    why: house.reason ? { nl: house.reason, en: house.reason, fr: house.reason } : NO_REASON,
    about: 'any' as const,
    flagged: [],
    clean: [],
  };
  if (house.action === 'allow') return { ...base, category: 'judgement', except: words, silencesAll: true };
  return {
    ...base,
    category: house.category ?? 'judgement',
    severity: 'normal',
    shelters: ['quoted'],
    phrases: words,
    ...(house.action === 'replace' ? { replacement: house.replacement } : {}),
  };
}

/** A user's phrase is read as plain words: what has a meaning in the notation of patterns is left out. */
function literally(phrase: string): string {
  return tokenise(phrase)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ norm }) => norm)
    .join(' ');
}
