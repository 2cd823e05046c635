import { browser } from 'wxt/browser';
import { loadPolicy, type Policy, underPolicy } from './policy.ts';
import { repairSettings } from './repair.ts';
import {
  SETTINGS_PARTS,
  SETTINGS_VERSION,
  type Settings,
  type SettingsPart,
  settingsSchemas,
} from './schema.ts';

const VERSION_KEY = 'settings.version';
/** One key per part: pages that save different parts at the same time do not overwrite each other. */
const partKey = (part: SettingsPart) => `settings.${part}`;
/** Where the damaged value of a part is kept, so that nothing is lost. */
const backupKey = (part: SettingsPart) => `settings.${part}.damaged`;
const ALL_KEYS = [VERSION_KEY, ...SETTINGS_PARTS.flatMap((part) => [partKey(part), backupKey(part)])];

/** Most damaged values kept per part. */
const BACKUP_LIMIT = 3;

export interface LoadedSettings {
  settings: Settings;
  /** Parts of which a damaged value was replaced and is still kept aside; the options page tells the user. */
  replaced: SettingsPart[];
  /** False when the browser did not give its storage: these are the defaults, and saving will likely fail too. */
  readable: boolean;
  /** What the organisation laid down; `settings` has it on top. */
  policy: Policy;
}

type Stored = Record<string, unknown>;

/** Reads the settings. Never throws; what cannot be read falls back to its default. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [stored, policy] = await Promise.all([readStored(), loadPolicy()]);
  const { settings, damaged } = repairSettings(partsOf(stored ?? {}), stored?.[VERSION_KEY]);
  if (stored && damaged.length > 0) await exclusively(writeRepairs);
  const replaced = SETTINGS_PARTS.filter((part) => damaged.includes(part) || stored?.[backupKey(part)]);
  return { settings: underPolicy(settings, policy), replaced, readable: stored !== null, policy };
}

/**
 * Changes one part on top of what is stored at that moment.
 *
 * @param change gets the current value and gives the new one; it must not modify what it gets
 * @returns false when nothing was saved: the browser refused (a full disk), or the new value breaks its schema
 */
export function updateSettings<Part extends SettingsPart>(
  part: Part,
  change: (current: Settings[Part]) => Settings[Part],
): Promise<boolean> {
  return exclusively(async () => {
    const stored = await readStored();
    if (!stored) return false;
    const { settings, damaged } = repairSettings(partsOf(stored), stored[VERSION_KEY]);
    const parsed = settingsSchemas[part].safeParse(change(settings[part]));
    if (!parsed.success) return false;
    return write({ ...repairsOf(stored, settings, damaged), [partKey(part)]: parsed.data });
  });
}

/** Puts every setting back to its default and forgets the damaged values. Returns false when that failed. */
export async function resetSettings(): Promise<boolean> {
  return browser.storage.local.remove(ALL_KEYS).then(
    () => true,
    () => false,
  );
}

/** The damaged values of a part that were kept aside, as readable JSON, oldest first. */
export async function damagedValues(part: SettingsPart): Promise<string> {
  return JSON.stringify((await readStored())?.[backupKey(part)] ?? [], null, 2);
}

/** Forgets the damaged values of these parts. Returns false when that failed. */
export async function forgetDamaged(parts: readonly SettingsPart[]): Promise<boolean> {
  return browser.storage.local.remove(parts.map(backupKey)).then(
    () => true,
    () => false,
  );
}

/** Calls `listener` with the settings after each change, from whichever page it came. Returns the way to stop. */
export function watchSettings(listener: (loaded: LoadedSettings) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (ALL_KEYS.some((key) => key in changes)) loadSettings().then(listener);
  };
  const onPolicy = () => loadSettings().then(listener);
  browser.storage.local.onChanged.addListener(onChanged);
  browser.storage.managed.onChanged?.addListener(onPolicy);
  return () => {
    browser.storage.local.onChanged.removeListener(onChanged);
    browser.storage.managed.onChanged?.removeListener(onPolicy);
  };
}

/** Lets reading, changing and writing run as one step, across every page of the extension. */
async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? await locks.request('settings', work) : work();
}

async function writeRepairs(): Promise<void> {
  const stored = await readStored();
  if (!stored) return;
  const { settings, damaged } = repairSettings(partsOf(stored), stored[VERSION_KEY]);
  if (damaged.length > 0) await write(repairsOf(stored, settings, damaged));
}

/** Repaired values and the damaged ones they replace, to be written together: both are kept or neither. */
function repairsOf(stored: Stored, settings: Settings, damaged: SettingsPart[]): Stored {
  const repairs: Stored = { [VERSION_KEY]: SETTINGS_VERSION };
  for (const part of damaged) {
    const kept = stored[backupKey(part)];
    const backups = [...(Array.isArray(kept) ? kept : []), stored[partKey(part)]];
    repairs[backupKey(part)] = backups.slice(-BACKUP_LIMIT);
    repairs[partKey(part)] = settings[part];
  }
  return repairs;
}

function partsOf(stored: Stored): Partial<Record<SettingsPart, unknown>> {
  return Object.fromEntries(SETTINGS_PARTS.map((part) => [part, stored[partKey(part)]]));
}

async function readStored(): Promise<Stored | null> {
  try {
    return await browser.storage.local.get(ALL_KEYS);
  } catch {
    return null;
  }
}

async function write(values: Stored): Promise<boolean> {
  try {
    await browser.storage.local.set(values);
    return true;
  } catch {
    return false;
  }
}
