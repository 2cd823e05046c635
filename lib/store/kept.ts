/**
 * Whether the coach keeps anything, remembered outside the database: browsers clear IndexedDB when a disk runs full,
 * and an empty page would not tell that from a fresh start.
 */

import { browser } from 'wxt/browser';

const KEY = 'coach.kept';

/** False too when the browser does not say. */
export async function wasKept(): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  return stored[KEY] === true;
}

/** Also asks the browser, where it decides without a prompt, to clear the database only when the user says so. */
export async function rememberKept(kept: boolean): Promise<void> {
  if (kept === (await wasKept())) return;
  await (kept ? browser.storage.local.set({ [KEY]: true }) : browser.storage.local.remove(KEY)).catch(
    () => {},
  );
  if (kept && !import.meta.env.FIREFOX) await navigator.storage?.persist?.().catch(() => false);
}
