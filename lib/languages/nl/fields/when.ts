/** Date and time of what the note tells, not of a birthday, a certificate or a plan. */

import type { Range } from '../../../engine/types.ts';
import type { Moment } from '../dates.ts';
import { tellsBehaviour } from './behaviour.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { isPlanned } from './planning.ts';
import { has, hasWord, norm, type Reading, rangeOf, shows, wordSet } from './reading.ts';
import { isParentTalk } from './talk.ts';

export function date(reading: Reading): Range | undefined {
  return momentWhere(
    reading,
    ({ day }, clause) =>
      day &&
      !clause.reported &&
      !isBirth(reading, clause) &&
      !isHabit(reading, clause) &&
      !isStart(reading, clause),
  );
}

export function time(reading: Reading): Range | undefined {
  return (
    momentWhere(reading, ({ hour }, clause) => hour && !clause.reported && !isTelling(reading, clause)) ??
    routine(reading)
  );
}

function momentWhere(
  reading: Reading,
  counts: (moment: Moment, clause: Clause) => boolean,
): Range | undefined {
  for (const clause of reading.clauses) {
    for (const moment of clause.moments) {
      const isFact = !isPlanned(reading, clause, moment) && !isOfPaper(reading, moment);
      if (isFact && counts(moment, clause)) return rangeOf(reading, moment);
    }
  }
  return undefined;
}

/** "Mama verwittigd om 15.35 uur": the hour of the phone call, not of what happened. */
function isTelling(reading: Reading, clause: Clause): boolean {
  if (clause.role === 'outsider' || isParentTalk(reading, clause)) return false;
  // "Papa kwam om 16 uur", once it has happened.
  if (clause.role === 'parent' && has(clause, CUE.move))
    return clause.sentence > 0 && hasBehaviourBefore(reading, clause);
  return has(clause, CUE.inform | CUE.informed | CUE.say) && has(clause, CUE.parent | CUE.channel);
}

function hasBehaviourBefore(reading: Reading, clause: Clause): boolean {
  const first = reading.clauses.find((other) => tellsBehaviour(reading, other));
  return first !== undefined && first.from < clause.from;
}

/** "gestart op 1 september": the first day here, or "wil op 1 september stoppen". */
function isStart(reading: Reading, clause: Clause): boolean {
  return hasWord(reading, clause, STARTED) || (clause.role === 'parent' && hasWord(reading, clause, WANTS));
}
const STARTED = wordSet('gestart startte ingeschreven');
const WANTS = wordSet('wil willen');

const USUALLY = wordSet('altijd steeds meestal vaak soms');

/** "Op woensdagnamiddag kiest ze altijd de naaidoos." */
function isHabit(reading: Reading, clause: Clause): boolean {
  return has(clause, CUE.present) && !has(clause, CUE.past) && hasWord(reading, clause, USUALLY);
}

const BECOMES = new Set(['wordt', 'werd']);
const YEARS = new Set(['jaar', 'jr']);

/** "geboren op 4 mei", "wordt op 4 april drie jaar" */
function isBirth(reading: Reading, clause: Clause): boolean {
  return has(clause, CUE.birth) || (hasWord(reading, clause, BECOMES) && hasWord(reading, clause, YEARS));
}

const PAPERS = new Set('attest verslag brief mail rapport nota contract oudergesprek'.split(' '));

/** "volgens het attest van 12 januari" */
function isOfPaper(reading: Reading, { from }: Moment): boolean {
  return norm(reading, from - 1) === 'van' && PAPERS.has(norm(reading, from - 2));
}

const DURING = wordSet('tijdens na voor onder bij rond');
/** An article, a possessive or an adjective may stand between. */
const REACH = 3;

/** "tijdens het middageten", "na zijn dutje": an activity that has its own time. */
function routine(reading: Reading): Range | undefined {
  for (let index = 0; index < reading.cues.length; index++) {
    if (!shows(reading, index, CUE.routine)) continue;
    for (let before = index - 1; before >= index - REACH; before--) {
      if (DURING.has(norm(reading, before))) return rangeOf(reading, { from: before, to: index + 1 });
    }
  }
  return undefined;
}
