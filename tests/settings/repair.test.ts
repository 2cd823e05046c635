import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairSettings } from '../../lib/settings/repair.ts';
import {
  DEFAULT_SETTINGS,
  IGNORED_LIMIT,
  SETTINGS_PARTS,
  SETTINGS_VERSION,
  type Settings,
  settingsSchemas,
} from '../../lib/settings/schema.ts';
import { anySettings } from './arbitrary.ts';

const site = 'https://kinddossier.example';
const phrase = { kind: 'phrase', value: 'stout', when: 1 } as const;

describe('settings that were never stored', () => {
  it('are the defaults, and nothing counts as damaged', () => {
    expect(repairSettings({})).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] });
  });
});

describe('sound settings', () => {
  it('come back exactly as they were stored', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(repairSettings(settings, SETTINGS_VERSION)).toEqual({ settings, damaged: [] });
      }),
    );
  });
});

describe('damage', () => {
  it.each<[string, keyof Settings, unknown, unknown]>([
    ['text where a list of sites belongs', 'sites', 'oops', {}],
    ['a list where sites belong', 'sites', [site], {}],
    ['a site that is no origin', 'sites', { [`${site}/kind/3`]: { profile: 'observation' } }, {}],
    ['a site of another scheme', 'sites', { 'file://': { profile: 'observation' } }, {}],
    ['a site without profile', 'sites', { [site]: {} }, {}],
    [
      'one bad site among good ones',
      'sites',
      { [site]: { profile: 'incident' }, x: 1 },
      { [site]: { profile: 'incident' } },
    ],
    [
      'a key that means something to JavaScript',
      'sites',
      JSON.parse('{"__proto__": 1, "constructor": {}}'),
      {},
    ],
    ['one bad item among good ones', 'ignored', [phrase, { kind: 'phrase' }, null], [phrase]],
    ['a phrase as long as a sentence', 'ignored', [{ ...phrase, value: 'a'.repeat(81) }], []],
    [
      'an unknown category',
      'categories',
      { vague: { on: false }, gossip: { on: true } },
      { vague: { on: false } },
    ],
    ['an unknown severity', 'categories', { vague: { on: false, severity: 'deadly' } }, {}],
    ['an unknown language', 'interfaceLanguage', 'de', 'auto'],
    ['a number for a profile', 'defaultProfile', 7, 'observation'],
  ])('%s leaves what is sound', (_, part, raw, expected) => {
    const { settings, damaged } = repairSettings({ [part]: raw });
    expect(settings[part]).toEqual(expected);
    expect(damaged).toEqual([part]);
  });

  it('in one part leaves the other parts alone', () => {
    const { settings } = repairSettings({ sites: 3, interfaceLanguage: 'fr' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, interfaceLanguage: 'fr' });
  });

  it('by too many ignored items keeps the newest', () => {
    const many = Array.from({ length: IGNORED_LIMIT + 5 }, (_, when) => ({
      ...phrase,
      value: `w${when}`,
      when,
    }));
    expect(repairSettings({ ignored: many }).settings.ignored).toEqual(many.slice(5));
  });

  it('of any kind never throws and always gives settings that fit their schemas', () => {
    const anything = fc.dictionary(
      fc.constantFrom(...SETTINGS_PARTS),
      fc.anything({ withBigInt: true, withDate: true }),
    );
    fc.assert(
      fc.property(anything, fc.anything(), (stored, version) => {
        const { settings } = repairSettings(stored, version);
        for (const part of SETTINGS_PARTS)
          expect(settingsSchemas[part].safeParse(settings[part]).success).toBe(true);
      }),
    );
  });
});

describe('settings of a newer version', () => {
  it('are used as far as they are understood, and count as damaged so that they are kept aside', () => {
    const { settings, damaged } = repairSettings({ interfaceLanguage: 'fr' }, SETTINGS_VERSION + 1);
    expect(settings.interfaceLanguage).toBe('fr');
    expect(damaged).toEqual(['interfaceLanguage']);
  });
});
