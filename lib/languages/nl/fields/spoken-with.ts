import { BIT } from '../../../engine/language.ts';
import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { isName } from './people.ts';
import { has, hasWord, isOf, norm, type Reading, rangeOf, shows, wordSet } from './reading.ts';

/** With which colleague or responsible person it was discussed, or that it was not. */
export function spokenWith(reading: Reading): Range | undefined {
  for (const [index, clause] of reading.clauses.entries()) {
    if (tellsTeam(reading, clause, reading.clauses[index - 1])) return rangeOf(reading, clause);
  }
  return undefined;
}

function tellsTeam(reading: Reading, clause: Clause, before: Clause | undefined): boolean {
  const named = has(clause, CUE.colleague | CUE.responsible);
  if (clause.planned && !has(clause, CUE.responsible) && !has(clause, CUE.participle)) return false;
  if (clause.role === 'parent' || clause.role === 'child') {
    // "Ouders zijn gebeld door de directie."
    return named && (has(clause, CUE.discuss) || (has(clause, CUE.inform) && hasWord(reading, clause, BY)));
  }
  if (has(clause, CUE.responsible) || (clause.role === 'colleague' && has(clause, CUE.informed))) return true;
  if (named && has(clause, CUE.discuss | CUE.inform | CUE.say | CUE.agree) && isAddressed(reading, clause))
    return true;
  const goesOn = before?.sentence === clause.sentence;
  // "Ik vertelde het aan Sofie, mijn collega."
  if (
    named &&
    goesOn &&
    has(before, CUE.discuss | CUE.inform | CUE.say) &&
    !has(clause, CUE.present | CUE.past)
  )
    return true;
  if (!has(clause, CUE.discuss) || has(clause, CUE.parent)) return false;
  if (isWithSomebody(reading, clause)) return true;
  // "de verantwoordelijke, met wie ik dit besprak"
  if (goesOn && has(before, CUE.colleague | CUE.responsible)) return true;
  return has(clause, CUE.participle) && (clause.bits & BIT.negation) !== 0;
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
    if (!shows(reading, index, CUE.colleague | CUE.responsible)) continue;
    for (let before = index - 1; before >= clause.from && before >= index - REACH; before--) {
      if (TO.has(norm(reading, before))) return true;
      if (isOf(reading, before, BIT.copula | BIT.auxiliary)) break;
    }
  }
  return false;
}
