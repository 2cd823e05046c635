import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import type { Settings, SettingsPart } from '../lib/settings/schema.ts';
import { type LoadedSettings, updateSettings, watchSettings } from '../lib/settings/store.ts';

type Save = <Part extends SettingsPart>(
  part: Part,
  change: (current: Settings[Part]) => Settings[Part],
) => Promise<boolean>;

interface SettingsValue extends LoadedSettings {
  /** Changes one part; see `updateSettings`. */
  save: Save;
  /** Whether the last change could not be saved. */
  saveFailed: boolean;
}

const SettingsContext = createContext<SettingsValue | null>(null);

/**
 * Gives the pages below it the settings, live. A change shows once it is stored, whoever made it: what the user
 * sees is what they will find tomorrow.
 */
export function SettingsProvider({ initial, children }: { initial: LoadedSettings; children: ReactNode }) {
  const [loaded, setLoaded] = useState(initial);
  const [saveFailed, setSaveFailed] = useState(false);
  useEffect(() => watchSettings(setLoaded), []);

  const save = useCallback<Save>(async (part, change) => {
    const saved = await updateSettings(part, change);
    setSaveFailed(!saved);
    return saved;
  }, []);

  return <SettingsContext value={{ ...loaded, save, saveFailed }}>{children}</SettingsContext>;
}

export function useSettings(): SettingsValue {
  const value = useContext(SettingsContext);
  if (!value) throw new Error('useSettings needs a SettingsProvider above it');
  return value;
}
