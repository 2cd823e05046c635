import type { Box } from './driver.ts';

/** How far an underline may be from its word, in CSS pixels. */
export const TOLERANCE = 2;

/** How far the sides of two boxes are apart, and their middles from top to bottom: line heights differ. */
export function distance(one: Box, other: Box): number {
  return Math.max(
    Math.abs(one.x - other.x),
    Math.abs(one.x + one.width - other.x - other.width),
    Math.abs(one.y + one.height / 2 - other.y - other.height / 2),
  );
}
