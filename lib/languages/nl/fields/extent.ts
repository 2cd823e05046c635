import { is } from '../../../engine/document.ts';
import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { has, hasWord, norm, type Reading, rangeOf, shows, wordSet } from './reading.ts';

/** A number with its unit in one: "3cm", "2x", "38,6°". */
const WITH_UNIT = /^\d+(?:[.,]\d+)?(?:x|cm|mm|m|min|sec|ml|cl|l|kg|gr?|°c?|%)$/;
const WHOLE = wordSet('heel hele ganse volledige');
const PHRASES =
  'zo groot als, ter grootte van, de helft, even groot als, de rest van, elke dag, iedere dag, per dag, per week';
/** Sizes and frequencies that need no number, by their first word. */
const SIZES = new Map<string, string[][]>();
for (const phrase of PHRASES.split(', ')) {
  const words = phrase.split(' ');
  SIZES.set(words[0]!, [...(SIZES.get(words[0]!) ?? []), words]);
}
const NO_SIZES: string[][] = [];
const STRETCHES = wordSet('ochtend morgen voormiddag middag namiddag avond tijd weg les maaltijd speeltijd');
const ALONE = wordSet(
  'kwartier kwartiertje halfuur halfuurtje eenmaal tweemaal driemaal viermaal vijfmaal dagelijks driekwart',
);
/** "de derde keer"; a first time counts nothing yet */
const ORDINALS = wordSet('tweede derde vierde vijfde zesde zevende achtste negende tiende zoveelste');
const AGE = wordSet('jaar jr maanden maand j');
const PAIR = wordSet('twee beide 2');

/** How long, how often, how many, how big: a number with what it counts. */
export function extent(reading: Reading): Range | undefined {
  for (const clause of reading.clauses) {
    if (clause.planned || clause.agreed || isNoting(reading, clause)) continue;
    for (let index = clause.from; index < clause.to; index++) {
      if (reading.quiet[index]) continue;
      if (isStretch(reading, index)) return rangeOf(reading, { from: index - 1, to: index + 2 });
      if (reading.dated[index]) continue;
      const to = amountAt(reading, clause, index);
      if (to > 0) return rangeOf(reading, { from: index, to });
    }
  }
  return undefined;
}

/** "We noteren twee weken lang": what will be counted. */
function isNoting(reading: Reading, clause: Clause): boolean {
  return clause.role === 'self' && hasWord(reading, clause, NOTES) && !has(clause, CUE.past | CUE.participle);
}
const NOTES = wordSet('noteren noteer observeren tellen houden');

/** "van 10 tot 14 uur" */
function isStretch(reading: Reading, index: number): boolean {
  if (norm(reading, index) !== 'tot' || !isClock(reading, index + 1)) return false;
  for (let before = index - 1; before >= index - 3; before--) {
    if (norm(reading, before) === 'van') return isClock(reading, before + 1);
  }
  return false;
}

function isClock(reading: Reading, index: number): boolean {
  return reading.document.tokens[index]?.kind === 'number' || (reading.dated[index] ?? 0) === 1;
}

/** @returns the index after the amount that starts here, or -1 */
function amountAt(reading: Reading, clause: Clause, index: number): number {
  const { document } = reading;
  const { norm: word, kind } = document.tokens[index]!;
  if (kind === 'number') return WITH_UNIT.test(word) ? index + 1 : counted(reading, clause, index);
  if (kind !== 'word') return -1;
  if (ALONE.has(word)) return index + 1;
  if (ORDINALS.has(word) && shows(reading, index + 1, CUE.unit)) return index + 2;
  if (WHOLE.has(word)) {
    const noun = is(document, index + 1, 'determiner') ? index + 2 : index + 1;
    if (shows(reading, noun, CUE.unit | CUE.routine) || STRETCHES.has(norm(reading, noun))) return noun + 1;
  }
  if (word === 'van' && isNumeral(reading, index + 1) && isCount(reading, index)) return index + 2;
  for (const size of SIZES.get(word) ?? NO_SIZES) {
    if (size.every((part, offset) => norm(reading, index + offset) === part)) return index + size.length;
  }
  return isNumeral(reading, index) ? counted(reading, clause, index) : -1;
}

const NUMERALS = new Set(
  `één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien
  twintig dertig veertig vijftig zestig honderd halve half anderhalf anderhalve enkele paar
  drietal viertal vijftal zestal tiental twaalftal vijftiental twintigtal dertigtal tientallen`
    .split(/\s+/)
    .map((word) => word.normalize('NFC')),
);

function isNumeral(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  return NUMERALS.has(word) || (word === 'een' && COUNTS_ONE.has(norm(reading, index + 1)));
}
const HALVES = wordSet('half halve anderhalf anderhalve');
const COUNTS_ONE = wordSet(
  'keer minuut uur halve halfuur kwartier maal half paar uurtje minuutje minuten week maand',
);

/** "een toren van tien", but not "een broer van zes". */
function isCount(reading: Reading, van: number): boolean {
  const { document } = reading;
  const after = document.tokens[van + 2];
  return (
    !is(document, van - 1, 'person') &&
    !shows(reading, van - 1, CUE.parent | CUE.outsider) &&
    after?.kind !== 'word' &&
    !reading.dated[van + 1]
  );
}

/** The noun a number counts, unless it says how old somebody is, or that they have two hands. */
function counted(reading: Reading, clause: Clause, index: number): number {
  const { document } = reading;
  if (norm(reading, index + 1) === 'in' && norm(reading, index + 2) === 'totaal') return index + 3;
  let noun = index + 1;
  while (noun < clause.to && isModifier(reading, noun)) noun++;
  const token = document.tokens[noun];
  if (noun >= clause.to || !token || (token.kind !== 'word' && token.norm !== '%' && token.norm !== '°'))
    return -1;
  if (isAge(reading, noun)) return -1;
  if (HALVES.has(norm(reading, index))) return noun + 1;
  if (shows(reading, noun, CUE.unit)) return noun + 1;
  if (shows(reading, noun, CUE.body) && PAIR.has(norm(reading, index))) return -1;
  if (is(document, noun, 'person') || shows(reading, noun, CUE.parent | CUE.colleague | CUE.outsider))
    return -1;
  return isPluralNoun(reading, noun) ? noun + 1 : -1;
}

function isModifier(reading: Reading, index: number): boolean {
  const { document } = reading;
  const { kind, norm: word } = document.tokens[index]!;
  if (kind === 'number') return true;
  if (kind !== 'word') return false;
  if (word === 'of' || word === 'tot' || word === 'à') return true;
  if (NUMERALS.has(word)) return true;
  return (
    word.endsWith('e') && !shows(reading, index, CUE.unit) && document.tokens[index + 1]?.kind === 'word'
  );
}

function isAge(reading: Reading, noun: number): boolean {
  if (!AGE.has(norm(reading, noun))) return false;
  return (
    norm(reading, noun) === 'jaar' || norm(reading, noun + 1) === 'oud' || norm(reading, noun - 2) === 'en'
  );
}

function isPluralNoun(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  if (!/(?:en|s)$/.test(word) || word.length < 4 || is(reading.document, index, 'verb')) return false;
  return !shows(reading, index, CUE.present | CUE.past | CUE.participle);
}
