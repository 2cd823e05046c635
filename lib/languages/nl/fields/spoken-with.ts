import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Range } from '../../../engine/types.ts';
import { type Clause, has, norm, type Reading, rangeOf, shows } from './reading.ts';

/** With which colleague or responsible person it was discussed, or that it was not. */
export function spokenWith(reading: Reading): Range | undefined {
  for (const [index, clause] of reading.clauses.entries()) {
    if (tellsTeam(reading, clause, reading.clauses[index - 1])) return rangeOf(reading, clause);
  }
  return undefined;
}

function tellsTeam(reading: Reading, clause: Clause, before: Clause | undefined): boolean {
  if (clause.role === 'parent' || clause.role === 'child')
    return has(clause, 'discuss') && has(clause, 'colleague', 'responsible');
  if (has(clause, 'responsible')) return true;
  const talks = has(clause, 'discuss', 'inform', 'say');
  if (talks && hasObject(reading, clause)) return true;
  if (has(clause, 'agree') && hasObject(reading, clause)) return true;
  if (!has(clause, 'discuss') || has(clause, 'parent')) return false;
  if (before?.sentence === clause.sentence && has(before, 'colleague', 'responsible')) return true;
  return has(clause, 'participle') && (clause.bits & BIT.negation) !== 0;
}

/** "met collega T.", "aan het team": a colleague as somebody who is spoken to. */
function hasObject(reading: Reading, clause: Clause): boolean {
  for (let index = clause.from; index < clause.to; index++) {
    if (!shows(reading, index, 'colleague', 'responsible')) continue;
    for (let before = index - 1; before >= clause.from && before >= index - 4; before--) {
      if (ADDRESSED.has(norm(reading, before))) return true;
      if (bitsAt(reading.document, before) & (BIT.copula | BIT.auxiliary)) break;
    }
  }
  return false;
}
const ADDRESSED = new Set(['met', 'aan', 'bij', 'tegen', 'in', 'naar', 'op', 'door', 'binnen']);
