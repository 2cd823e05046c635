/**
 * Finds days and moments in Dutch text. An own scanner over the tokens, since `chrono-node/nl` misses most of
 * what childcare staff write ("half acht", "10.30u", "12-3", "eergisteren", "gisteravond"), runs some forty
 * regular expressions over the whole text, and would add a library to the bundle for dates we never compute.
 */

import type { Document } from '../../engine/document.ts';
import { startsSentence } from '../../engine/nouns.ts';

/** Something that says when, as token indices, half open. With none of the three it only names a period. */
export interface Moment {
  from: number;
  to: number;
  /** Says which day: a calendar date, a weekday, a day counted from now. */
  day: boolean;
  /** Says which part of the day: a clock time, "gisteravond", "'s middags". */
  hour: boolean;
  /** Can only lie ahead: "morgen", "volgende week", "over twee weken". */
  ahead: boolean;
}

type Kind =
  | 'month'
  | 'weekday'
  | 'day'
  | 'day and part'
  | 'ahead'
  | 'part'
  | 'habit'
  | 'habitual'
  | 'half'
  | 'quarter'
  | 'hour'
  | 'o’clock'
  | 'period';

const MONTHS = `januari februari maart april mei juni juli augustus september oktober november december
  jan feb febr mrt apr jun jul aug sep sept okt nov dec`;
const WEEKDAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag';
const PARTS = 'ochtend morgen voormiddag middag namiddag avond nacht';
const DAYS = 'vandaag gisteren gister eergisteren eergister';
const DAYS_AND_PARTS = `vanmorgen vanochtend vanvoormiddag vanmiddag vannamiddag vanavond vannacht
  gisterochtend gistermorgen gistermiddag gisteravond gisternacht gisterenochtend gisterenmorgen
  gisterenvoormiddag gisterenmiddag gisterennamiddag gisterenavond gisterennacht gisternamiddag gistervoormiddag`;
const AHEAD =
  'overmorgen morgenochtend morgenvroeg morgenmiddag morgennamiddag morgenavond straks binnenkort';
const HABITS = `smorgens 'smorgens s'morgens sochtends s'ochtends smiddags s'middags snamiddags s'namiddags
  svoormiddags s'voormiddags savonds s'avonds snachts s'nachts middernacht middaguur`;
const HOURS = 'een één twee drie vier vijf zes zeven acht negen tien elf twaalf';
const ROUND_HOURS = 'enen tweeën drieën vieren vijven zessen zevenen achten negenen tienen elven twaalven';
const PERIODS = 'week weken maand maanden dag dagen jaar weekend schooljaar';

const KINDS = new Map<string, Kind>();
const enter = (kind: Kind, words: string[]) => {
  for (const word of words) KINDS.set(word.normalize('NFC'), kind);
};
enter('month', MONTHS.split(/\s+/));
enter('weekday', WEEKDAYS.split(' '));
enter(
  'day and part',
  WEEKDAYS.split(' ').flatMap((day) => PARTS.split(' ').map((part) => day + part)),
);
enter('day', DAYS.split(' '));
enter('day and part', DAYS_AND_PARTS.split(/\s+/));
enter('ahead', AHEAD.split(' '));
enter('part', PARTS.split(' '));
enter('habit', HABITS.split(/\s+/));
enter('habitual', 'morgens ochtends middags namiddags voormiddags avonds nachts'.split(' '));
enter('hour', HOURS.split(' '));
enter('o’clock', ROUND_HOURS.split(' '));
enter('period', PERIODS.split(' '));
KINDS.set('half', 'half').set('kwart', 'quarter');

/** In front of a clock time, and hardly ever in front of a length of time. */
const AT = new Set(
  'om rond omstreeks tegen vanaf tot tussen voor klokslag even stipt van iets rondom'.split(' '),
);
const CLITICS = new Set(["'s", 's']);
/** "kort na 16 uur" */
const SHORTLY = new Set(['iets', 'vlak', 'kort', 'even', 'net', 'juist']);
const EVERY = new Set(['elke', 'elk', 'iedere', 'ieder', 'alle']);
const COMING = new Set(['volgende', 'komende', 'aanstaande', 'volgend', 'komend', 'eerstvolgende']);
const PART_BEFORE = new Set('in rond over tegen na voor op van'.split(' '));
const IN_THE_PAST = new Set(['geleden', 'terug']);

