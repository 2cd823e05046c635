/** What the parents were told, and what they said or did on hearing it. */

import type { Range } from '../../../engine/types.ts';
import { type Clause, has, hasWord, norm, type Reading, rangeOf, shows } from './reading.ts';
import { isParentTalk } from './talk.ts';

/** That, when and how the parents were told, or why not. */
export function parentsInformed(reading: Reading): Range | undefined {
  const index = tellingParents(reading);
  return index < 0 ? undefined : rangeOf(reading, reading.clauses[index]!);
}

/** @returns index of the clause that tells that the parents know of it or do not, -1 when none does */
export function tellingParents(reading: Reading): number {
  return reading.clauses.findIndex((clause) => isTold(reading, clause));
}

function isTold(reading: Reading, clause: Clause): boolean {
  if (isParentTalk(reading, clause)) return true;
  if (has(clause, 'channel') && !has(clause, 'outsider')) {
    if (clause.role === 'self' || (clause.role === 'nobody' && has(clause, 'participle'))) return true;
  }
  if (!has(clause, 'parent') && clause.role !== 'parent') return false;
  if (has(clause, 'informed')) return true;
  if (!has(clause, 'parent') || !has(clause, 'inform', 'say', 'discuss')) return false;
  if (clause.role === 'parent') return !isActive(reading, clause);
  return clause.role !== 'outsider' && (clause.role !== 'child' || has(clause, 'inform'));
}

const BECOME = new Set(['wordt', 'worden', 'werd', 'werden']);
const HAVE = new Set(['heeft', 'hebben', 'had', 'hadden', 'heb']);

/** "Mama heeft gebeld" and "mama belde" are active; "mama is gebeld" and "mama gebeld" are not. */
function isActive(reading: Reading, clause: Clause): boolean {
  if (has(clause, 'participle') && hasWord(reading, clause, BECOME)) return false;
  for (let index = clause.from; index < clause.to; index++) {
    if (!shows(reading, index, 'inform', 'informed', 'say', 'discuss')) continue;
    if (shows(reading, index, 'participle') && !shows(reading, index, 'present', 'past'))
      return hasWord(reading, clause, HAVE);
  }
  return !has(clause, 'participle') || has(clause, 'present', 'past');
}

/** What a parent said or did on hearing it. */
export function parentReaction(reading: Reading): Range | undefined {
  const told = tellingParents(reading);
  for (const [index, clause] of reading.clauses.entries()) {
    if (reacts(reading, clause, told >= 0 && told <= index)) return rangeOf(reading, clause);
  }
  return undefined;
}

const TO = new Set(['te']);

function reacts(reading: Reading, clause: Clause, told: boolean): boolean {
  if (clause.role !== 'parent' || !isActive(reading, clause)) return false;
  if (hasWord(reading, clause, TO) && norm(reading, clause.from) === 'om') return false;
  if (has(clause, 'say', 'inform', 'respond')) return !isState(clause) || has(clause, 'say', 'respond');
  return told && !isState(clause) && has(clause, 'act', 'move', 'notice', 'agree');
}

/** "Ouders weten het" */
function isState(clause: Clause): boolean {
  return has(clause, 'informed');
}
