/**
 * Finds what identifies somebody by its shape alone: telephone and national numbers, e-mail and street addresses,
 * dates, bank accounts, number plates and links. One pass over the text that only stops at a digit, a plus, an
 * at sign, a point or a capital; every pattern it then tries is anchored there and of bounded length.
 */

import { addressAt, addressBefore, postcodeAt } from './identifiers/addresses.ts';
import { dateAt, endsWithMonth, monthFirstAt } from './identifiers/dates.ts';
import { englishStreetAt } from './identifiers/english-streets.ts';
import { accountAt, longNumberAt, nationalNumberAt, plateAt, referenceAt } from './identifiers/numbers.ts';
import { phoneAround, phoneAt } from './identifiers/phones.ts';
import { emailAround, linkAround, linkAt } from './identifiers/web.ts';
import type { Range } from './types.ts';

export const IDENTIFIER_KINDS = [
  'phone',
  'email',
  'url',
  /** national register, citizen service, file and member numbers */
  'id_number',
  /** bank account */
  'iban',
  /** number plate of a vehicle */
  'plate',
  'address',
  'date',
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export interface Identifier extends Range {
  kind: IdentifierKind;
}

/**
 * @param text any text
 * @returns the identifiers in order of their UTF-16 offsets, without overlaps
 */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const identifier = STARTS[code] === 1 ? identifierAt(text, at, code, found.at(-1)?.end ?? 0) : undefined;
    if (identifier) {
      found.push(identifier);
      at = identifier.end;
    } else {
      at = isDigit(code) ? endOfDigits(text, at) : at + 1;
    }
  }
  return found;
}

/** @param from offset from which the text is still free: an identifier may begin before `at`, but not before this */
function identifierAt(text: string, at: number, code: number, from: number): Identifier | undefined {
  if (code === AT_SIGN) return makeRange('email', emailAround(text, at, from));
  if (code === POINT) return makeRange('url', linkAround(text, at, from));
  if (code === PLUS) return make('phone', at, phoneAt(text, at));
  if (isWordCode(text.charCodeAt(at - 1))) return undefined;
  if (isDigit(code)) return atDigit(text, at, from);
  return code < LOWER_A ? atCapital(text, at, from) : make('url', at, linkAt(text, at));
}

function atDigit(text: string, at: number, from: number): Identifier | undefined {
  return (
    make('id_number', at, nationalNumberAt(text, at)) ??
    make('date', at, dateAt(text, at)) ??
    makeRange('date', endsWithMonth(text, at, from)) ??
    makeRange('phone', phoneAround(text, at)) ??
    make('address', at, englishStreetAt(text, at)) ??
    makeRange('address', addressBefore(text, at, from)) ??
    make('address', at, postcodeAt(text, at)) ??
    make('plate', at, plateAt(text, at)) ??
    make('id_number', at, referenceAt(text, at)) ??
    make('id_number', at, longNumberAt(text, at))
  );
}

/** Codes go on with capitals or digits, words with small letters. */
function atCapital(text: string, at: number, from: number): Identifier | undefined {
  const next = text.charCodeAt(at + 1);
  if (next >= LOWER_A) {
    return (
      make('date', at, monthFirstAt(text, at)) ??
      makeRange('address', addressAt(text, at, from)) ??
      make('address', at, englishStreetAt(text, at)) ??
      make('url', at, linkAt(text, at))
    );
  }
  return (
    make('iban', at, accountAt(text, at)) ??
    make('plate', at, plateAt(text, at)) ??
    make('id_number', at, referenceAt(text, at)) ??
    make('url', at, linkAt(text, at))
  );
}

function make(kind: IdentifierKind, start: number, end: number): Identifier | undefined {
  return end > start ? { start, end, kind } : undefined;
}

function makeRange(kind: IdentifierKind, range: Range | undefined): Identifier | undefined {
  return range && { start: range.start, end: range.end, kind };
}

/** Past "15.30" or "2-3" as a whole, so that no number is found inside another. */
function endOfDigits(text: string, start: number): number {
  let at = start + 1;
  while (isDigit(text.charCodeAt(at)) || (isJoint(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))))
    at++;
  return at;
}

const PLUS = 0x2b;
const POINT = 0x2e;
const AT_SIGN = 0x40;
const LOWER_A = 0x61;

/** 1 for the few signs at which something is tried; "h" and "w" start links. */
const STARTS = new Uint8Array(0x80);
for (const sign of '+.@0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZhw') STARTS[sign.charCodeAt(0)] = 1;

function isJoint(code: number): boolean {
  return (code >= 0x2c && code <= 0x2f) || code === 0x3a;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a word or number goes on here; outside the text `NaN` makes every comparison false. */
function isWordCode(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}
