/** Whom a pronoun stands for. */

import type { Clause, Role } from './clauses.ts';
import { CUE } from './compile.ts';
import { has, norm, type Reading, shows, wordSet } from './reading.ts';
import { isParentTalk } from './talk.ts';

export const SHE = wordSet('ze zij zijzelf');
export const HE = wordSet("hij ie 'ie hijzelf");
/** "Papa kwam; die haalde zijn schouders op." */
export const THAT_ONE = wordSet('die deze');

const MALE = /^(?:.*(?:papa|vader)'?s?|paps?|pa)$/;
const FEMALE = /^(?:.*(?:mama|moeder)'?s?|mams?|ma|mamma|moeke)$/;

/** How many clauses and sentences back a pronoun may refer. */
const CLAUSES_BACK = 8;
const SENTENCES_BACK = 2;

/**
 * Whom "ze" or "hij" stands for. A parent who was just told something is the one who answers; otherwise the last
 * one spoken of.
 */
export function antecedent(reading: Reading, clause: number, pronoun: number): Role {
  const { clauses } = reading;
  const own = clauses[clause]!;
  const word = norm(reading, pronoun);
  const answers = has(own, CUE.say | CUE.respond);
  if ((own.sentence === 1 || has(own, CUE.say) || word === 'zij') && opensWithTalk(reading, word))
    return 'parent';
  for (let back = clause - 1; back >= 0 && back >= clause - CLAUSES_BACK; back--) {
    const before = clauses[back]!;
    if (own.sentence - before.sentence > SENTENCES_BACK) break;
    if (before.role === 'colleague' && !answers) return 'colleague';
    if (before.role === 'nobody' && has(before, CUE.responsible) && !has(before, CUE.parent))
      return 'colleague';
    const parent = parentIn(reading, before, word);
    const told =
      before.role === 'parent' ||
      (before.role === 'self' && answers) ||
      has(before, CUE.inform | CUE.informed | CUE.discuss | CUE.say);
    if (parent && told && !isAside(reading, before)) return 'parent';
    if (before.role === 'colleague' || before.role === 'outsider') return before.role;
    if (before.role !== 'child' || isOther(norm(reading, before.subject), word)) continue;
    if (!(answers && toldParent(reading, back, word))) return 'child';
  }
  return 'child';
}

/** "Telefoontje van papa. …, zo vertelde hij." */
function opensWithTalk(reading: Reading, pronoun: string): boolean {
  const first = reading.clauses[0]!;
  return isParentTalk(reading, first) && parentIn(reading, first, pronoun);
}

/** "ze" and "hij" are not the same person. */
function isOther(one: string, other: string): boolean {
  return (HE.has(one) && SHE.has(other)) || (SHE.has(one) && HE.has(other));
}

/** Whether the sentence of this clause begins with telling a parent. */
function toldParent(reading: Reading, clause: number, pronoun: string): boolean {
  const { clauses } = reading;
  for (let back = clause - 1; back >= 0 && clauses[back]!.sentence === clauses[clause]!.sentence; back--) {
    const before = clauses[back]!;
    if (has(before, CUE.inform | CUE.discuss | CUE.say) && parentIn(reading, before, pronoun)) return true;
  }
  return false;
}

const ASIDES = wordSet('toen nadat als wanneer terwijl voordat vooraleer zodra omdat want');

/** "nadat mama vertrok": what sets the scene; the next pronoun is not about it. */
function isAside(reading: Reading, { from }: Clause): boolean {
  return ASIDES.has(norm(reading, from)) || shows(reading, from, CUE.before);
}

function parentIn(reading: Reading, { from, to, cues }: Clause, pronoun: string): boolean {
  if (!(cues & CUE.parent)) return false;
  for (let index = from; index < to; index++) {
    if (!shows(reading, index, CUE.parent)) continue;
    const word = norm(reading, index);
    if (THAT_ONE.has(pronoun)) return true;
    if (HE.has(pronoun) ? !FEMALE.test(word) : !MALE.test(word)) return true;
  }
  return false;
}
