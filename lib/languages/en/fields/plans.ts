/** What was agreed, and whether it will be followed up. */

import type { Range } from '../../../engine/types.ts';
import { firstClause, type Reading } from './reading.ts';
import { AGREES, FOLLOWS_UP } from './words.ts';

export function agreements(reading: Reading): Range | undefined {
  return firstClause(reading, ({ words }) => AGREES.test(words));
}

export function followUp(reading: Reading): Range | undefined {
  return firstClause(
    reading,
    ({ words, planned, role }) =>
      FOLLOWS_UP.test(words) || (planned && (role === 'self' || role === 'colleague') && !AGREES.test(words)),
  );
}
