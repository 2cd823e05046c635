import { describe, expect, it } from 'vitest';
import { olderThan } from '../../lib/coach/retention.ts';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day).getTime();

describe('sets that were not changed for a year', () => {
  it.each([
    [at(2025, 6, 14), true],
    [at(2025, 6, 16), false],
    [at(2026, 6, 1), false],
  ])('changed at %i: %s', (changedAt, isOld) => {
    expect(olderThan([{ changedAt }], 12, at(2026, 6, 15))).toHaveLength(isOld ? 1 : 0);
  });
});
