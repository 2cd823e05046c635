/** Streets with or without a house number, and postcodes with their town. */

import type { Range } from '../types.ts';

/** Endings of street names that hardly end anything else; with a capital they need no number. */
const STREET = /(?:straat|steenweg|laan|dreef|gracht|singel|plein|weg|wegel|lei|kaai|kade|boulevard)$/i;
/** Endings that are also those of everyday words: only with a capital, a number, and inside a sentence. */
const MAYBE_STREET =
  /(?:straatje|baan|hof|park|pad|dijk|markt|plaats|veld|berg|vest|wal|kouter|heide|akker|poort|dorp|donk|ring|oever|haven|beek|hoek|bos|tuin|kant|wijk|erf|hage|meent|brink|square|plaza|plantsoen|burg|stede|horst|kamp|rode|lo)$/i;
/** Street-like words of every day. */
const NO_STREET =
  /^(?:sesam|auto|fiets|snel|spoor|wandel|voet|zand|speel|peuter|kleuter|water|gevaar|glij|hinder|uit|in|onder|om|door|mid|school|buur|winkel|tussen|bij|heen|terug|half|vlucht|adem|spijsverterings|toe|be|over|voort|onze|mijn|zijn|haar|ver)(?:straat|weg|plein|lei|laan|baan|plaats|park|hof|veld|tuin)$/i;
