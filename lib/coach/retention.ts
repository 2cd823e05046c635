import type { SentenceSet } from './schema.ts';

/** In months. */
export const RETENTIONS = [6, 12, 24] as const;

/** @returns the sets that were not changed in the last so many months. @param now in ms since 1970 */
export function olderThan<T extends Pick<SentenceSet, 'changedAt'>>(
  sets: readonly T[],
  months: number,
  now: number,
): T[] {
  const limit = new Date(now);
  limit.setMonth(limit.getMonth() - months);
  return sets.filter(({ changedAt }) => changedAt < limit.getTime());
}
