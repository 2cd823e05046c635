import { bitsAt, is } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { isPlanned } from './planning.ts';
import { has, hasWord, norm, type Reading, rangeOf, shows, wordSet } from './reading.ts';

const AT = wordSet('in op aan bij onder achter naast voor tegen tussen rond over langs door binnen');
/** Who goes "naar de gang" is there next; who points or shouts "naar de deur" is not. */
const MOTION = wordSet(
  `ging gingen gaat gaan gegaan liep liepen loopt lopen gelopen rende renden rent rennen gerend kroop kropen kruipt
  gekropen stapte stapten stapt wandelde wandelt sprong springt klom klimt fietste fietst reed rijdt vluchtte vlucht
  schoof schuift trok trekt sloop sluipt kwam komt kwamen bracht brengt haalde duwde duwt droeg draagt nam`,
);
/** Words between a preposition and its noun: "op de koude stenen vloer". */
const REACH = 4;
const ADVERBS = wordSet('buiten binnen boven beneden achteraan vooraan');
const POSSESSIVES = wordSet('zijn haar hun');
const TOWARDS = wordSet('naar richting');
const DOORWAY = wordSet('deur poort poortje voordeur ingang inkom inkomhal');

/** Where it happened; not where the parents were told, nor where a thing was put. */
export function place(reading: Reading): Range | undefined {
  for (const clause of reading.clauses) {
    if (clause.reported || clause.agreed) continue;
    const atDoor = isHandover(reading, clause);
    for (let index = clause.from; index < clause.to; index++) {
      if (!shows(reading, index, CUE.place) || (atDoor && DOORWAY.has(norm(reading, index)))) continue;
      const from = startOfPlace(reading, clause, index);
      if (from >= 0) return rangeOf(reading, { from, to: index + 1 });
    }
  }
  return undefined;
}

/** "aan de deur verteld aan mama", "dat doe ik straks aan de deur": the place of the telling. */
function isHandover(reading: Reading, clause: Clause): boolean {
  if (
    has(clause, CUE.parent) &&
    (has(clause, CUE.inform | CUE.informed | CUE.say) || hasWord(reading, clause, GOT))
  )
    return true;
  if (has(clause, CUE.parent) && has(clause, CUE.discuss)) return !has(clause, CUE.past);
  return clause.moments.some((moment) => isPlanned(reading, clause, moment));
}

const GOT = wordSet('kreeg kregen');

function startOfPlace(reading: Reading, clause: Clause, index: number): number {
  const { document } = reading;
  if (ADVERBS.has(norm(reading, index))) return isPlaceAdverb(reading, clause, index) ? index : -1;
  for (let before = index - 1; before >= clause.from && before >= index - REACH; before--) {
    const word = norm(reading, before);
    if (AT.has(word)) return isTarget(reading, clause, before) ? -1 : before;
    if (TOWARDS.has(word)) return hasWord(reading, clause, MOTION) ? before : -1;
    if (word === 'van') return hasWord(reading, clause, LEAVES) ? before : -1;
    if (document.tokens[before]!.kind !== 'word') break;
    if (bitsAt(document, before) & (BIT.copula | BIT.auxiliary) && !POSSESSIVES.has(word)) break;
  }
  return standsAlone(reading, clause, index) ? index : -1;
}

/** Not "naar buiten", "binnen 5 minuten" or "kwam binnen". */
function isPlaceAdverb(reading: Reading, clause: Clause, index: number): boolean {
  const before = norm(reading, index - 1);
  if (before === 'naar' || before === 'van') return false;
  if (norm(reading, index) !== 'binnen') return true;
  return !has(clause, CUE.move) && reading.document.tokens[index + 1]?.kind !== 'number';
}

/** "viel van de glijbaan", "duwde K. van de bank"; not "een foto van de bouwhoek". */
const LEAVES = wordSet(
  `verlaten verliet verlaat liep loopt stapte stapt val viel vielen valt vallen gevallen duwde duwt geduwd sprong
  springt gesprongen klom klimt gleed glijdt kroop kruipt kwam komt trok`,
);

const PUTS = wordSet('zette zetten zet gezet legde legden legt gelegd steekt stak gestoken stopte stopt');
const HITS = wordSet(
  'sloeg slaat sloegen gooide gooit gooiden bonsde bonst klopte klopt tikte tikt bonkte bonkt',
);
const PLACED = wordSet('in op tegen onder achter naast');
const SOMEBODY = wordSet('hem haar zich hen');
const INTO = wordSet('op tegen');

/** "zet de pop in de kast", "sloeg op het raam": where something goes, not where it happens. */
function isTarget(reading: Reading, clause: Clause, preposition: number): boolean {
  const isPut = PLACED.has(norm(reading, preposition)) && !hasWord(reading, clause, SOMEBODY);
  if (isPut && hasWord(reading, clause, PUTS)) return true;
  return (
    INTO.has(norm(reading, preposition)) && hasWord(reading, { from: clause.from, to: preposition }, HITS)
  );
}

/** "12/3, 10.15 uur, zandbak.": a place with nothing but a time beside it. */
function standsAlone(reading: Reading, clause: Clause, index: number): boolean {
  const { document, dated } = reading;
  for (let other = clause.from; other < clause.to; other++) {
    const isWord = document.tokens[other]!.kind === 'word';
    if (other !== index && isWord && !dated[other] && !is(document, other, 'determiner')) return false;
  }
  return !reading.clauses.some(
    (other) =>
      other.sentence === clause.sentence && other.from < clause.from && has(other, CUE.act | CUE.notice),
  );
}
