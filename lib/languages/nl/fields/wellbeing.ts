import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { has, hasWord, opening, type Reading, rangeOf, wordSet } from './reading.ts';

/** How the child was, in signs that can be seen or heard. */
export function wellbeing(reading: Reading): Range | undefined {
  for (const [index, clause] of reading.clauses.entries()) {
    if (clause.role === 'parent' || clause.role === 'self' || clause.role === 'colleague') continue;
    if (has(clause, CUE.sign) || isEffect(reading, clause, reading.clauses[index + 1]))
      return rangeOf(reading, clause);
  }
  return undefined;
}

const GOES_ON = wordSet('begon begint begonnen beginnen bleef bleven blijft nog stopte stopt');

/** "begon te huilen", "huilde tot na het koelen": crying that is told as an effect, not as the event. */
function isEffect(reading: Reading, clause: Clause, next: Clause | undefined): boolean {
  if (!has(clause, CUE.cry)) return false;
  return hasWord(reading, clause, GOES_ON) || (next !== undefined && opening(reading, next) === 'tot');
}
