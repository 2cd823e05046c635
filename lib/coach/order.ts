/** Places in a list as numbers with room between them, so that moving one sentence rewrites one row. */

const STEP = 1024;
/** Halving a step more often than this runs out of digits. */
const SMALLEST_GAP = 1e-6;

/** @returns `count` places, the first ones of a list */
export function fresh(count: number): number[] {
  return positionsAfter(undefined, count);
}

/** @param last the place behind which they come; `undefined` in an empty list */
export function positionsAfter(last: number | undefined, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (last ?? 0) + (index + 1) * STEP);
}

/** @returns a place between two neighbours, `undefined` when no room is left and all need fresh ones */
export function between(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return after === undefined ? STEP : after - STEP;
  if (after === undefined) return before + STEP;
  return after - before > SMALLEST_GAP ? (before + after) / 2 : undefined;
}
