import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_POLICY } from '../../lib/settings/policy.ts';
import { DEFAULT_SETTINGS, SETTINGS_PARTS } from '../../lib/settings/schema.ts';
import {
  damagedValues,
  forgetDamaged,
  loadSettings,
  resetSettings,
  updateSettings,
  watchSettings,
} from '../../lib/settings/store.ts';
import { anySettings } from './arbitrary.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local } = fakeBrowser.storage;
const fullDisk = () => vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
const incident = { profile: 'incident' };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('loading', () => {
  it('gives the defaults at first, and writes nothing', async () => {
    expect(await loadSettings()).toEqual({
      settings: DEFAULT_SETTINGS,
      replaced: [],
      readable: true,
      policy: NO_POLICY,
    });
    expect(await local.get(null)).toEqual({});
  });

  it('gives the defaults when the browser has no storage to give', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await loadSettings()).toEqual({
      settings: DEFAULT_SETTINGS,
      replaced: [],
      readable: false,
      policy: NO_POLICY,
    });
  });
});

describe('updating', () => {
  it('keeps what was there, in every part and in any order', () =>
    fc.assert(
      fc.asyncProperty(anySettings, fc.shuffledSubarray(SETTINGS_PARTS), async (wanted, order) => {
        fakeBrowser.reset();
        for (const part of order) expect(await updateSettings(part, () => wanted[part] as never)).toBe(true);
        const { settings } = await loadSettings();
        for (const part of SETTINGS_PARTS)
          expect(settings[part]).toEqual(order.includes(part) ? wanted[part] : DEFAULT_SETTINGS[part]);
      }),
      { numRuns: 30 },
    ));

  it('starts from what another page stored meanwhile', async () => {
    await updateSettings('sites', (sites) => ({ ...sites, 'https://a.example': incident }));
    await updateSettings('sites', (sites) => ({ ...sites, 'https://b.example': incident }));
    const { settings } = await loadSettings();
    expect(Object.keys(settings.sites)).toEqual(['https://a.example', 'https://b.example']);
  });

  it('refuses a value that breaks its schema', async () => {
    expect(await updateSettings('sites', () => ({ 'not an origin': incident }))).toBe(false);
    expect((await loadSettings()).settings.sites).toEqual({});
  });

  it('says so when the disk is full, and keeps the old value', async () => {
    await updateSettings('interfaceLanguage', () => 'fr');
    fullDisk();
    expect(await updateSettings('interfaceLanguage', () => 'nl')).toBe(false);
    expect((await loadSettings()).settings.interfaceLanguage).toBe('fr');
  });
});

describe('a damaged value', () => {
  const damaged = { 'https://a.example': incident, 'https://b.example': 'wat?' };
  beforeEach(() => local.set({ 'settings.sites': damaged }));

  it('is repaired and kept aside, and the user can be told', async () => {
    const { settings, replaced } = await loadSettings();
    expect(settings.sites).toEqual({ 'https://a.example': incident });
    expect(replaced).toEqual(['sites']);
    expect(JSON.parse(await damagedValues('sites'))).toEqual([damaged]);
  });

  it('is told about until the user has seen it', async () => {
    await loadSettings();
    expect((await loadSettings()).replaced).toEqual(['sites']);
    await forgetDamaged(['sites']);
    expect((await loadSettings()).replaced).toEqual([]);
    expect((await loadSettings()).settings.sites).toEqual({ 'https://a.example': incident });
  });

  it('is kept aside by a change as well', async () => {
    await updateSettings('sites', (sites) => ({ ...sites, 'https://c.example': incident }));
    expect(Object.keys((await loadSettings()).settings.sites)).toEqual([
      'https://a.example',
      'https://c.example',
    ]);
    expect(JSON.parse(await damagedValues('sites'))).toEqual([damaged]);
  });

  it('is not overwritten when there is no room to keep it aside', async () => {
    fullDisk();
    expect((await loadSettings()).settings.sites).toEqual({ 'https://a.example': incident });
    expect(await updateSettings('sites', () => ({}))).toBe(false);
    expect((await local.get('settings.sites'))['settings.sites']).toEqual(damaged);
  });
});

describe('watching', () => {
  it('hears each change until it stops', async () => {
    const heard: string[] = [];
    const stop = watchSettings(({ settings }) => heard.push(settings.interfaceLanguage));
    await updateSettings('interfaceLanguage', () => 'fr');
    await vi.waitFor(() => expect(heard).toEqual(['fr']));
    stop();
    await updateSettings('interfaceLanguage', () => 'en');
    await loadSettings();
    expect(heard).toEqual(['fr']);
  });

  it('does not hear what is not a setting', async () => {
    const heard = vi.fn();
    watchSettings(heard);
    await local.set({ other: 1 });
    await loadSettings();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('resetting', () => {
  it('leaves nothing of the settings, and nothing else is touched', async () => {
    await local.set({ other: 1, 'settings.sites': 'damaged' });
    await loadSettings();
    expect(await resetSettings()).toBe(true);
    expect(await local.get(null)).toEqual({ other: 1 });
  });
});
