/**
 * What an organisation lays down for its devices, by the browser's own management (`storage.managed`). The
 * browser's part of the same contract is `public/managed-schema.json`; how to deploy it is in `docs/beheer.md`.
 */

import { browser } from 'wxt/browser';
import { z } from '../zod.ts';
import { withHouseRules } from './changes.ts';
import { type Settings, settingsSchemas } from './schema.ts';

const policySchemas = {
  categories: settingsSchemas.categories,
  houseRules: settingsSchemas.houseRules,
  interfaceLanguage: settingsSchemas.interfaceLanguage,
  defaultProfile: settingsSchemas.defaultProfile,
  /** Whether the welcome page opens after installing. */
  onboarding: z.boolean(),
} as const;

type PolicyPart = keyof typeof policySchemas;
export type PolicyValues = { [Part in PolicyPart]?: z.infer<(typeof policySchemas)[Part]> };

export interface Policy {
  values: PolicyValues;
  /** What was laid down and does not fit: names of parts, or names that do not exist. */
  wrong: string[];
}

export const NO_POLICY: Policy = { values: {}, wrong: [] };

/** Reads what the browser's management lays down. Never throws; a part that does not fit is left out and named. */
export async function loadPolicy(): Promise<Policy> {
  // Firefox refuses where nothing is laid down.
  const raw = await browser.storage.managed.get(null).catch(() => ({}));
  return readPolicy(raw);
}

export function readPolicy(raw: Record<string, unknown>): Policy {
  const values: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [part, value] of Object.entries(raw)) {
    const parsed = isPart(part) ? policySchemas[part].safeParse(value) : undefined;
    if (parsed?.success) values[part] = parsed.data;
    else wrong.push(part);
  }
  return { values: values as PolicyValues, wrong: wrong.sort() };
}

/** The user's settings with what is laid down on top; own words come beside those of the organisation. */
export function underPolicy(settings: Settings, { values }: Policy): Settings {
  const { categories, houseRules = [], interfaceLanguage, defaultProfile } = values;
  return {
    ...settings,
    interfaceLanguage: interfaceLanguage ?? settings.interfaceLanguage,
    defaultProfile: defaultProfile ?? settings.defaultProfile,
    categories: { ...settings.categories, ...categories },
    houseRules: withHouseRules(settings.houseRules, houseRules),
  };
}

function isPart(name: string): name is PolicyPart {
  return Object.hasOwn(policySchemas, name);
}