const CLOCK = /^(?:[01]?\d|2[0-4])(?:[:.][0-5]\d(?:u|uur|h)?|(?:u|uur|h)(?:[0-5]\d)?)$/;
const CLOCK_RANGE =
  /^(?:[01]?\d|2[0-4])(?:[:.u h]?(?:[0-5]\d)?)[-–](?:[01]?\d|2[0-4])(?:[:.]|u|h)(?:[0-5]\d)?u?$/;
const CALENDAR = /^(\d{1,2})([/.\-–])(\d{1,2})(?:[/.\-–](?:\d{4}|\d{2}))?$/;
const ISO = /^(?:19|20)\d\d-\d\d-\d\d$/;
const DAY_OF_MONTH = /^(?:[12]?\d|3[01])(?:e|de|ste)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const FRACTION = /^(?:1\/[234]|2\/3|3\/4)$/;
const SHORT_HOURS = /^[1-3](?:u|uur|h)$/;

/** @returns the moments in order, none overlapping */
export function readMoments(document: Document): Moment[] {
  const moments: Moment[] = [];
  const { tokens } = document;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const moment = token.kind === 'number' ? numberAt(document, index, moments) : wordAt(document, index);
    if (!moment) continue;
    moments.push(moment);
    index = moment.to - 1;
  }
  return moments;
}

function wordAt(document: Document, index: number): Moment | undefined {
  const kind = KINDS.get(norm(document, index));
  switch (kind) {
    case 'weekday':
      return weekdayAt(document, index);
    case 'day':
      return { from: index, to: index + 1, day: true, hour: false, ahead: false };
    case 'day and part':
      return EVERY.has(norm(document, index - 1))
        ? part(index, index + 1)
        : { from: index, to: index + 1, day: true, hour: true, ahead: comes(document, index) };
    case 'ahead':
      return ahead(index, index + 1);
    case 'part':
      return partAt(document, index);
    case 'habitual':
      return part(CLITICS.has(norm(document, index - 1)) ? index - 1 : index, index + 1);
    case 'habit':
    case 'o’clock':
      return part(index, index + 1);
    case 'half':
    case 'quarter':
    case 'hour':
      return spokenAt(document, index, kind);
    case 'month':
      return norm(document, index - 1) === 'in' ? span(index - 1, index + 1) : undefined;
    case 'period':
      if (norm(document, index - 1) === 'deze') return span(index - 1, index + 1);
      return comes(document, index) || inSoLong(document, index) ? ahead(index - 1, index + 1) : undefined;
    default:
      return undefined;
  }
}

function weekdayAt(document: Document, index: number): Moment | undefined {
  if (EVERY.has(norm(document, index - 1))) return undefined;
  return { from: index, to: index + 1, day: true, hour: false, ahead: comes(document, index) };
}

/** "morgen" is tomorrow, unless an article or a clitic makes it the morning. */
function partAt(document: Document, index: number): Moment | undefined {
  const before = norm(document, index - 1);
  if (before === 'deze' || before === 'dees')
    return { from: index - 1, to: index + 1, day: true, hour: true, ahead: false };
  if (EVERY.has(before)) return part(index - 1, index + 1);
  if ((before === 'de' || before === 'het') && PART_BEFORE.has(norm(document, index - 2)))
    return part(index - 2, index + 1);
  if (norm(document, index) === 'morgen' && before !== 'de' && before !== 'goede')
    return ahead(index, index + 1);
  if (PART_BEFORE.has(before)) return part(index - 1, index + 1);
  return undefined;
}

/** "half acht", "kwart over negen", "tien voor half vier", "om drie uur". */
function spokenAt(document: Document, index: number, kind: 'half' | 'quarter' | 'hour'): Moment | undefined {
  if (kind === 'half') return isHour(document, index + 1) ? part(index, index + 2) : undefined;
  const link = norm(document, index + 1);
  if (link === 'voor' || link === 'over' || (link === 'na' && kind === 'quarter')) {
    const hour = norm(document, index + 2) === 'half' ? index + 3 : index + 2;
    if (isHour(document, hour)) return part(index, hour + 1);
  }
  if (kind === 'hour' && KINDS.get(link) === 'month') {
    return day(index, YEAR.test(norm(document, index + 2)) ? index + 3 : index + 2);
  }
  if (kind === 'hour' && isOClock(document, index + 1) && isAt(document, index))
    return part(index, index + 2);
  return undefined;
}

