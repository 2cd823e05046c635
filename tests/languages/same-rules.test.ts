import { expect, test } from 'vitest';
import { english } from '../../lib/languages/en/index.ts';
import { dutch } from '../../lib/languages/nl/index.ts';
import { REASONS } from '../../lib/languages/reasons/index.ts';

/** An ignored rule is ignored in both languages. */
test.each(english.rules)('$id is the rule of that name in Dutch', ({ id, category, severity }) => {
  const same = dutch.rules.find((rule) => rule.id === id);
  expect({ category, severity }).toEqual(same && { category: same.category, severity: same.severity });
});

test('every reason is of a rule', () => {
  const ids = new Set([...dutch.rules, ...english.rules].map(({ id }) => id));
  expect(Object.keys(REASONS).filter((id) => !ids.has(id))).toEqual([]);
});