const FOREIGN_STREET =
  /(?:Rue|Avenue|Chaussée|Boulevard|Place|Square|Quai|Allée|Impasse|Clos|Route|Chemin|Drève)(?: (?:de|du|des|la|le|les|l'|d'|d’|l’|\p{Lu})[\p{L}'’-]*){1,6}/uy;
const NUMBER =
  /,? (?:nr\.? ?|nummer )?\d{1,4}(?: ?(?:[A-Za-z]|hs|bis|huis|boven|sous|I{2,3})(?![\p{L}\d]))?(?:[-/]\d{1,4}[a-zA-Z]?(?![\p{L}\d]))?(?:,? ?(?:bus|bte|b|boîte) ?\d{1,4}[a-zA-Z]?(?![\p{L}\d]))?(?!\d)/uy;
const TOWN =
  "(?:'s-|’s-|De |Den |Het |La |Ten |Ter )?\\p{Lu}[\\p{L}'’-]+(?: (?:aan (?:den|de) \\p{Lu}\\p{L}+|op Zoom))?";
const POSTCODE = new RegExp(
  `(?:(?:B|BE|NL)-)?(?:[1-9]\\d{3} ?[A-Z]{2}(?![\\p{L}\\d])(?: +${TOWN})?|[1-9]\\d{3} +${TOWN})`,
  'uy',
);
const BETWEEN = /[,;]?[ \t]{0,3}(?:-[ ]|\r?\n[ \t]{0,3})?/y;
const DUTCH_POSTCODE = /[1-9]\d{3} ?(?!SA|SD|SS|ML|MG|CM|KG)[A-Z]{2}(?![\p{L}\d])/uy;

/**
 * @param at offset of a digit that may be a house number
 * @param from offset before which the address may not begin
 * @returns the address with the street before the number, and postcode and town behind it
 */
export function addressBefore(text: string, at: number, from: number): Range | undefined {
  const end = endOfWordBefore(text, at, from);
  const start = startOfWord(text, end, from);
  const name = text.slice(start, end);
  if (name.length < 3 || !(isStreet(name) || isNamed(text, start, name))) return undefined;
  NUMBER.lastIndex = end;
  if (!NUMBER.test(text)) return undefined;
  if (!startsUpper(name) && /^ \p{Ll}{3,}/u.test(text.slice(NUMBER.lastIndex, NUMBER.lastIndex + 5)))
    return undefined;
  return { start: streetStart(text, start, from), end: townEnd(text, NUMBER.lastIndex) };
}

const NUMBER_WORD = / (?:nr\.?|nummer)$/;

/** The end of the word before a house number, over "nr." */
function endOfWordBefore(text: string, at: number, from: number): number {
  if (text[at - 1] !== ' ') return from;
  const end = at - 1 - (NUMBER_WORD.exec(text.slice(Math.max(from, at - 8), at - 1))?.[0].length ?? 0);
  return text[end - 1] === ',' ? end - 1 : end;
}

const LONGEST_STREET = 40;

function startOfWord(text: string, end: number, from: number): number {
  let start = end;
  while (start > from && end - start < LONGEST_STREET && /[\p{L}'’.-]/u.test(text[start - 1]!)) start--;
  return start;
}

/**
 * @param at offset of a capital
 * @returns a foreign street that starts there, or one whose last word does: "Rue de la Loi 16", "de Molenstraat"
 */
export function addressAt(text: string, at: number, from: number): Range | undefined {
  FOREIGN_STREET.lastIndex = at;
  if (FOREIGN_STREET.test(text)) {
    NUMBER.lastIndex = FOREIGN_STREET.lastIndex;
    if (NUMBER.test(text)) return { start: at, end: townEnd(text, NUMBER.lastIndex) };
  }
  return streetAround(text, at, from);
}

const CAPITALISED = /\p{Lu}[\p{L}'’-]*/uy;

/** Without a number only inside a sentence: at its start a street and a path look alike. */
function streetAround(text: string, at: number, from: number): Range | undefined {
  CAPITALISED.lastIndex = at;
  const name = CAPITALISED.exec(text)?.[0];
  if (!name || !isStreet(name)) return undefined;
  NUMBER.lastIndex = at + name.length;
  const numbered = NUMBER.test(text);
  if (!numbered && !isInsideSentence(text, at)) return undefined;
  const end = numbered ? townEnd(text, NUMBER.lastIndex) : at + name.length;
  return { start: streetStart(text, at, from), end };
}

/** @returns the offset behind a postcode with its town, or behind a Dutch postcode alone; or -1 */
export function postcodeAt(text: string, at: number): number {
  DUTCH_POSTCODE.lastIndex = at;
  const dutch = DUTCH_POSTCODE.test(text);
  POSTCODE.lastIndex = at;
  if (!POSTCODE.test(text)) return dutch ? DUTCH_POSTCODE.lastIndex : -1;
  const end = POSTCODE.lastIndex;
  return dutch || !couldBeYearOrTime(text, at) ? end : -1;
}

/** "In 2025 Milan", "om 1015 Milan". */
function couldBeYearOrTime(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const year = /^(?:19|20)/.test(text.slice(at, at + 2));
  return (
    /(?:^|\s)(?:om|rond|nr\.?|nummer|tegen|\d) $/i.test(before) || (year && !/[,\n(] {0,2}$|^$/.test(before))
  );
}

function townEnd(text: string, end: number): number {
  BETWEEN.lastIndex = end;
  BETWEEN.test(text);
  POSTCODE.lastIndex = BETWEEN.lastIndex;
  return POSTCODE.test(text) ? POSTCODE.lastIndex : end;
}

function isStreet(name: string): boolean {
  const ending = STREET.exec(name);
  return ending !== null && ending.index > 1 && !NO_STREET.test(name);
}

/** Inside a sentence a capital and a house number make a street of other words too, or where somebody lives. */
function isNamed(text: string, at: number, name: string): boolean {
  if (!startsUpper(name) || !isInsideSentence(text, at)) return false;
  return (
    STREET.test(name) || MAYBE_STREET.test(name) || LIVES_BEFORE.test(text.slice(Math.max(0, at - 40), at))
  );
}

const LIVES_BEFORE = /\b(?:woont|wonen|woonde|woonden|adres|verhuis\w*|lives?|moved)\b[^.!?\n]{0,30}$/i;

function isInsideSentence(text: string, at: number): boolean {
  return /[\p{L}\d,:][ ]+$/u.test(text.slice(Math.max(0, at - 4), at));
}

function startsUpper(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

const NAME_PART = /(?:^|[\s(])((?:\p{Lu}[\p{L}.'’-]*)(?: (?:van|de|der|den|ter|ten|la))*) $/u;
const SENTENCE_STARTER =
  /^(?:In|Op|Aan|De|Het|Een|Van|Naar|Bij|Uit|Langs|Vanaf|\p{L}*[Aa]dres|Woont|Wonen|Woonachtig|Verhuisd|Via|Over|At|On|The|From|To)\b/u;

/** Takes in the capitals before the street's last word: "Lange Leemstraat", "Burgemeester de Raetlaan". */
function streetStart(text: string, start: number, from: number): number {
  let at = start;
  for (let steps = 0; steps < 4; steps++) {
    const part = NAME_PART.exec(text.slice(Math.max(from, at - 30), at))?.[1];
    if (!part || SENTENCE_STARTER.test(part)) return at;
    at -= part.length + 1;
  }
  return at;
}
