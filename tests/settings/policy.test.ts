import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { CATEGORIES, SEVERITIES } from '../../lib/engine/types.ts';
import { HOUSE_ACTIONS } from '../../lib/languages/house-rules.ts';
import { PROFILE_IDS } from '../../lib/profiles/index.ts';
import { NO_POLICY, readPolicy, underPolicy } from '../../lib/settings/policy.ts';
import { DEFAULT_SETTINGS, INTERFACE_CHOICES } from '../../lib/settings/schema.ts';

const RULE = { action: 'flag', phrase: 'time-out', reason: '' } as const;

describe('what an organisation lays down', () => {
  test.each([
    [{}, {}, []],
    [{ interfaceLanguage: 'fr' }, { interfaceLanguage: 'fr' }, []],
    [{ interfaceLanguage: 'tlh', onboarding: false }, { onboarding: false }, ['interfaceLanguage']],
    [{ categories: { vague: { on: false } } }, { categories: { vague: { on: false } } }, []],
    [{ categories: { vague: false } }, {}, ['categories']],
    [{ houseRules: [{ action: 'flag', phrase: 'time-out' }] }, { houseRules: [RULE] }, []],
    [{ houseRules: [{ action: 'flag' }] }, {}, ['houseRules']],
    [{ defaultProfile: 'Not an id', sprites: 1 }, {}, ['defaultProfile', 'sprites']],
    [JSON.parse('{"__proto__": {"on": true}, "constructor": 1}'), {}, ['__proto__', 'constructor']],
  ])('%j', (raw, values, wrong) => expect(readPolicy(raw)).toEqual({ values, wrong }));

  it('comes on top of the user’s settings, and own words stand beside those of the organisation', () => {
    const own = { action: 'allow', phrase: 'druk', reason: '' } as const;
    const settings = { ...DEFAULT_SETTINGS, interfaceLanguage: 'en' as const, houseRules: [own] };
    const policy = readPolicy({
      interfaceLanguage: 'nl',
      houseRules: [RULE],
      categories: { vague: { on: false } },
    });
    expect(underPolicy(settings, policy)).toEqual({
      ...settings,
      interfaceLanguage: 'nl',
      houseRules: [own, RULE],
      categories: { vague: { on: false } },
    });
    expect(underPolicy(settings, NO_POLICY)).toEqual(settings);
  });

  it('is described to the browser in the same terms', () => {
    const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(properties.interfaceLanguage.enum).toEqual(INTERFACE_CHOICES);
    expect(properties.defaultProfile.enum).toEqual(PROFILE_IDS);
    expect(Object.keys(properties.categories.properties)).toEqual([...CATEGORIES]);
    expect(properties.categories.properties.vague.properties.severity.enum).toEqual(SEVERITIES);
    expect(properties.houseRules.items.properties.action.enum).toEqual(HOUSE_ACTIONS);
    const fits = {
      interfaceLanguage: 'nl',
      defaultProfile: 'portrait',
      categories: {},
      houseRules: [],
      onboarding: true,
    };
    expect(readPolicy(fits).wrong).toEqual([]);
    expect(Object.keys(properties).sort()).toEqual(Object.keys(fits).sort());
  });
});
