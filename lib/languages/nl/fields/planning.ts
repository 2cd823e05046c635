/** What lies ahead: a plan is no date, no amount and no consequence of what happened. */

import type { Moment } from '../dates.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { has, hasWord, norm, type Reading, wordSet } from './reading.ts';

const UNTIL = wordSet('tot tegen vanaf voor');

/** "Maandag bekijken we het opnieuw", "tot vrijdag", "volgende evaluatie op 1 juni". */
export function isPlanned(reading: Reading, clause: Clause, moment: Moment): boolean {
  if (moment.ahead || (moment.day && UNTIL.has(norm(reading, moment.from - 1)))) return true;
  if (has(clause, CUE.past)) return false;
  return clause.planned || isIntention(clause) || isToBeTold(reading, clause);
}

/** "We bellen …"; a first sentence may well tell in the present what "we" do: "Maandag gaan we wandelen." */
export function isIntention(clause: Clause): boolean {
  const byStaff = clause.role === 'self' || clause.role === 'colleague';
  if (!byStaff || !has(clause, CUE.present) || has(clause, CUE.past | CUE.participle)) return false;
  return clause.sentence > 0 || has(clause, CUE.inform | CUE.discuss | CUE.follow | CUE.say);
}

const WILL_GET = wordSet('krijgt krijgen');
const WILL_BE = wordSet('wordt worden');

/** "Ouders worden vandaag gebeld." */
function isToBeTold(reading: Reading, clause: Clause): boolean {
  if (hasWord(reading, clause, WILL_GET)) return has(clause, CUE.channel) && has(clause, CUE.parent);
  return (
    has(clause, CUE.participle) && has(clause, CUE.inform | CUE.discuss) && hasWord(reading, clause, WILL_BE)
  );
}
