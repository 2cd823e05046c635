import { expect, test } from 'vitest';
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
