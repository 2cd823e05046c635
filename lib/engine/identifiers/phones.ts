/** Belgian, Dutch, British and foreign telephone numbers in the many ways they are typed. */

import type { Range } from '../types.ts';

/** Digits in groups; between two groups at most three characters that people use as separators. */
const GROUPS = /(?:\+|00)?\(?\d{1,13}\)?(?:[ \u00a0./\-–]{0,3}\(?\d{1,13}\)?){0,9}/y;
/** A Belgian mobile number whose first zero was left out. */
const WITHOUT_ZERO = /4\d\d[ ./]\d\d[ ./]?\d\d[ ./]?\d\d(?!\d)/y;

/**
 * @param at offset of a digit or a plus
 * @returns the offset behind the telephone number, or -1
 */
export function phoneAt(text: string, at: number): number {
  GROUPS.lastIndex = at;
  const run = GROUPS.exec(text)?.[0];
  if (!run) return -1;
  const end = /^(?:\+|00)/.test(run) ? internationalEnd(run) : nationalEnd(run);
  if (end > 0) return at + end;
  WITHOUT_ZERO.lastIndex = at;
  return WITHOUT_ZERO.test(text) ? WITHOUT_ZERO.lastIndex : -1;
}

/** As `phoneAt`, with the bracket before an area code: "(010) 123 45 67". @param at offset of a digit */
export function phoneAround(text: string, at: number): Range | undefined {
  const end = phoneAt(text, at);
  if (end < 0) return undefined;
  const closed = text.slice(at, end).includes(')') && !text.slice(at, end).includes('(');
  return { start: closed && text[at - 1] === '(' ? at - 1 : at, end };
}

/** Country code and number have 9 to 14 digits, E.164 with the zero in "+32 (0)478". */
function internationalEnd(run: string): number {
  return longestGroupEnd(run, run.startsWith('00') ? 11 : 9, run.startsWith('00') ? 16 : 14);
}

function nationalEnd(run: string): number {
  const digits = run.replace(/\D/g, '');
  if (!/^0[1-9]/.test(digits)) return -1;
  if (/^0[89]00/.test(digits)) return longestGroupEnd(run, 8, 9);
  // A British number has eleven digits.
  if (digits.length === 11 && /^0[1237]/.test(digits) && !looksLikeTimes(run)) return run.length;
  const mobile = /^0(?:6|4[5-9])/.test(digits);
  if (!mobile && looksLikeTimes(run)) return -1;
  const ten = longestGroupEnd(run, 10, 10);
  // A Belgian landline has nine digits, a Dutch one ten; "02 123 45 67" ends before "10 uur".
  return mobile || ten === run.length ? ten : Math.max(longestGroupEnd(run, 9, 9), ten);
}

/** "09.30 10.15": two digits, then again two, is a clock time sooner than an area code. */
function looksLikeTimes(run: string): boolean {
  const groups = run.split(/\D+/).filter(Boolean);
  return groups.length > 1 && groups[0]!.length === 2 && groups[1]!.length < 3;
}

/** @returns the end of the longest row of whole groups with so many digits, or -1 */
function longestGroupEnd(run: string, min: number, max: number): number {
  let digits = 0;
  let end = -1;
  for (let at = 0; at < run.length; at++) {
    if (!isDigit(run, at)) continue;
    digits++;
    const groupEnds = !isDigit(run, at + 1);
    if (groupEnds && digits >= min && digits <= max) end = at + 1;
  }
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
