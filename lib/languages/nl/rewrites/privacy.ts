/** Data of others: initials or a role for a name; a number or address goes, or stays elsewhere. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { rangeOf, type Scene } from './scene.ts';

const PARTICLES = /^(?:de|van|der|den|het|ten|ter|'t|te)$/i;

export function privacyDrafts(scene: Scene): Draft[] {
  return /\d|@/.test(scene.quote) ? numberDrafts(scene) : nameDrafts(scene);
}

function nameDrafts({ document, quote, first, last }: Scene): Draft[] {
  const place = rangeOf(document, { from: first, to: last + 1 });
  const parts = quote.split(/[\s-]+/).filter(Boolean);
  const firstName = parts[0] ?? '';
  const drafts = [initials(parts, true), 'een ander kind', initials(parts, false), `${firstName.charAt(0)}.`];
  return drafts.filter(Boolean).map((text) => ({ ...place, kind: 'initials', text }));
}

/** "Sanne de Vries" → "S.d.V.", or "S.V." without the particle. */
function initials(parts: string[], withParticles: boolean): string {
  return parts
    .filter((part) => withParticles || !PARTICLES.test(part))
    .map((part) => `${part.charAt(0)}.`)
    .join('');
}

/** The number with the preposition that carries it, or a blank that says where it is kept. */
function numberDrafts({ document, quote, first, last }: Scene): Draft[] {
  const to = last + 1;
  const label = labelFor(quote);
  const drafts: Draft[] = [];
  let from = first;
  while (from > 0 && isCarrier(document.tokens[from - 1]!.norm, bitsAt(document, from - 1))) from--;
  const { start } = document.tokens[from]!;
  const { end } = document.tokens[last]!;
  if (from < first)
    drafts.push({ kind: 'initials', start: Math.max(0, spaceBefore(document.text, start)), end, text: '' });
  drafts.push({ kind: 'initials', ...rangeOf(document, { from: first, to }), text: label });
  return drafts;
}

function isCarrier(norm: string, bits: number): boolean {
  return (
    (bits & (BIT.preposition | BIT.determiner)) !== 0 ||
    /^(?:nummer|nr|nr\.|tel|tel\.|telefoon|gsm|adres|mail)$/.test(norm)
  );
}

function spaceBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && text.charAt(at - 1) === ' ') at--;
  return at;
}

function labelFor(quote: string): string {
  if (quote.includes('@')) return '[waar staat het e-mailadres?]';
  return /^(?:[A-Z]{2})?[\d\s./+()-]+$/.test(quote) ? '[waar staat het nummer?]' : '[waar staat het adres?]';
}
