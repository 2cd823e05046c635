/** What lies ahead: a plan is no date, no amount and no consequence of what happened. */

import type { Moment } from '../dates.ts';
import { type Clause, has, norm, type Reading } from './reading.ts';

const UNTIL = new Set(['tot', 'tegen', 'vanaf', 'voor']);

/** "Maandag bekijken we het opnieuw", "tot vrijdag", "volgende evaluatie op 1 juni". */
export function isPlanned(reading: Reading, clause: Clause, moment: Moment): boolean {
  if (moment.ahead || (moment.day && UNTIL.has(norm(reading, moment.from - 1)))) return true;
  if (has(clause, 'past')) return false;
  return clause.planned || isIntention(clause);
}

/** "We bekijken …" after the first sentence; there "we" may well tell in the present what happens. */
export function isIntention(clause: Clause): boolean {
  const byStaff = clause.role === 'self' || clause.role === 'colleague';
  return byStaff && clause.sentence > 0 && has(clause, 'present') && !has(clause, 'past', 'participle');
}
