/** Calendar dates. Weekdays, clock times and bare months or years identify no day and are left alone. */

import type { Range } from '../types.ts';

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'january|february|march|may|june|july|august|october|' +
  'jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec';
const YEAR = "(?:,? (?:19|20)\\d\\d| '\\d\\d|,? ’\\d\\d)?";
const DAY = '\\d{1,2}(?:ste|de|e|st|nd|rd|th)?';

/** Of lower-case text, as `MONTH_BEFORE`: a pattern with both `i` and `\p{L}` takes some 10 ms to compile. */
const WITH_MONTH = new RegExp(
  `^${DAY}(?: ?(?:-|–|en|t/m|tot|tot en met|to|and) ?${DAY})?(?:\\.? | (?:of|van) )(?:${MONTHS})\\.?${YEAR}(?![\\p{L}\\d])`,
  'u',
);
/** In code units; "31 september tot en met 31 september 2025" and some space. */
const LONGEST_DATE = 48;
const NUMERIC = /(\d{1,2}) ?([/.\-–]) ?(\d{1,2}) ?\2 ?((?:19|20)?\d\d)(?![\d])/y;
const ISO = /(?:19|20)\d\d([-/.])(\d{1,2})\1(\d{1,2})(?!\d)/y;
const DAY_AND_MONTH = /(\d{1,2})([/\-–.])(\d{1,2})(?![\d/.,\-–]\d|\d)/y;

/** @param at offset of a digit; @returns the offset behind the date that starts there, or -1 */
export function dateAt(text: string, at: number): number {
  const written = WITH_MONTH.exec(text.slice(at, at + LONGEST_DATE).toLowerCase());
  if (written) return withoutPoint(text, at + written[0].length);
  NUMERIC.lastIndex = at;
  const numeric = NUMERIC.exec(text);
  if (numeric && isDay(numeric[1], numeric[3]) && !isClock(numeric[2], numeric[4])) return NUMERIC.lastIndex;
  ISO.lastIndex = at;
  const iso = ISO.exec(text);
  if (iso && isDay(iso[3], iso[2])) return ISO.lastIndex;
  return dayAndMonthAt(text, at);
}

/** The point behind "3 mrt." belongs to the month, that behind "3 maart." ends the sentence. */
function withoutPoint(text: string, end: number): number {
  return text[end - 1] === '.' ? end - 1 : end;
}

function isDay(day: string | undefined, month: string | undefined): boolean {
  return (inRange(day, 31) && inRange(month, 12)) || (inRange(month, 31) && inRange(day, 12));
}

function inRange(digits: string | undefined, max: number): boolean {
  const value = Number(digits);
  return value >= 1 && value <= max;
}

/** "10.15.30" is a time with seconds as likely as a date, so a date with points needs a four-digit year or 20s. */
function isClock(separator: string | undefined, year: string | undefined): boolean {
  return separator === '.' && year?.length === 2 && !year.startsWith('2') && !year.startsWith('1');
}

const DATED_BEFORE =
  /(?:^|[\s(])(?:op|sinds|vanaf|tegen|uiterlijk|tot|van|dd|d\.d\.|datum:?|geboren|on|since|from|until|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\.?)[\s(]{1,2}$/i;
const AMOUNT_AFTER =
  /^ ?(?:%|keer|x\b|uur|u\b|min|sec|dag|week|weken|maand|jaar|kind|van\b|deel|de\b|lepel|boterham|fles|beker|times|of\b)/i;
/** Long enough for "donderdag ". */
const BEFORE = 12;
const AFTER = 10;

/** "op 12/03" is a date; "3/4 van zijn boterham", "2-3 keer" and "om 10.30" are not. */
function dayAndMonthAt(text: string, at: number): number {
  DAY_AND_MONTH.lastIndex = at;
  const match = DAY_AND_MONTH.exec(text);
  if (!match || !inRange(match[1], 31) || !inRange(match[3], 12)) return -1;
  const end = DAY_AND_MONTH.lastIndex;
  if (match[2] === '.' || AMOUNT_AFTER.test(text.slice(end, end + AFTER))) return -1;
  const bothTwoDigits = match[2] === '/' && match[3]?.startsWith('0');
  return bothTwoDigits || atLineStart(text, at) || DATED_BEFORE.test(text.slice(Math.max(0, at - BEFORE), at))
    ? end
    : -1;
}

/** A note often starts with its date: "12/3: at goed". */
function atLineStart(text: string, at: number): boolean {
  return (at === 0 || text[at - 1] === '\n') && /^\d{1,2}[/-]\d{1,2}\s?[:,]/.test(text.slice(at, at + 7));
}

const MONTH_BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:${MONTHS})\\.? $`, 'u');
const FULL_YEAR = /(?:19|20)\d\d(?!\d)/y;
const BORN_BEFORE = /(?:geboren in|geboortejaar:?|born in|°) ?$/i;

/** "sinds september 2025", "geboren in 2023". @param at offset of the year's first digit */
export function endsWithMonth(text: string, at: number, from: number): Range | undefined {
  FULL_YEAR.lastIndex = at;
  if (!FULL_YEAR.test(text)) return undefined;
  const end = FULL_YEAR.lastIndex;
  const before = text.slice(Math.max(from, at - 16), at).toLowerCase();
  const month = MONTH_BEFORE.exec(before);
  if (month) return { start: at - (before.length - month.index), end };
  return BORN_BEFORE.test(before) ? { start: at, end } : undefined;
}

const MONTH_FIRST =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?(?![\p{L}\d])/uy;

/** English "March 3, 2026". @returns the offset behind it, or -1 */
export function monthFirstAt(text: string, at: number): number {
  MONTH_FIRST.lastIndex = at;
  return MONTH_FIRST.test(text) ? MONTH_FIRST.lastIndex : -1;
}
