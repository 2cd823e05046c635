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
    if (TALK.test(word) && !has(clause, 'present', 'past') && isWithParent(reading, clause)) return true;
  }
  return false;
}

/** "Gesprek op 20 mei, in het bureau, met mama en papa": in the same sentence. */
function isWithParent({ clauses }: Reading, { sentence }: Clause): boolean {
  return clauses.some(
    (clause) => clause.sentence === sentence && has(clause, 'parent') && !has(clause, 'present', 'past'),
  );
}

/** Whether the note is about such a talk: its first sentence says so. */
export function opensAsTalk(reading: Reading): boolean {
  return reading.clauses.some((clause) => clause.sentence === 0 && isParentTalk(reading, clause));
}
