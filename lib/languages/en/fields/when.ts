/** Date, time and place of what the note tells, not of a birthday or a plan. */

import type { Range } from '../../../engine/types.ts';
import { type Clause, findIn, type Reading } from './reading.ts';
import { BIRTH, DATE, EXTENT, PARENT, PLACE, TELLS, TIME } from './words.ts';

export function date(reading: Reading): Range | undefined {
  return findIn(reading, DATE, (clause) => !clause.planned && !clause.reported && !BIRTH.test(clause.words));
}

export function time(reading: Reading): Range | undefined {
  return findIn(reading, TIME, (clause) => !clause.planned && !isTelling(clause));
}

/** "Mum was told at 5 pm": the hour of the telling. */
function isTelling({ words, role }: Clause): boolean {
  return role !== 'child' && TELLS.test(words) && PARENT.test(words);
}

export function place(reading: Reading): Range | undefined {
  return findIn(reading, PLACE, (clause) => !clause.planned && !isTelling(clause));
}

/** How long, how often, how many, how big. */
export function extent(reading: Reading): Range | undefined {
  return findIn(reading, EXTENT, (clause) => !clause.planned);
}
