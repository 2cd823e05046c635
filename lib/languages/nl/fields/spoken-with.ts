import { BIT } from '../../../engine/language.ts';
import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { has, hasWord, isOf, norm, type Reading, rangeOf, shows, wordSet } from './reading.ts';
import { isName } from './roles.ts';

/** With which colleague or responsible person it was discussed, or that it was not. */
export function spokenWith(reading: Reading): Range | undefined {
  for (const [index, clause] of reading.clauses.entries()) {
    if (tellsTeam(reading, clause, reading.clauses[index - 1])) return rangeOf(reading, clause);
  }
  return undefined;
}

function tellsTeam(reading: Reading, clause: Clause, before: Clause | undefined): boolean {
  const named = has(clause, 'colleague', 'responsible');
  if (clause.planned && !has(clause, 'responsible') && !has(clause, 'participle')) return false;
  if (clause.role === 'parent' || clause.role === 'child') {
    // "Ouders zijn gebeld door de directie."
    return named && (has(clause, 'discuss') || (has(clause, 'inform') && hasWord(reading, clause, BY)));
  }
  if (has(clause, 'responsible') || (clause.role === 'colleague' && has(clause, 'informed'))) return true;
  if (named && has(clause, 'discuss', 'inform', 'say', 'agree') && isAddressed(reading, clause)) return true;
  const goesOn = before?.sentence === clause.sentence;
  // "Ik vertelde het aan Sofie, mijn collega."
  if (named && goesOn && has(before, 'discuss', 'inform', 'say') && !has(clause, 'present', 'past'))
    return true;
  if (!has(clause, 'discuss') || has(clause, 'parent')) return false;
  if (isWithSomebody(reading, clause)) return true;
  // "de verantwoordelijke, met wie ik dit besprak"
  if (goesOn && has(before, 'colleague', 'responsible')) return true;
  return has(clause, 'participle') && (clause.bits & BIT.negation) !== 0;
}

const BY = wordSet('door');
const DISCUSSES = wordSet('besproken bespreek bespreken besprak overlegd overleg overleggen');

/** "Ik bespreek het met Veerle": a name that no child in the note has. */
function isWithSomebody(reading: Reading, clause: Clause): boolean {
  if (!hasWord(reading, clause, DISCUSSES)) return false;
  for (let index = clause.from; index < clause.to; index++) {
    const name = norm(reading, index + 1);
    if (norm(reading, index) !== 'met' || name.length < 3 || !isName(reading, index + 1)) continue;
    return !reading.clauses.some((other) => other.role === 'child' && norm(reading, other.subject) === name);
  }
  return false;
}

const TO = wordSet('met aan bij tegen in naar op door binnen');
/** An article, a possessive and adjectives may stand between. */
const REACH = 4;

/** "met collega T.", "aan het team": somebody who is spoken to. */
function isAddressed(reading: Reading, clause: Clause): boolean {
  for (let index = clause.from; index < clause.to; index++) {
    if (!shows(reading, index, 'colleague', 'responsible')) continue;
    for (let before = index - 1; before >= clause.from && before >= index - REACH; before--) {
      if (TO.has(norm(reading, before))) return true;
      if (isOf(reading, before, BIT.copula | BIT.auxiliary)) break;
    }
  }
  return false;
}
