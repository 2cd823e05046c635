/** Who a clause is about. Only as good as fields need: a role, not a person. */

import { bitsAt, is } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Clause, Role } from './clauses.ts';
import { CUE } from './compile.ts';
import { POSSESSIVES, personAt } from './people.ts';
import { afterEvent, endOfPhrase, nounAfter } from './phrases.ts';
import { antecedent, HE, SHE, THAT_ONE } from './pronouns.ts';
import { has, isInfinitive, norm, opening, type Reading, shows } from './reading.ts';

interface Subject {
  role: Role;
  subject: number;
}

/** @returns the role and subject of a clause, given those of all clauses before it */
export function roleOf(reading: Reading, clause: number): Subject {
  const span = reading.clauses[clause]!;
  return (
    nominative(reading, clause, span) ??
    elided(reading, clause, span) ??
    nounSubject(reading, span) ??
    pronounSubject(reading, clause, span) ??
    inherited(reading, clause, span)
  );
}

/** "ik", "we" and "hij" are subjects wherever they stand: "Mama heb ik gebeld". */
function nominative(reading: Reading, clause: number, { from, to }: Clause): Subject | undefined {
  const { document } = reading;
  for (let index = from; index < to; index++) {
    if (reading.quiet[index]) continue;
    if (is(document, index, 'self')) return { role: 'self', subject: index };
    if (HE.has(norm(reading, index))) return { role: antecedent(reading, clause, index), subject: index };
  }
  return undefined;
}

/** The first person or thing that no preposition stands before. */
function nounSubject(reading: Reading, { from, to }: Clause): Subject | undefined {
  const { document } = reading;
  for (let index = from; index < to; index++) {
    const token = document.tokens[index]!;
    if (token.kind !== 'word' || reading.quiet[index]) continue;
    if (SHE.has(token.norm)) return undefined;
    const bits = bitsAt(document, index);
    if (bits & BIT.preposition && !(bits & (BIT.subordinator | BIT.adverb))) {
      index = endOfPhrase(reading, index, to);
      // "met J. en P.": both belong to the phrase.
      if (norm(reading, index + 1) === 'en') index = endOfPhrase(reading, index + 1, to);
      continue;
    }
    const event = afterEvent(reading, index, to);
    if (event > index) {
      index = event;
      continue;
    }
    const role = personAt(reading, index);
    if (role) {
      // "Kyan zijn mama" is his mother.
      const owned = POSSESSIVES.has(norm(reading, index + 1)) ? personAt(reading, index + 2) : undefined;
      return { role: owned ?? role, subject: owned ? index + 2 : index };
    }
    if (THAT_ONE.has(token.norm) && shows(reading, index + 1, CUE.present | CUE.past)) return undefined;
    if (bits & BIT.determiner || POSSESSIVES.has(token.norm)) {
      const noun = nounAfter(reading, index, to);
      if (noun < 0) continue;
      const named = personAt(reading, noun);
      // "Een vader riep in de gang": not a parent of the child.
      if (named)
        return { role: named === 'parent' && token.norm === 'een' ? 'outsider' : named, subject: noun };
      if (reading.dated[noun] || shows(reading, noun, CUE.unit)) {
        index = noun;
        continue;
      }
      return { role: 'thing', subject: noun };
    }
  }
  return undefined;
}

/** "ze", "zij", and "die" in front of a verb. */
function pronounSubject(reading: Reading, clause: number, { from, to }: Clause): Subject | undefined {
  for (let index = from; index < to; index++) {
    if (reading.quiet[index]) continue;
    const word = norm(reading, index);
    if (SHE.has(word) || (THAT_ONE.has(word) && shows(reading, index + 1, CUE.present | CUE.past)))
      return { role: antecedent(reading, clause, index), subject: index };
  }
  return undefined;
}

/** "Ik ging zitten en vroeg papa …", "… om het te vertellen": who comes first is not the subject. */
function elided(reading: Reading, clause: number, own: Clause): Subject | undefined {
  const opens = norm(reading, own.from);
  const goesOn = (opens === 'en' || opens === 'maar') && shows(reading, own.from + 1, CUE.present | CUE.past);
  const isList =
    shows(reading, own.from, CUE.present | CUE.past) &&
    norm(reading, own.from - 1) === ',' &&
    !isPerson(reading, own.from + 1);
  return goesOn || isList || isInfinitive(reading, own) ? inherited(reading, clause, own) : undefined;
}

function isPerson(reading: Reading, index: number): boolean {
  return SHE.has(norm(reading, index)) || personAt(reading, index) !== undefined;
}

/** "Papa is gebeld en vroeg …": a finite verb without a subject has that of the clause before it. */
function inherited(reading: Reading, clause: number, own: Clause): Subject {
  const before = reading.clauses[clause - 1];
  // "Mama is gebeld en gekomen": a participle of going says as much as a finite verb.
  const goes =
    opening(reading, own) === 'en' && has(own, CUE.move) && before !== undefined && !hasFinite(before);
  const isActive = hasFinite(own) || goes;
  if (before && before.sentence === own.sentence && isActive) return { role: before.role, subject: -1 };
  return { role: 'nobody', subject: -1 };
}

function hasFinite(clause: Clause): boolean {
  return has(clause, CUE.present | CUE.past);
}
