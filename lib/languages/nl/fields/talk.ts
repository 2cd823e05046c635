import type { Clause } from './clauses.ts';
import { has, norm, type Reading } from './reading.ts';

const WITH_PARENTS =
  /^(?:oudergesprek|oudercontact|ouderavond|tienminutengesprek|10-minutengesprek|minutengesprek)/;
const TALK =
  /^(?:gesprek|telefoontje|telefoongesprek|belletje|telefonisch|intake|kennismaking|startgesprek|huisbezoek|contactmoment)/;

/** "Oudergesprek op 3 maart", "Telefoontje van papa": the note, or a part of it, tells of a talk with the parents. */
export function isParentTalk(reading: Reading, clause: Clause): boolean {
  for (let index = clause.from; index < clause.to; index++) {
    const word = norm(reading, index);
    if (WITH_PARENTS.test(word)) return true;
    if (TALK.test(word) && has(clause, 'parent') && !has(clause, 'present', 'past')) return true;
  }
  return false;
}
