import { expect, test } from 'vitest';
import { english } from '../../lib/languages/en/index.ts';
import { dutch } from '../../lib/languages/nl/index.ts';

/** An ignored rule is ignored in both languages, and its card says the same. */
test.each(english.rules)(
  '$id is the rule of that name in Dutch',
  ({ id, category, source, why, severity }) => {
    const same = dutch.rules.find((rule) => rule.id === id);
    expect({ category, source, why, severity }).toEqual(
      same && { category: same.category, source: same.source, why: same.why, severity: same.severity },
    );
  },
);
