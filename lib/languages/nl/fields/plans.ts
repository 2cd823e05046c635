/** What was agreed, and whether it will be followed up. */

import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { tellingParents } from './parents.ts';
import { isIntention, isPlanned } from './planning.ts';
import { has, hasWord, norm, opening, type Reading, rangeOf, shows, wordSet } from './reading.ts';
import { opensAsTalk } from './talk.ts';

export function agreements(reading: Reading): Range | undefined {
  const told = tellingParents(reading);
  const inTalk = opensAsTalk(reading);
  for (const [index, clause] of reading.clauses.entries()) {
    const agreed =
      (has(clause, CUE.agree) && !isAppointment(reading, clause)) ||
      isForNow(reading, clause) ||
      (inTalk && isUndertaking(clause));
    if (agreed || isPromise(reading, clause, told >= 0 && told < index)) return rangeOf(reading, clause);
  }
  return undefined;
}

/** "Wij doen voorlopig niets anders." */
function isForNow(reading: Reading, clause: Clause): boolean {
  return clause.role === 'self' && has(clause, CUE.present) && hasWord(reading, clause, FOR_NOW);
}
const FOR_NOW = wordSet('voorlopig');

/** In a talk with the parents: "Wij zetten hem vooraan." */
function isUndertaking(clause: Clause): boolean {
  const now =
    clause.role === 'self' &&
    clause.sentence > 0 &&
    has(clause, CUE.present) &&
    !has(clause, CUE.past | CUE.participle);
  return (
    now &&
    !clause.reported &&
    has(clause, CUE.act | CUE.care) &&
    !has(clause, CUE.notice | CUE.say | CUE.follow | CUE.discuss)
  );
}

const PROMISED = wordSet('beloofde beloofden beloofd');
const PROMISES = wordSet('zal zullen belooft beloven neemt');

/** "Ze brengt morgen andere schoenen mee", and after the parent was told: "Zij belt de huisarts". */
function isPromise(reading: Reading, clause: Clause, told: boolean): boolean {
  if (clause.role !== 'parent') return false;
  if (hasWord(reading, clause, PROMISED)) return true;
  if (!has(clause, CUE.present) || !isMain(reading, clause)) return false;
  if (has(clause, CUE.past | CUE.participle | CUE.say | CUE.informed | CUE.birth | CUE.notice)) return false;
  if (
    hasWord(reading, clause, PROMISES) &&
    has(clause, CUE.act | CUE.inform | CUE.follow | CUE.move | CUE.respond)
  )
    return true;
  if (clause.moments.some(({ ahead, day }) => ahead || (told && day))) return true;
  if (!told || has(clause, CUE.respond)) return false;
  return has(clause, CUE.act) || (has(clause, CUE.inform) && has(clause, CUE.outsider));
}

/** The verb stands beside the subject: "zij belt", "morgen belt zij"; not "dat zij morgen belt". */
function isMain(reading: Reading, { subject }: Clause): boolean {
  return subject < 0 || shows(reading, subject + 1, CUE.present) || shows(reading, subject - 1, CUE.present);
}

const AGREED = wordSet('afgesproken spreken spraken sprak');
const WITH_WHOM = wordSet(
  'tandarts dokter huisarts kinderarts logopedist logopediste kinesist kine ziekenhuis kapper clb psycholoog specialist oogarts',
);

const COMES = wordSet('volgt volgen');

/** "een afspraak bij de tandarts", "de afspraak van 4 mei" */
function isAppointment(reading: Reading, clause: Clause): boolean {
  if (hasWord(reading, clause, AGREED)) return false;
  // "Nieuwe afspraak volgt": there is none yet.
  if (hasWord(reading, clause, COMES)) return true;
  for (let index = clause.from; index < clause.to; index++) {
    if (norm(reading, index) !== 'afspraak') continue;
    return norm(reading, index + 1) === 'van' || hasWord(reading, clause, WITH_WHOM);
  }
  return false;
}

export function followUp(reading: Reading): Range | undefined {
  for (const [index, clause] of reading.clauses.entries()) {
    if (isFollowUp(reading, clause, reading.clauses[index + 1])) return rangeOf(reading, clause);
  }
  return undefined;
}

const SETTLED = wordSet('nodigde nodigden uitgenodigd gepland ingepland');
const CLOSED = wordSet('afgesloten gesloten');
const FILE = wordSet('dossier logboek');
const LOOK = wordSet('kijken kijk noteren noteer letten let vragen vraag horen hoor');
const LOOKS = wordSet('hoe of wat');
const FIRST = wordSet('nadat zodra wanneer');

function isFollowUp(reading: Reading, clause: Clause, next: Clause | undefined): boolean {
  if (clause.reported) return false;
  if (has(clause, CUE.follow)) {
    if (hasWord(reading, clause, SETTLED)) return true;
    if (!has(clause, CUE.past) && clause.role !== 'parent') return true;
  }
  // "Logboek afgesloten"
  if (hasWord(reading, clause, CLOSED) && (hasWord(reading, clause, FILE) || !has(clause, CUE.place)))
    return true;
  if (has(clause, CUE.birth) || (has(clause, CUE.past) && !isToCome(clause))) return false;
  switch (clause.role) {
    case 'parent':
      return (
        has(clause, CUE.inform) &&
        has(clause, CUE.present) &&
        !has(clause, CUE.channel) &&
        clause.moments.some(({ day, ahead }) => day || ahead)
      );
    case 'outsider':
      return false;
    case 'child':
      return has(clause, CUE.inform) && has(clause, CUE.present) && isAhead(reading, clause);
    case 'nobody':
      return isAhead(reading, clause) && !has(clause, CUE.present);
    default:
      if (
        isIntention(clause) &&
        has(clause, CUE.say | CUE.inform | CUE.discuss) &&
        !has(clause, CUE.informed) &&
        has(clause, CUE.outsider | CUE.responsible)
      )
        return true;
      if (
        isIntention(clause) &&
        next?.sentence === clause.sentence &&
        LOOKS.has(opening(reading, next)) &&
        hasWord(reading, clause, LOOK)
      )
        return true;
      if (isIntention(clause) && next?.sentence === clause.sentence && FIRST.has(opening(reading, next)))
        return true;
      return has(clause, CUE.present) && isAhead(reading, clause);
  }
}

/** "Volgende week zetten we een fiets klaar": the form is of the past as well, the moment is not. */
function isToCome(clause: Clause): boolean {
  return has(clause, CUE.present) && clause.moments.some(({ ahead }) => ahead);
}

/** "morgen", "maandag", "in september", "deze week" */
function isAhead(reading: Reading, clause: Clause): boolean {
  return clause.moments.some((moment) => isPlanned(reading, clause, moment));
}
