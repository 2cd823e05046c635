/** Keeps the registered overlay in step with the sites that are on and with what the browser permits. */

import { browser } from 'wxt/browser';
import type { PageCommand } from '../messages.ts';
import { withoutSite } from '../settings/changes.ts';
import { loadSettings, updateSettings } from '../settings/store.ts';
import { patternOf } from '../sites/switch.ts';

/** Not one of the paths WXT's types know: they end at the build, and this one is its product. */
const SCRIPT = { id: 'overlay', js: ['/overlay.js' as const] };

/** Only Firefox takes a style sheet back when the extension goes; see `lib/page/lifeline.ts`. */
const LIFELINE = import.meta.env.FIREFOX ? ['/overlay.css'] : [];

/**
 * Registers the overlay for exactly the sites that are on and permitted, starts it in their open tabs, and tells
 * every overlay to look again whether it may stay. Running it once too often changes nothing.
 */
export async function syncSites(): Promise<void> {
  const { settings } = await loadSettings();
  const matches = await permitted(Object.keys(settings.sites).flatMap((origin) => patternOf(origin) ?? []));
  await register(matches);
  await tellAllTabs({ type: 'refresh' });
  if (matches.length > 0) await startInOpenTabs(matches);
}

/** A site whose permission was taken back in the browser's own settings is off. */
export async function forgetSites(patterns: readonly string[]): Promise<void> {
  await updateSettings('sites', (sites) =>
    Object.keys(sites)
      .filter((origin) => patterns.includes(patternOf(origin) ?? ''))
      .reduce(withoutSite, sites),
  );
}

/** Sends a command to the frames of one tab; a tab without an overlay does not mind. */
export async function tellTab(tabId: number, command: PageCommand): Promise<void> {
  await browser.tabs.sendMessage(tabId, command).catch(() => {});
}

export async function tellAllTabs(command: PageCommand): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellTab(id, command)));
}

async function permitted(patterns: readonly string[]): Promise<string[]> {
  const unique = [...new Set(patterns)];
  const allowed = await Promise.all(
    unique.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return unique.filter((_, index) => allowed[index]);
}

async function register(matches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    return;
  }
  const script = {
    ...SCRIPT,
    css: LIFELINE,
    matches,
    allFrames: true,
    // Rich editors keep their text in frames without an address of their own.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
    runAt: 'document_idle' as const,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function startInOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    // Refused for a tab that is discarded or just leaving its page; registration takes care of the next page.
    tabs.map(({ id }) => startInTab({ tabId: id!, allFrames: true }).catch(() => {})),
  );
}

async function startInTab(target: { tabId: number; allFrames: true }): Promise<void> {
  if (LIFELINE.length > 0) await browser.scripting.insertCSS({ target, files: LIFELINE });
  await browser.scripting.executeScript({ target, files: SCRIPT.js });
}
