import { CATEGORIES, SEVERITIES } from '../engine/types.ts';
import { houseRulesSchema } from '../languages/house-rules.ts';
import { DEFAULT_PROFILE } from '../profiles/index.ts';
import { z } from '../zod.ts';

/** Bumped when a stored part changes shape in a way its schema cannot read. */
export const SETTINGS_VERSION = 1;

/** Longest ignored phrase kept, in UTF-16 code units: a phrase, never a sentence out of a dossier. */
export const PHRASE_LIMIT = 80;

/** Most ignored items kept; when a new one comes in, the oldest leaves. */
export const IGNORED_LIMIT = 500;

/** A web origin such as `https://kinddossier.example`, exactly as `location.origin` gives it. */
const originSchema = z.string().check(z.maxLength(255), z.refine(isWebOrigin));

/** The id of a registration profile in `lib/profiles`; one that no longer exists is shown as the default. */
const profileSchema = z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,39}$/));

/** What the user chose for one site; a site that is not in the list is off. */
export const siteSchema = z.object({ profile: profileSchema });

/**
 * A remark the user does not want to see again: one phrase, or one rule. With `site` it counts there only.
 * `when` is the moment of ignoring, in ms since 1970. Ignoring "once" lives in the page and is never stored.
 */
export const ignoredSchema = z.object({
  kind: z.enum(['phrase', 'rule']),
  value: z.string().check(z.minLength(1), z.maxLength(PHRASE_LIMIT)),
  site: z.optional(originSchema),
  when: z.number().check(z.nonnegative()),
});

/** What the user changed about one category; without `severity` each rule keeps its own. */
export const categorySchema = z.object({ on: z.boolean(), severity: z.optional(z.enum(SEVERITIES)) });

export const INTERFACE_CHOICES = ['auto', 'nl', 'en', 'fr'] as const;

/** The stored parts: each is read, checked and repaired on its own, so that damage stays in its part. */
export const settingsSchemas = {
  sites: z.record(originSchema, siteSchema),
  ignored: z.array(ignoredSchema).check(z.maxLength(IGNORED_LIMIT)),
  categories: z.partialRecord(z.enum(CATEGORIES), categorySchema),
  interfaceLanguage: z.enum(INTERFACE_CHOICES),
  defaultProfile: profileSchema,
  houseRules: houseRulesSchema,
} as const;

export type SiteSettings = z.infer<typeof siteSchema>;
export type Ignored = z.infer<typeof ignoredSchema>;
export type CategorySettings = z.infer<typeof categorySchema>;
export type InterfaceChoice = (typeof INTERFACE_CHOICES)[number];

export type SettingsPart = keyof typeof settingsSchemas;
export type Settings = { [Part in SettingsPart]: z.infer<(typeof settingsSchemas)[Part]> };

export const SETTINGS_PARTS = Object.keys(settingsSchemas) as SettingsPart[];

export const DEFAULT_SETTINGS: Settings = {
  sites: {},
  ignored: [],
  categories: {},
  interfaceLanguage: 'auto',
  defaultProfile: DEFAULT_PROFILE,
  houseRules: [],
};

function isWebOrigin(value: string): boolean {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) && url.origin === value;
  } catch {
    return false;
  }
}
