/** What the parents were told, and what they said or did on hearing it. */

import { BIT } from '../../../engine/language.ts';
import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import {
  has,
  hasWord,
  isInfinitive,
  norm,
  opening,
  type Reading,
  rangeOf,
  shows,
  wordSet,
} from './reading.ts';
import { isParentTalk } from './talk.ts';

/** That, when and how the parents were told, or why not. */
export function parentsInformed(reading: Reading): Range | undefined {
  const index = tellingParents(reading);
  return index < 0 ? undefined : rangeOf(reading, reading.clauses[index]!);
}

/** @returns index of the clause that tells that the parents know of it or do not, -1 when none does */
export function tellingParents(reading: Reading): number {
  let found = remembered.get(reading);
  if (found === undefined) {
    found = reading.clauses.findIndex(
      (clause, index) => isTold(reading, clause, reading.clauses[index - 1]) || isAnswer(reading, index),
    );
    remembered.set(reading, found);
  }
  return found;
}
/** Three fields ask for it. */
const remembered = new WeakMap<Reading, number>();

function isTold(reading: Reading, clause: Clause, before: Clause | undefined): boolean {
  if (isParentTalk(reading, clause) || isWritten(reading, clause)) return true;
  // "Ouders: nog te verwittigen"
  const headed =
    before?.sentence === clause.sentence && isHeading(reading, before) && clause.role === 'nobody';
  if (headed && has(clause, CUE.inform | CUE.informed)) return true;
  if (clause.role === 'parent' && (hasWord(reading, clause, INVITED) || heard(reading, clause))) return true;
  if (has(clause, CUE.informed) || (clause.role === 'parent' && hasWord(reading, clause, LOOKED)))
    return has(clause, CUE.parent) || clause.role === 'parent';
  if (clause.role === 'self' && has(clause, CUE.parent) && hasWord(reading, clause, GAVE)) return true;
  if (!has(clause, CUE.parent) || !has(clause, CUE.inform | CUE.say | CUE.discuss)) return false;
  if (clause.role === 'parent') return !isActive(reading, clause);
  return clause.role !== 'outsider' && (clause.role !== 'child' || has(clause, CUE.inform));
}

const TOLD = wordSet(
  'vertelde vertelden verteld vertel legde legden uitgelegd geantwoord antwoordde zeg gezegd',
);
/** In clauses. */
const NEAR = 3;

/** "Mama vroeg wat er gebeurd was, ik legde het uit": the parent who listens is named beside it. */
function isAnswer(reading: Reading, index: number): boolean {
  const clause = reading.clauses[index]!;
  if (clause.role !== 'self' || !has(clause, CUE.say) || !hasWord(reading, clause, TOLD)) return false;
  for (let near = Math.max(0, index - NEAR); near <= index + NEAR; near++) {
    const other = reading.clauses[near];
    if (other?.role === 'parent' && has(other, CUE.say | CUE.inform | CUE.respond)) return true;
  }
  return false;
}

/** "Voicemail ingesproken", "In het schriftje vroeg ik …" */
function isWritten(reading: Reading, clause: Clause): boolean {
  if (!has(clause, CUE.channel) || has(clause, CUE.outsider)) return false;
  if (clause.role === 'parent') return hasWord(reading, clause, GOT);
  return clause.role === 'self' || (clause.role === 'nobody' && has(clause, CUE.participle | CUE.inform));
}

const HEARD = wordSet('hoorde hoorden kreeg kregen');
const FROM_US = wordSet('mij me ons verhaal uitleg info informatie nieuws verslag');

/** "Zijn vader hoorde dit van mij", "Papa kreeg het verhaal." */
function heard(reading: Reading, clause: Clause): boolean {
  return hasWord(reading, clause, HEARD) && hasWord(reading, clause, FROM_US);
}

const INVITED = wordSet('uitgenodigd');
const LOOKED = wordSet('bekeek bekeken');
const GAVE = wordSet('gaf gaven gegeven meegegeven');
const GOT = wordSet('kreeg kregen krijgt krijgen');

