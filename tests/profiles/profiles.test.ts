import { describe, expect, test } from 'vitest';
import { check } from '../../lib/engine/check.ts';
import { compile } from '../../lib/engine/lexicon.ts';
import { dutch } from '../../lib/languages/nl/index.ts';
import { DEFAULT_PROFILE, PROFILE_IDS, PROFILES, profileById } from '../../lib/profiles/index.ts';

test.each(PROFILE_IDS)('%s orders exactly the fields it asks for', (id) => {
  const { required, recommended, order } = PROFILES[id];
  expect([...order].sort()).toEqual([...required, ...recommended].sort());
  expect(new Set(order).size).toBe(order.length);
  expect(PROFILES[id].id).toBe(id);
});

test.each(['', 'removed', 'toString', '__proto__'])('takes the default profile for %j', (id) => {
  expect(profileById(id).id).toBe(DEFAULT_PROFILE);
});

describe('what a profile leaves out', () => {
  const lexicon = compile(dutch);
  const rulesIn = (text: string, profile: string) =>
    check(text, lexicon, { profile, interfaceLanguage: 'nl' }).findings.map(({ rule }) => rule);
  test.each([
    ['Noor speelde heel lief met de poppen.', 'diary', []],
    ['Wat een mooi kunstwerkje heeft ze gemaakt!', 'diary', []],
    ['Noor speelde heel lief met de poppen.', 'observation', ['judgement/praise-charm']],
    ['Noor was stout aan tafel.', 'diary', ['judgement/naughty']],
  ])('%s (%s)', (text, profile, expected) => expect(rulesIn(text, profile)).toEqual(expected));

  test.each(PROFILE_IDS)('%s names rules that exist', (id) => {
    const ids = new Set(dutch.rules.map((rule) => rule.id));
    expect((PROFILES[id].off ?? []).filter((rule) => !ids.has(rule))).toEqual([]);
  });

  test('a deficit in an incident is a hint', () => {
    const [finding] = check('Hij kan niet delen.', lexicon, {
      profile: 'incident',
      interfaceLanguage: 'nl',
    }).findings;
    expect(finding).toMatchObject({ category: 'deficit', severity: 'hint' });
  });
});
