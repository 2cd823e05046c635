import type { HouseRule } from '../languages/house-rules.ts';
import { IGNORED_LIMIT, type Ignored, PHRASE_LIMIT, type Settings } from './schema.ts';

/** The form in which a phrase is stored and compared: case, spacing and accents-as-two-characters do not matter. */
export function phraseKey(phrase: string): string {
  return phrase.toLowerCase().normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Whether this phrase is short enough to be ignored for good: a sentence of a dossier is not stored. */
export function canIgnorePhrase(phrase: string): boolean {
  const { length } = phraseKey(phrase);
  return length > 0 && length <= PHRASE_LIMIT;
}

export const sameIgnored = (a: Ignored, b: Ignored): boolean =>
  a.kind === b.kind && a.value === b.value && a.site === b.site;

/** Adds an item, newest last; a phrase gets its stored form. An item that was there moves to the end. */
export function addIgnored(ignored: readonly Ignored[], item: Ignored): Ignored[] {
  const stored = item.kind === 'phrase' ? { ...item, value: phraseKey(item.value) } : item;
  return [...removeIgnored(ignored, stored), stored].slice(-IGNORED_LIMIT);
}

export function removeIgnored(ignored: readonly Ignored[], item: Ignored): Ignored[] {
  return ignored.filter((other) => !sameIgnored(other, item));
}

/** Turns a site on with this profile, or changes its profile. */
export function withSite(sites: Settings['sites'], origin: string, profile: string): Settings['sites'] {
  return { ...sites, [origin]: { profile } };
}

export function withoutSite(sites: Settings['sites'], origin: string): Settings['sites'] {
  return Object.fromEntries(Object.entries(sites).filter(([key]) => key !== origin));
}

/** Two house rules are one when they do the same with the same words; their reasons may differ. */
export const houseRuleKey = ({ action, phrase }: HouseRule): string => `${action} ${phraseKey(phrase)}`;

/** Adds rules at the end; one for the same words comes in the place of the older one. */
export function withHouseRules(rules: readonly HouseRule[], added: readonly HouseRule[]): HouseRule[] {
  return [...new Map([...rules, ...added].map((rule) => [houseRuleKey(rule), rule])).values()];
}

/** Puts a rule in the place of another. */
export function changeHouseRule(
  rules: readonly HouseRule[],
  before: HouseRule,
  rule: HouseRule,
): HouseRule[] {
  const key = houseRuleKey(before);
  return withHouseRules(
    rules.map((other) => (houseRuleKey(other) === key ? rule : other)),
    [],
  );
}