function numberAt(document: Document, index: number, before: Moment[]): Moment | undefined {
  const value = norm(document, index);
  if (ISO.test(value)) return day(index, index + 1);
  const calendar = CALENDAR.exec(value);
  if (calendar && isCalendar(document, index, calendar)) return day(index, index + 1);
  if (CLOCK_RANGE.test(value)) return part(index, index + 1);
  if (CLOCK.test(value)) return clockAt(document, index, value);
  if (!DAY_OF_MONTH.test(value)) return undefined;
  if (KINDS.get(norm(document, index + 1)) === 'month') {
    return day(index, YEAR.test(norm(document, index + 2)) ? index + 3 : index + 2);
  }
  if (isOClock(document, index + 1)) {
    const opens = startsSentence(document, index) || followsDay(document, index, before);
    return opens || isAt(document, index) ? part(index, index + 2) : undefined;
  }
  return spokenAt(document, index, 'hour');
}

function clockAt(document: Document, index: number, value: string): Moment | undefined {
  if (SHORT_HOURS.test(value) && !isAt(document, index) && !startsSentence(document, index)) return undefined;
  return part(index, isOClock(document, index + 1) ? index + 2 : index + 1);
}

/** Day and month, told apart from a clock time ("9.40"), a fraction ("1/2 boterham") and a range ("2-3 keer"). */
function isCalendar(
  document: Document,
  index: number,
  [value, first, mark, second]: RegExpExecArray,
): boolean {
  if (Number(first) < 1 || Number(first) > 31 || Number(second) < 1 || Number(second) > 12) return false;
  if (value.length > first!.length + 1 + second!.length) return true;
  const next = document.tokens[index + 1];
  const goesOn = next?.kind === 'word' && !next.capital;
  if (mark === '/') return !(FRACTION.test(value) && goesOn);
  const before = norm(document, index - 1);
  const marked =
    before === 'op' || KINDS.get(before) === 'weekday' || (startsSentence(document, index) && !goesOn);
  if (mark === '.') return marked && !isOClock(document, index + 1);
  return marked || second!.length === 2 || (AT.has(before) && !goesOn);
}

function followsDay(document: Document, index: number, moments: Moment[]): boolean {
  const last = moments.at(-1);
  if (!last?.day) return false;
  const gap = index - last.to;
  return gap === 0 || (gap === 1 && norm(document, last.to) === ',');
}

function isHour(document: Document, index: number): boolean {
  const value = norm(document, index);
  if (isOClock(document, index)) return false;
  return KINDS.get(value) === 'hour' || /^(?:[1-9]|1[0-2])u?$/.test(value);
}

function isOClock(document: Document, index: number): boolean {
  const value = norm(document, index);
  return value === 'uur' || value === 'u' || value === 'h';
}

/** "om 3 uur", "tussen 3 en 4 uur". */
function isAt(document: Document, index: number): boolean {
  const before = norm(document, index - 1);
  if (before === 'en')
    return norm(document, index - 3) === 'tussen' || norm(document, index - 4) === 'tussen';
  if (before === 'na') return SHORTLY.has(norm(document, index - 2));
  return AT.has(before) || (before === 'ongeveer' && AT.has(norm(document, index - 2)));
}

/** "volgende dinsdag", "volgende week dinsdag" */
function comes(document: Document, index: number): boolean {
  const before = norm(document, index - 1);
  return COMING.has(before) || (before === 'week' && COMING.has(norm(document, index - 2)));
}

/** "over twee weken", "binnen een maand". */
function inSoLong(document: Document, index: number): boolean {
  const before = norm(document, index - 2);
  return (before === 'over' || before === 'binnen') && !IN_THE_PAST.has(norm(document, index + 1));
}

function norm(document: Document, index: number): string {
  return document.tokens[index]?.norm ?? '';
}

function day(from: number, to: number): Moment {
  return { from, to, day: true, hour: false, ahead: false };
}

function part(from: number, to: number): Moment {
  return { from, to, day: false, hour: true, ahead: false };
}

function span(from: number, to: number): Moment {
  return { from, to, day: false, hour: false, ahead: false };
}

function ahead(from: number, to: number): Moment {
  return { from, to, day: false, hour: false, ahead: true };
}
