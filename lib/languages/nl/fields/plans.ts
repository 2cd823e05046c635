/** What was agreed, and whether it will be followed up. */

import type { Range } from '../../../engine/types.ts';
import { tellingParents } from './parents.ts';
import { isIntention, isPlanned } from './planning.ts';
import { type Clause, has, hasWord, norm, type Reading, rangeOf, shows } from './reading.ts';

export function agreements(reading: Reading): Range | undefined {
  const told = tellingParents(reading);
  for (const [index, clause] of reading.clauses.entries()) {
    const agreed = has(clause, 'agree') && !isAppointment(reading, clause);
    if (agreed || isPromise(reading, clause, told >= 0 && told < index)) return rangeOf(reading, clause);
  }
  return undefined;
}

/** "Ze brengt morgen andere schoenen mee", and after the parent was told: "Zij belt de huisarts". */
function isPromise(reading: Reading, clause: Clause, told: boolean): boolean {
  if (clause.role !== 'parent' || !has(clause, 'present')) return false;
  if (has(clause, 'past', 'participle', 'say', 'informed', 'birth', 'notice')) return false;
  if (!isMain(reading, clause)) return false;
  if (clause.moments.some(({ ahead }) => ahead)) return true;
  if (!told || has(clause, 'respond')) return false;
  return has(clause, 'act') || (has(clause, 'inform') && has(clause, 'outsider'));
}

/** The verb stands beside the subject: "zij belt", "morgen belt zij"; not "dat zij morgen belt". */
function isMain(reading: Reading, { subject }: Clause): boolean {
  return subject < 0 || shows(reading, subject + 1, 'present') || shows(reading, subject - 1, 'present');
}

const APPOINTMENT = new Set(['afspraak']);
const AGREED = new Set(['afgesproken', 'spreken', 'spraken', 'sprak']);
const WITH_WHOM = new Set(
  'tandarts dokter huisarts kinderarts logopedist logopediste kinesist kine ziekenhuis kapper clb psycholoog specialist oogarts'.split(
    ' ',
  ),
);

/** "een afspraak bij de tandarts", "de afspraak van 4 mei" */
function isAppointment(reading: Reading, clause: Clause): boolean {
  if (!hasWord(reading, clause, APPOINTMENT) || hasWord(reading, clause, AGREED)) return false;
  if (hasWord(reading, clause, WITH_WHOM)) return true;
  for (let index = clause.from; index < clause.to; index++) {
    if (norm(reading, index) === 'afspraak') return norm(reading, index + 1) === 'van';
  }
  return false;
}

export function followUp(reading: Reading): Range | undefined {
  for (const [index, clause] of reading.clauses.entries()) {
    if (isFollowUp(reading, clause, reading.clauses[index + 1])) return rangeOf(reading, clause);
  }
  return undefined;
}

const INVITED = new Set('nodigde nodigden uitgenodigd gepland ingepland'.split(' '));
const FIRST = new Set(['nadat', 'zodra', 'wanneer']);

function isFollowUp(reading: Reading, clause: Clause, next: Clause | undefined): boolean {
  if (has(clause, 'follow')) {
    if (hasWord(reading, clause, INVITED)) return true;
    if (!has(clause, 'past') && clause.role !== 'parent') return true;
  }
  if (has(clause, 'past', 'birth') || clause.role === 'parent' || clause.role === 'outsider') return false;
  if (clause.role === 'child')
    return has(clause, 'inform') && has(clause, 'present') && isAhead(reading, clause);
  if (isIntention(clause) && next?.sentence === clause.sentence && FIRST.has(norm(reading, next.from)))
    return true;
  if (clause.role === 'nobody') return isAhead(reading, clause) && !has(clause, 'present');
  return has(clause, 'present') && isAhead(reading, clause);
}

/** "morgen", "maandag", "in september", "deze week" */
function isAhead(reading: Reading, clause: Clause): boolean {
  return clause.moments.some((moment) => isPlanned(reading, clause, moment));
}
