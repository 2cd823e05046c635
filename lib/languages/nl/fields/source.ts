import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { isTellingThem } from './parents.ts';
import { has, hasWord, isInfinitive, norm, opening, type Reading, rangeOf, wordSet } from './reading.ts';
import { opensAsTalk } from './talk.ts';

/** Who else told it. What a parent answers to the note is a reaction, what a parent tells is a source. */
export function source(reading: Reading): Range | undefined {
  const inTalk = opensAsTalk(reading);
  for (const [index, clause] of reading.clauses.entries()) {
    const says =
      isSource(reading, clause, inTalk) || isInformation(reading, clause, reading.clauses[index + 1]);
    if (says) return rangeOf(reading, clause);
  }
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
    return (
      has(clause, CUE.say | CUE.inform | CUE.notice) && !hasWord(reading, clause, ASKS) && !isTold(clause)
    );
  if (clause.role !== 'parent' || isTellingThem(reading, clause)) return false;
  return (
    hasWord(reading, clause, TELLS) ||
    (hasWord(reading, clause, LET) && hasWord(reading, clause, KNOW)) ||
    (inTalk && hasWord(reading, clause, SAYS))
  );
}

const ABOUT = wordSet('hij ze zij hem haar thuis');
const HOME = wordSet('thuis');
const ALSO = wordSet('ook');

/** "Ze zei dat hij gevallen was", "Papa zei: 'hij slaapt bij ons'": about the child, not what the parent will do. */
function isInformation(reading: Reading, clause: Clause, next: Clause | undefined): boolean {
  if (clause.role !== 'parent' || hasWord(reading, clause, ASKS)) return false;
  // "zij ziet thuis hetzelfde"
  if (has(clause, CUE.notice) && hasWord(reading, clause, HOME)) return !hasWord(reading, clause, ALSO);
  if (has(clause, CUE.say) && next?.reported && isFact(reading, next)) return true;
  const quote = clause.to + 1;
  if (norm(reading, clause.to) !== ':' || !reading.document.quoted[quote]) return false;
  for (let index = quote; reading.document.quoted[index]; index++)
    if (ABOUT.has(norm(reading, index))) return true;
  return false;
}

/** Of the child, of a thing, or of what has been; not what the parent will do or how they are. */
function isFact(reading: Reading, clause: Clause): boolean {
  if (hasWord(reading, clause, ALSO)) return false;
  return clause.role === 'child' || clause.role === 'thing' || has(clause, CUE.participle);
}

/** "Huisarts gebeld" */
function isTold(clause: Clause): boolean {
  return has(clause, CUE.participle) && !has(clause, CUE.present | CUE.past);
}

const FROM = wordSet('gehoord vernomen vernam vernamen mail mailtje telefoon telefoontje bericht brief');

/** "volgens de buurvrouw", "gehoord van de chauffeur", "een mail van school" */
function isFrom(reading: Reading, clause: Clause): boolean {
  if (hasWord(reading, clause, ACCORDING)) return has(clause, CUE.outsider | CUE.parent | CUE.colleague);
  return has(clause, CUE.outsider) && hasWord(reading, clause, FROM) && hasWord(reading, clause, OF);
}
const ACCORDING = wordSet('volgens');
const OF = wordSet('van');
