import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { has, hasWord, type Reading, wordSet } from './reading.ts';

const WITH_PARENTS = wordSet(
  'oudergesprek oudergesprekken oudercontact ouderavond tienminutengesprek minutengesprek minutengesprekken',
);
const TALK = wordSet(
  `gesprek gesprekje telefoongesprek telefoontje belletje telefonisch intake intakegesprek kennismaking
  kennismakingsgesprek startgesprek huisbezoek contactmoment eindgesprek voortgangsgesprek`,
);

/** "Oudergesprek op 3 maart", "Telefoontje van papa": the note, or a part of it, tells of a talk with the parents. */
export function isParentTalk(reading: Reading, clause: Clause): boolean {
  if (hasWord(reading, clause, WITH_PARENTS)) return true;
  return (
    hasWord(reading, clause, TALK) && !has(clause, CUE.present | CUE.past) && isWithParent(reading, clause)
  );
}

/** "Gesprek op 20 mei, in het bureau, met mama en papa": in the same sentence. */
function isWithParent({ clauses }: Reading, { sentence }: Clause): boolean {
  for (const clause of clauses) {
    if (clause.sentence > sentence) return false;
    const named = clause.sentence === sentence && has(clause, CUE.parent);
    if (named && !has(clause, CUE.present | CUE.past)) return true;
  }
  return false;
}

/** Whether the note is about such a talk: its first sentence says so. */
export function opensAsTalk(reading: Reading): boolean {
  for (const clause of reading.clauses) {
    if (clause.sentence > 0) return false;
    if (isParentTalk(reading, clause)) return true;
  }
  return false;
}
