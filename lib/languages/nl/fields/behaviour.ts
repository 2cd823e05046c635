import { BIT } from '../../../engine/language.ts';
import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { has, hasWord, isInfinitive, opening, type Reading, rangeOf, wordSet } from './reading.ts';

/** What was seen or heard: somebody else than the writer does something, or there is damage. */
export function behaviour(reading: Reading): Range | undefined {
  for (const clause of reading.clauses) if (tellsBehaviour(reading, clause)) return rangeOf(reading, clause);
  return undefined;
}

/** "We bekijken vrijdag hoe hij eet." */
const ASKED = wordSet('hoe of wat');
const CAN = wordSet('kan kon kunnen durft durfde');

/** "Kan nog niet stappen": nothing was seen. */
function cannot(reading: Reading, clause: Clause): boolean {
  return (clause.bits & BIT.negation) !== 0 && hasWord(reading, clause, CAN);
}

/** "Nieuwe afspraak volgt." */
function isToFollow(clause: Clause): boolean {
  return clause.planned && clause.agreed;
}

/** Where a thing is, is no behaviour: "het attest ligt in de map". */
const POSITIONS = wordSet('ligt liggen lag staat staan stond hangt hangen hing zit zitten zat blijft');

export function tellsBehaviour(reading: Reading, clause: Clause): boolean {
  if (clause.planned && ASKED.has(opening(reading, clause))) return false;
  // "Afgesproken dat hij niet meer op de kast klimt"
  if (clause.agreed && opening(reading, clause) === 'dat') return false;
  switch (clause.role) {
    case 'outsider':
      return has(clause, CUE.act | CUE.cry | CUE.harm | CUE.say) && !has(clause, CUE.inform);
    case 'child':
      if (has(clause, CUE.act | CUE.sign | CUE.cry | CUE.state | CUE.say | CUE.harm)) return true;
      return has(clause, CUE.move) && has(clause, CUE.past | CUE.participle);
    case 'parent':
      if (has(clause, CUE.respond | CUE.say | CUE.inform | CUE.informed | CUE.notice)) return false;
      return has(clause, CUE.act | CUE.cry) && has(clause, CUE.past);
    case 'thing':
      if (opening(reading, clause) === 'dat') return has(clause, CUE.harm);
      return has(clause, CUE.harm) || (has(clause, CUE.act) && !hasWord(reading, clause, POSITIONS));
    case 'nobody':
      if (isInfinitive(reading, clause) || cannot(reading, clause) || isToFollow(clause)) return false;
      return has(clause, CUE.act | CUE.cry | CUE.harm | CUE.state);
    default:
      return has(clause, CUE.notice) && has(clause, CUE.state | CUE.harm);
  }
}
