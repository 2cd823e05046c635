/** Cuts a Dutch sentence into clauses with a verb each. Words joined by "en" stay together. */

import { bitsAt, type Document, type Span } from '../../engine/document.ts';
import { BIT } from '../../engine/language.ts';
import { isInfinitive } from './morphology/conjugation.ts';
import { words } from './morphology/spelling.ts';
import { canBeFinite, startsNounPhrase } from './word-groups.ts';

/** A stretch of a sentence with one verb; `from` comes after the connector. */
export interface Segment extends Span {
  kind: 'main' | 'subordinate' | 'infinitive';
  /** Index of the word that joins it to what came before, or -1. */
  connector: number;
}

const MARKS = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '–',
  '—',
  '•',
  '.',
  '!',
  '?',
  '…',
  '/',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '\n',
]);
const SUBORDINATORS =
  words(`dat omdat doordat zodat terwijl toen als wanneer nadat voordat vooraleer voor zodra totdat tot hoewel
  alhoewel tenzij mits indien aangezien sinds zolang opdat alsof of waar wat wie hoe waarom waardoor waarbij waarop
  waarna waarmee waaraan die`);
const COORDINATORS = words('en maar want dus of doch');
/** "alleen maar", "doe maar": not the "maar" that opens a clause. */
const STRENGTHENED = words('alleen toch er dan zo nog');
/** These stand before a noun as well; they open a clause only where its verb comes last. */
const AMBIGUOUS = words('dat toen als of wat wie waar hoe die voor tot sinds');

export function segmentsOf(document: Document, sentence: Span): Segment[] {
  const segments: Segment[] = [];
  let from = sentence.from;
  for (let index = sentence.from; index <= sentence.to; index++) {
    const token = document.tokens[index];
    if (index < sentence.to && token!.kind !== 'newline' && !MARKS.has(token!.norm)) continue;
    if (index > from) cutAtConnectors(document, { from, to: index }, segments);
    from = index + 1;
  }
  return segments.length ? segments : [{ ...sentence, kind: 'main', connector: -1 }];
}

function cutAtConnectors(document: Document, piece: Span, segments: Segment[]): void {
  let open: Segment = { ...piece, kind: 'main', connector: -1 };
  for (let index = piece.from; index < piece.to; index++) {
    const kind = connects(document, index, open, piece.to);
    if (!kind) continue;
    if (index > open.from || open.connector >= 0) segments.push({ ...open, to: index });
    open = { from: index + 1, to: piece.to, kind, connector: index };
  }
  segments.push(open);
}

function connects(document: Document, index: number, open: Segment, to: number): Segment['kind'] | null {
  const { norm } = document.tokens[index]!;
  if (norm === 'om') return teFollows(document, index + 1, to) ? 'infinitive' : null;
  if (COORDINATORS.has(norm) && joinsClauses(document, index, open, to)) return 'main';
  if (!SUBORDINATORS.has(norm)) return null;
  // A verb with a slip in it ("omvald") still ends its clause.
  if (!hasFinite(document, index + 1, to) && !endsLikeVerb(document, index, to)) return null;
  return !AMBIGUOUS.has(norm) || opensSubordinate(document, index, open, to) ? 'subordinate' : null;
}

function joinsClauses(document: Document, index: number, open: Segment, to: number): boolean {
  const { norm } = document.tokens[index]!;
  if (norm === 'en' && document.tokens[index + 1]?.norm === 'toe') return false;
  // "bleef maar zeuren": the word only strengthens.
  if (norm === 'maar' && STRENGTHENED.has(document.tokens[index - 1]?.norm ?? '')) return false;
  if (norm === 'maar' && isInfinitive(document.tokens[index + 1]?.norm ?? '')) return false;
  if (!hasFinite(document, index + 1, to) || hasVerbLast(document, index, to)) return false;
  return index === open.from || open.kind === 'infinitive' || hasFinite(document, open.from, index);
}

/** "of hij komt", against "appel of peer". */
function hasVerbLast(document: Document, index: number, to: number): boolean {
  return (
    document.tokens[index]!.norm === 'of' &&
    !canBeFinite(document, index + 2) &&
    canBeFinite(document, to - 1)
  );
}

function opensSubordinate(document: Document, index: number, open: Segment, to: number): boolean {
  const { norm } = document.tokens[index]!;
  if (canBeFinite(document, index + 1) && index + 2 < to) return false;
  if (norm === 'dat' || norm === 'die') {
    if (index === open.from)
      return norm === 'die' && isAfterComma(document, index) && !canBeFinite(document, index + 2);
    return opensSubject(document, index + 1) || !(bitsAt(document, index - 1) & BIT.preposition);
  }
  if (norm === 'voor' || norm === 'tot' || norm === 'sinds' || norm === 'als')
    return verbComesLast(document, index + 1, to);
  return true;
}

/** In "op dat moment" a noun follows "dat"; a subject follows in "het gaat rond dat de zus …". */
function opensSubject(document: Document, index: number): boolean {
  const words = BIT.pronoun | BIT.self | BIT.determiner | BIT.possessive | BIT.impersonal | BIT.parent;
  return (bitsAt(document, index) & words) !== 0;
}

function endsLikeVerb(document: Document, connector: number, to: number): boolean {
  const last = document.tokens[to - 1]!;
  if (document.tokens[connector + 1]?.norm === 'een') return false;
  return to - connector > 3 && bitsAt(document, to - 1) === 0 && /[^aeiou](?:t|d|de|te)$/.test(last.norm);
}

function isAfterComma(document: Document, index: number): boolean {
  return document.tokens[index - 1]?.norm === ',';
}

/** Whether no subject follows a finite verb: "voor hij sliep", against "voor een jongen is hij …". */
function verbComesLast(document: Document, from: number, to: number): boolean {
  let seen = false;
  for (let index = to - 1; index > from; index--) {
    if (!canBeFinite(document, index)) continue;
    seen = true;
    if (index + 1 < to && startsNounPhrase(document, index + 1)) return false;
  }
  return seen || endsLikeVerb(document, from - 1, to);
}

function hasFinite(document: Document, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (canBeFinite(document, index)) return true;
  return false;
}

function teFollows(document: Document, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const next = document.tokens[index + 1]?.norm ?? '';
    if (document.tokens[index]!.norm === 'te' && next.endsWith('n')) return true;
  }
  return false;
}
