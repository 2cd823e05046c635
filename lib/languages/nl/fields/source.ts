import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { has, hasWord, isInfinitive, opening, type Reading, rangeOf, wordSet } from './reading.ts';
import { isParentTalk } from './talk.ts';

/** Who else told it. What a parent answers to the note is a reaction, what a parent tells is a source. */
export function source(reading: Reading): Range | undefined {
  const inTalk = reading.clauses.some((clause) => isParentTalk(reading, clause));
  for (const clause of reading.clauses)
    if (isSource(reading, clause, inTalk)) return rangeOf(reading, clause);
  return undefined;
}

const INDIRECT = wordSet('wat of hoe');
const ASKS = wordSet('riep riepen roept vroeg vroegen vraagt vragen');
const TELLS = wordSet(
  'vertelde vertelden vertelt vertellen mailde mailden appte appten stuurde meldde meldden meldt schreef schreven',
);
const LET = wordSet('liet lieten laat laten');
const KNOW = wordSet('weten');
const SAYS = wordSet('zei zeiden zegt zeggen');

function isSource(reading: Reading, clause: Clause, inTalk: boolean): boolean {
  if (isFrom(reading, clause)) return true;
  if (INDIRECT.has(opening(reading, clause)) || isInfinitive(reading, clause) || clause.planned) return false;
  if (clause.role === 'outsider')
    return has(clause, 'say', 'inform', 'notice') && !hasWord(reading, clause, ASKS) && !isTold(clause);
  if (clause.role !== 'parent') return false;
  return (
    hasWord(reading, clause, TELLS) ||
    (hasWord(reading, clause, LET) && hasWord(reading, clause, KNOW)) ||
    (inTalk && hasWord(reading, clause, SAYS))
  );
}

/** "Huisarts gebeld" */
function isTold(clause: Clause): boolean {
  return has(clause, 'participle') && !has(clause, 'present', 'past');
}

const FROM = wordSet('gehoord vernomen vernam vernamen mail mailtje telefoon telefoontje bericht brief');

/** "volgens de buurvrouw", "gehoord van de chauffeur", "een mail van school" */
function isFrom(reading: Reading, clause: Clause): boolean {
  if (hasWord(reading, clause, ACCORDING)) return has(clause, 'outsider', 'parent');
  return has(clause, 'outsider') && hasWord(reading, clause, FROM) && hasWord(reading, clause, OF);
}
const ACCORDING = wordSet('volgens');
const OF = wordSet('van');
