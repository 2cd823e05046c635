import { describe, expect, it } from 'vitest';
import { changesOf, countCategories, monthsOf } from '../../lib/coach/patterns.ts';
import type { Outcome } from '../../lib/coach/schema.ts';

const outcome = (values: Partial<Record<keyof Outcome, unknown>>) =>
  ({
    sentenceId: 'a',
    votes: {},
    before: 'x',
    after: 'y',
    beforeCategories: [],
    afterCategories: [],
    at: 1,
    ...values,
  }) as Outcome;

describe('patterns', () => {
  it('count each category once a sentence, the most frequent first', () => {
    expect(countCategories([['vague'], ['vague', 'judgement'], []])).toEqual([
      { category: 'vague', count: 2 },
      { category: 'judgement', count: 1 },
    ]);
  });

  it('show what another wording changed, with the last one that was agreed', () => {
    expect(
      changesOf([
        outcome({ beforeCategories: ['judgement'], afterCategories: ['judgement'] }),
        outcome({ beforeCategories: ['judgement'], afterCategories: [], at: 2 }),
        outcome({ sentenceId: 'b', beforeCategories: ['vague'], after: '' }),
      ]),
    ).toEqual([{ category: 'judgement', before: 1, after: 0 }]);
  });

  it('go by month', () => {
    const at = (year: number, month: number) => new Date(year, month - 1, 15).getTime();
    expect(
      monthsOf([
        { addedAt: at(2026, 3), categories: [] },
        { addedAt: at(2025, 12), categories: ['vague'] },
        { addedAt: at(2026, 3), categories: ['vague'] },
      ]),
    ).toEqual([
      { month: '2025-12', sentences: 1, clean: 0 },
      { month: '2026-03', sentences: 2, clean: 1 },
    ]);
  });

  it('of nothing are empty', () =>
    expect([countCategories([]), changesOf([]), monthsOf([])]).toEqual([[], [], []]));
});