/** "Mama: …" */
function isHeading(reading: Reading, clause: Clause): boolean {
  return (
    clause.role === 'parent' &&
    norm(reading, clause.to) === ':' &&
    !has(clause, CUE.present | CUE.past | CUE.participle)
  );
}

/** "Ouders via de app laten weten dat …": we let them know; in "ouders laten weten" they do. */
export function isTellingThem(reading: Reading, { from, to }: Clause): boolean {
  for (let index = from + 2; index < to - 1; index++) {
    if (norm(reading, index) !== 'laten' || norm(reading, index + 1) !== 'weten') continue;
    return !shows(reading, index - 1, CUE.parent) && !HAVE_LET.test(norm(reading, index - 1));
  }
  return false;
}
const HAVE_LET = /^(?:hebben|heeft|en|ons|zelf)$/;

const BECOME = wordSet('wordt worden werd werden');
const HAVE = wordSet('heeft hebben had hadden heb');

/** "Mama heeft gebeld" and "mama belde" are active; "mama is gebeld" and "mama gebeld" are not. */
function isActive(reading: Reading, clause: Clause): boolean {
  if (isTellingThem(reading, clause)) return false;
  if (!has(clause, CUE.participle)) return true;
  if (hasWord(reading, clause, BECOME)) return false;
  for (let index = clause.from; index < clause.to; index++) {
    if (!shows(reading, index, CUE.inform | CUE.informed | CUE.say | CUE.discuss)) continue;
    if (shows(reading, index, CUE.participle) && !shows(reading, index, CUE.present | CUE.past))
      return hasWord(reading, clause, HAVE);
  }
  return has(clause, CUE.present | CUE.past | CUE.move);
}

/** What a parent said or did on hearing it. */
export function parentReaction(reading: Reading): Range | undefined {
  const told = tellingParents(reading);
  for (const [index, clause] of reading.clauses.entries()) {
    const after = told >= 0 && told <= index;
    if (reacts(reading, clause, after)) return rangeOf(reading, clause);
    if (isNoted(reading, clause, reading.clauses[index - 1])) return rangeOf(reading, clause);
  }
  return undefined;
}

/** "Mama gebeld, onderweg.", "Papa: geen probleem." */
function isNoted(reading: Reading, clause: Clause, before: Clause | undefined): boolean {
  const goesOn = before?.sentence === clause.sentence && before.role === 'parent' && clause.role === 'nobody';
  if (!goesOn || has(clause, CUE.present | CUE.past | CUE.participle)) return false;
  return has(clause, CUE.respond) || (has(clause, CUE.move) && !isHeading(reading, before));
}

const SEEN = wordSet('gezien');
/** "Ouders hebben nog niets gezegd." */
const YET = wordSet('nog');

function reacts(reading: Reading, clause: Clause, told: boolean): boolean {
  if (norm(reading, clause.from) === 'volgens' && has(clause, CUE.parent)) return true;
  if (clause.role !== 'parent' || isInfinitive(reading, clause)) return false;
  // "Mama: '…'", "Papa aangesproken: '…'"
  if (norm(reading, clause.to) === ':' && reading.document.quoted[clause.to + 1]) return true;
  if (!isActive(reading, clause)) return false;
  // "Ouders weten het" says that they were told, not how they took it.
  if (has(clause, CUE.informed)) return has(clause, CUE.say | CUE.respond) || hasWord(reading, clause, SEEN);
  if (hasWord(reading, clause, YET) && (clause.bits & BIT.negation) !== 0) return false;
  if (isWritten(reading, clause)) return false;
  return (
    (has(clause, CUE.say | CUE.inform | CUE.respond | CUE.notice) && opening(reading, clause) !== 'toen') ||
    (told && has(clause, CUE.act | CUE.move | CUE.notice | CUE.agree))
  );
}
