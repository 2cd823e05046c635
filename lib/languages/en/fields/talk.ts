/** What was said to whom: colleagues, parents, and who told it. */

import type { Range } from '../../../engine/types.ts';
import { type Clause, firstClause, type Reading } from './reading.ts';
import { CHANNEL, COLLEAGUE, DISCUSSED, PARENT, SAYS, SPEAKS, TELLS } from './words.ts';

/** With which colleague it was discussed, or that it was not. */
export function spokenWith(reading: Reading): Range | undefined {
  return firstClause(
    reading,
    ({ words, role }) =>
      DISCUSSED.test(words) && COLLEAGUE.test(words) && role !== 'parent' && !PARENT.test(words),
  );
}

/** That, when and how the parents were told, or why not. */
export function parentsInformed(reading: Reading): Range | undefined {
  return firstClause(reading, isTold);
}

function isTold({ words, role }: Clause): boolean {
  if (CHANNEL.test(words) && role !== 'child') return true;
  if (!PARENT.test(words) || !TELLS.test(words)) return false;
  // "Mum told us" tells what a parent said; "mum was told" and "I told mum" that she knows.
  return role === 'parent' ? PASSIVE.test(words) : role !== 'child' && role !== 'outsider';
}
const PASSIVE =
  /(?<!\p{L})(?:was|were|been|be|is|are|not yet|to be) (?:\p{L}+ )?(?:told|informed|called|phoned|contacted|notified|updated|shown|rung|emailed|messaged)|^\W*(?:\p{L}+ )?(?:\p{L}+ )?(?:informed|notified|contacted|updated)(?!\p{L})/u;

/** What a parent said or did on hearing it. */
export function parentReaction(reading: Reading): Range | undefined {
  return firstClause(
    reading,
    (clause) => clause.role === 'parent' && SAYS.test(clause.words) && !isTold(clause),
  );
}

/** Who told what others say. */
export function source(reading: Reading): Range | undefined {
  return firstClause(
    reading,
    ({ words, role }) =>
      /(?<!\p{L})according to (?:\p{L}+ )?\p{L}/u.test(words) ||
      ((role === 'parent' || role === 'outsider') && SPEAKS.test(words)),
  );
}
