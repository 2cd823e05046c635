import { HOUSE_RULES_LIMIT } from '../languages/house-rules.ts';
import {
  DEFAULT_SETTINGS,
  IGNORED_LIMIT,
  SETTINGS_PARTS,
  SETTINGS_VERSION,
  type Settings,
  type SettingsPart,
  settingsSchemas,
} from './schema.ts';

/** What was stored, made usable. `damaged` names the parts whose stored value is not what was read out of it. */
export interface Repaired {
  settings: Settings;
  damaged: SettingsPart[];
}

/**
 * Makes settings of whatever is stored. A damaged part keeps the entries that can still be read, or else becomes
 * its default; the other parts are untouched. Never throws.
 *
 * @param stored the raw value of each part; a missing part is simply not set yet
 * @param version the stored version number; from a newer version every part counts as damaged, since this
 *   version may not see all that is in it
 */
export function repairSettings(stored: Partial<Record<SettingsPart, unknown>>, version?: unknown): Repaired {
  const fromNewer = typeof version === 'number' && version > SETTINGS_VERSION;
  const settings = structuredClone(DEFAULT_SETTINGS);
  const damaged: SettingsPart[] = [];
  for (const part of SETTINGS_PARTS) {
    const raw = stored[part];
    if (raw === undefined || raw === null) continue;
    const parsed = settingsSchemas[part].safeParse(raw);
    Object.assign(settings, { [part]: parsed.success ? parsed.data : salvage(part, raw) });
    if (!parsed.success || fromNewer) damaged.push(part);
  }
  return { settings, damaged };
}

/** The newest entries stay. */
function limitOf(part: SettingsPart): number {
  return part === 'houseRules' ? HOUSE_RULES_LIMIT : IGNORED_LIMIT;
}

/** The entries of a damaged list or record that are sound by themselves; failing that, the default. */
function salvage(part: SettingsPart, raw: unknown): unknown {
  const schema = settingsSchemas[part];
  const sound = (value: unknown) => schema.safeParse(value).success;
  let kept: unknown;
  if (Array.isArray(raw)) kept = raw.filter((item) => sound([item])).slice(-limitOf(part));
  else if (typeof raw === 'object' && raw !== null)
    kept = Object.fromEntries(Object.entries(raw).filter(([key, value]) => sound({ [key]: value })));
  return schema.safeParse(kept).data ?? structuredClone(DEFAULT_SETTINGS[part]);
}
