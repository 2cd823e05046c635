/** Where the phrase of a determiner or a preposition ends. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { CUE } from './compile.ts';
import { personAt } from './people.ts';
import { isOf, norm, type Reading, shows, wordSet } from './reading.ts';

/** How many words may stand between a determiner and its noun. */
const MAX_MODIFIERS = 3;
const NO_NOUN =
  BIT.pronoun | BIT.self | BIT.copula | BIT.auxiliary | BIT.preposition | BIT.subordinator | BIT.coordinator;

/** @returns index of the noun that a determiner belongs to, or -1 when none follows */
export function nounAfter(reading: Reading, determiner: number, to: number): number {
  const { document } = reading;
  for (let index = determiner + 1; index < to && index <= determiner + MAX_MODIFIERS; index++) {
    const token = document.tokens[index]!;
    if (token.kind === 'number') continue;
    if (token.kind !== 'word' || bitsAt(document, index) & NO_NOUN) return -1;
    if (token.capital || personAt(reading, index)) return index;
    const next = document.tokens[index + 1];
    const modifies = token.norm.endsWith('e') && index + 1 < to && next?.kind === 'word' && !next.capital;
    if (!modifies || bitsAt(document, index + 1) & (NO_NOUN | BIT.verb | BIT.determiner)) return index;
  }
  return -1;
}

/** @returns index of the last token of the phrase that a preposition opens */
export function endOfPhrase(reading: Reading, preposition: number, to: number): number {
  const { document } = reading;
  const next = preposition + 1;
  if (next >= to) return to;
  if (bitsAt(document, next) & (BIT.determiner | BIT.possessive)) {
    const noun = nounAfter(reading, next, to);
    return noun < 0 ? next : noun;
  }
  if (reading.dated[next]) {
    let last = next;
    while (reading.dated[last + 1] && last + 1 < to) last++;
    return last;
  }
  return bitsAt(document, next) & (BIT.copula | BIT.auxiliary) ? preposition : next;
}

const SINCE = wordSet('sinds tot na voor');

/** @returns the last token of "sinds de vakantie" in front of a finite verb, where "sinds" opens no clause */
export function afterEvent(reading: Reading, index: number, to: number): number {
  if (!SINCE.has(norm(reading, index)) || !isOf(reading, index + 1, BIT.determiner | BIT.possessive))
    return index;
  const noun = nounAfter(reading, index + 1, to);
  return noun > 0 && shows(reading, noun + 1, CUE.present | CUE.past) ? noun : index;
}
