import type { Range } from '../../../engine/types.ts';
import { type Clause, has, hasWord, type Reading, rangeOf } from './reading.ts';

/** What was seen or heard: somebody else than the writer does something, or there is damage. */
export function behaviour(reading: Reading): Range | undefined {
  for (const clause of reading.clauses) if (tellsBehaviour(reading, clause)) return rangeOf(reading, clause);
  return undefined;
}

const TO = new Set(['te']);
/** Where a thing is, is no behaviour: "het attest ligt in de map". */
const POSITIONS = new Set('ligt liggen lag staat staan stond hangt hangen hing zit zitten zat'.split(' '));

export function tellsBehaviour(reading: Reading, clause: Clause): boolean {
  switch (clause.role) {
    case 'child':
    case 'outsider':
      return (
        has(clause, 'act', 'sign', 'cry', 'state', 'say', 'harm') ||
        (has(clause, 'move') && has(clause, 'past', 'participle'))
      );
    case 'parent':
      return (
        has(clause, 'act', 'cry') &&
        has(clause, 'past') &&
        !has(clause, 'respond', 'say', 'inform', 'informed', 'notice')
      );
    case 'thing':
      return has(clause, 'harm') || (has(clause, 'act') && !hasWord(reading, clause, POSITIONS));
    case 'nobody':
      return has(clause, 'act', 'cry', 'harm') && !hasWord(reading, clause, TO);
    default:
      return has(clause, 'notice') && has(clause, 'state', 'harm', 'act');
  }
}
