import { act, cleanup, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Localised } from '../../components/localised.tsx';
import { SettingsProvider } from '../../components/settings-context.tsx';
import type { PageCommand, PageState } from '../../lib/messages.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsPart } from '../../lib/settings/schema.ts';
import { loadSettings, updateSettings } from '../../lib/settings/store.ts';

export const SITE = 'https://kinddossier.example';
export const TAB = { id: 7, windowId: 1, active: true, url: `${SITE}/kind/3` };

type Listener = (...args: never[]) => void;

/** The parts of the browser that the fake one lacks, as a user's browser would answer. */
export const world = {
  tab: TAB as Partial<typeof TAB>,
  permitted: true,
  /** What the user answers when the browser asks. */
  permits: true,
  /** Whether the tab has an overlay that listens. */
  overlay: true,
  sent: [] as PageCommand[],
  calls: [] as string[],
};
const permissionListeners = new Set<Listener>();
const announce = () => {
  for (const listener of permissionListeners) listener();
};

beforeEach(() => {
  // Firefox's; a test that wants it puts it back.
  delete (fakeBrowser as { sidebarAction?: unknown }).sidebarAction;
  fakeBrowser.reset();
  permissionListeners.clear();
  Object.assign(world, { tab: TAB, permitted: true, permits: true, overlay: true, sent: [], calls: [] });

  const event = {
    addListener: (l: Listener) => permissionListeners.add(l),
    removeListener: (l: Listener) => permissionListeners.delete(l),
  };
  Object.assign(fakeBrowser.permissions, {
    onAdded: event,
    onRemoved: event,
    contains: async () => world.permitted,
    request: async () => {
      world.calls.push('permissions.request');
      world.permitted = world.permits;
      announce();
      return world.permits;
    },
    remove: async () => {
      world.calls.push('permissions.remove');
      world.permitted = false;
      announce();
      return true;
    },
  });
  Object.assign(fakeBrowser.tabs, {
    getCurrent: async () => undefined,
    query: async () => [world.tab],
    sendMessage: async (_tab: number, command: PageCommand) => {
      if (!world.overlay) throw new Error('Could not establish connection. Receiving end does not exist.');
      world.sent.push(command);
    },
  });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'nl-BE' });
  Object.assign(fakeBrowser.runtime, {
    openOptionsPage: async () => void world.calls.push('openOptionsPage'),
  });
  Object.assign(fakeBrowser, { sidePanel: { open: async () => void world.calls.push('sidePanel.open') } });
  vi.stubGlobal('close', () => world.calls.push('close'));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Shows a page as a user with these settings sees it. */
export async function show(page: ReactNode, settings: Partial<Settings> = {}) {
  for (const part of Object.keys(settings) as SettingsPart[]) {
    await updateSettings(part, () => settings[part] as never);
  }
  render(
    <SettingsProvider initial={await loadSettings()}>
      <Localised title="options.title">{page}</Localised>
    </SettingsProvider>,
  );
  return userEvent.setup();
}

/** The overlay in the tab, just started, makes itself known. */
export const pageStarts = () =>
  act(() => fakeBrowser.runtime.onMessage.trigger({ type: 'hello' }, { tab: TAB, frameId: 0 } as never));

/** What is stored now. */
export const stored = async (): Promise<Settings> => (await loadSettings()).settings;

/** The overlay in a tab, once it has been asked, says how things stand; resolves when the page shows it. */
export async function pageSays(state: PageState, { tabId = TAB.id, frameId = 0 } = {}): Promise<void> {
  await waitFor(() => expect(world.sent).toContainEqual({ type: 'report' }));
  const sender = { tab: { ...TAB, id: tabId }, frameId };
  await act(() => fakeBrowser.runtime.onMessage.trigger({ type: 'state', state }, sender as never));
}

export const on: Partial<Settings> = { ...DEFAULT_SETTINGS, sites: { [SITE]: { profile: 'observation' } } };
