/** E-mail addresses and links. */

import type { Range } from '../types.ts';

/** The local part may be at most 64 characters (RFC 5321). */
const LOCAL = /[\p{L}\d._%+'-]{1,64}$/u;
const DOMAIN = /@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}/uy;

/** @param at offset of the at sign */
export function emailAround(text: string, at: number, from: number): Range | undefined {
  DOMAIN.lastIndex = at;
  if (!DOMAIN.test(text)) return undefined;
  const local = LOCAL.exec(text.slice(Math.max(from, at - 64), at))?.[0].replace(/^[.'-]+/, '');
  return local ? { start: at - local.length, end: DOMAIN.lastIndex } : undefined;
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’()]{3,2000}/iy;

/** @returns the offset behind a link with a scheme or "www.", without the sentence's own punctuation; or -1 */
export function linkAt(text: string, at: number): number {
  LINK.lastIndex = at;
  const link = LINK.exec(text)?.[0].replace(/[.,;:!?]+$/, '');
  return link ? at + link.length : -1;
}

const HOST = /[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
const REST =
  /\.(?:be|nl|eu|com|org|net|info|brussels|vlaanderen)(?:\/[^\s<>"'“”‘’()]{0,2000})?(?![\p{L}\d])/uy;

/** "voorbeeld.be/foto". @param at offset of the point before the top-level domain */
export function linkAround(text: string, at: number, from: number): Range | undefined {
  const next = text.charCodeAt(at + 1);
  if (!(next >= 97 && next <= 122)) return undefined;
  REST.lastIndex = at;
  const rest = REST.exec(text)?.[0].replace(/[.,;:!?]+$/, '');
  if (!rest) return undefined;
  const host = HOST.exec(text.slice(Math.max(from, at - 63), at))?.[0];
  return host && host.length > 2 ? { start: at - host.length, end: at + rest.length } : undefined;
}
