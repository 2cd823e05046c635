import type { Range } from '../../../engine/types.ts';
import { type Clause, has, hasWord, norm, type Reading, rangeOf } from './reading.ts';
import { isParentTalk } from './talk.ts';

const TELLS = new Set(
  'vertelde vertelden vertelt vertellen mailde mailden meldde meldden meldt liet lieten schreef schreven'.split(
    ' ',
  ),
);
const SAYS = new Set([...TELLS, 'zei', 'zeiden', 'zegt', 'zeggen']);

/** Who else told it. What a parent answers to the note is a reaction, what a parent tells is a source. */
export function source(reading: Reading): Range | undefined {
  const inTalk = reading.clauses.some((clause) => isParentTalk(reading, clause));
  for (const clause of reading.clauses) {
    if (isTold(reading, clause) || (inTalk && clause.role === 'parent' && hasWord(reading, clause, SAYS)))
      return rangeOf(reading, clause);
  }
  return undefined;
}

function isTold(reading: Reading, clause: Clause): boolean {
  if (isAccordingTo(reading, clause) && has(clause, 'outsider', 'parent')) return true;
  if (clause.role === 'outsider') return has(clause, 'inform') || hasWord(reading, clause, SAYS);
  if (clause.role !== 'parent' || norm(reading, clause.from) === 'om') return false;
  return hasWord(reading, clause, TELLS);
}

/** "volgens de buurvrouw", "gehoord van de chauffeur" */
function isAccordingTo(reading: Reading, clause: Clause): boolean {
  for (let index = clause.from; index < clause.to; index++) {
    const word = norm(reading, index);
    if (word === 'volgens' || (word === 'gehoord' && norm(reading, index + 1) === 'van')) return true;
  }
  return false;
}
