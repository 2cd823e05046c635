/** What the sentences of a set, or of all sets, have most; never by person, since nobody is in them. */

import { CATEGORIES, type Category } from '../engine/types.ts';
import { latestOutcomes } from './exchange.ts';
import type { Outcome, Sentence } from './schema.ts';

export interface CategoryCount {
  category: Category;
  /** How many sentences have it. */
  count: number;
}

/** @returns the categories that occur, most frequent first */
export function countCategories(lists: readonly (readonly Category[])[]): CategoryCount[] {
  const counts = CATEGORIES.map((category) => ({
    category,
    count: lists.filter((list) => list.includes(category)).length,
  }));
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

export interface Change {
  category: Category;
  before: number;
  after: number;
}

/** Of the sentences for which a team agreed on another wording: what was in them, and what still is. */
export function changesOf(outcomes: readonly Outcome[]): Change[] {
  const agreed = [...latestOutcomes(outcomes.filter(({ after }) => after !== '')).values()];
  const has = (lists: readonly (readonly Category[])[], category: Category) =>
    lists.filter((list) => list.includes(category)).length;
  return CATEGORIES.map((category) => ({
    category,
    before: has(
      agreed.map(({ beforeCategories }) => beforeCategories),
      category,
    ),
    after: has(
      agreed.map(({ afterCategories }) => afterCategories),
      category,
    ),
  })).filter(({ before, after }) => before + after > 0);
}

export interface Month {
  /** "2026-03" */
  month: string;
  sentences: number;
  /** How many of them have no remark. */
  clean: number;
}

/** The sentences by the month in which they were collected, oldest first; months without any are left out. */
export function monthsOf(sentences: readonly Pick<Sentence, 'addedAt' | 'categories'>[]): Month[] {
  const months = new Map<string, Month>();
  for (const { addedAt, categories } of sentences) {
    const date = new Date(addedAt);
    const month = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
    const row = months.get(month) ?? { month, sentences: 0, clean: 0 };
    row.sentences++;
    if (categories.length === 0) row.clean++;
    months.set(month, row);
  }
  return [...months.values()].sort((a, b) => a.month.localeCompare(b.month));
}
