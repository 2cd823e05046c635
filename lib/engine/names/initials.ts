/** Others in a note are written as initials: "N.P. duwde L." */

import { isFiniteVerb } from './evidence.ts';
import { hasNameShape, isNext, type Note, titleBefore } from './note.ts';
import type { Person } from './people.ts';

/** "N.P.", "A.-M.", "J.v.d.B.": the last letter is a capital, unlike in "T.a.v." */
const WITH_POINTS = /^(?:\p{Lu}\.|\p{Lu}\.(?:-?\p{L}\.)*-?\p{Lu}\.?)$/u;
/** Names whose first sound takes two letters: "Ch." */
const TWO_LETTERS = /^(?:Ch|Dj|Gh|Ij|Kh|Ph|Sh|Sj|Th|Tj)$/;
const ONE_LETTER = /^[A-HJ-NP-TV-Z]$/;

/** @returns the initials at this token, with the family name behind them: "K. Janssens" */
export function initialsAt(note: Note, index: number): Person | undefined {
  const { text, tokens } = note;
  const { start, end, kind, capital } = tokens[index]!;
  if (kind !== 'word' || !capital || end - start > 10) return undefined;
  const raw = text.slice(start, end);
  if (TWO_LETTERS.test(raw) && text[end] === '.') return { from: index, to: index + 2, full: false };
  const found = WITH_POINTS.test(raw)
    ? !isBlocked(note, index)
    : ONE_LETTER.test(raw) && isBareInitial(note, index);
  if (!found || startsList(note, index, raw) || isStandIn(note, index, raw)) return undefined;
  const to = familyNameEnd(note, index + 1);
  return { from: index, to, full: to > index + 1 };
}

function isBlocked({ text, tokens, folds, lexicon: { words } }: Note, index: number): boolean {
  const fold = folds[index]!.replace(/\.$/, '');
  if (
    text[tokens[index]!.start - 1] === '°' ||
    words.notInitials.has(fold) ||
    words.initialBlockers.has(folds[index - 1] ?? '')
  )
    return true;
  // The last of a row of letters: "zei A, B, C."
  return folds[index - 1] === ',' && folds[index - 2]?.length === 1;
}

/** "L duwde K": without points only as the subject of a verb, and not behind "groep" or a stand-in's "Kind". */
function isBareInitial(note: Note, index: number): boolean {
  if (isBlocked(note, index) || titleBefore(note, index)) return false;
  const next = index + 1;
  return isNext(note, next) && !note.tokens[next]!.capital && isFiniteVerb(note, note.folds[next]!, 'word');
}

/** "… met Kind A." ends a sentence that was anonymised before; in "Kind J. huilde" the point is the initial's. */
function isStandIn(note: Note, index: number, raw: string): boolean {
  const next = note.tokens[index + 1];
  const isEnd = next === undefined || next.kind === 'newline' || next.capital;
  return (
    raw.length === 2 &&
    isEnd &&
    note.tokens[index - 1]?.capital === true &&
    titleBefore(note, index) !== undefined
  );
}

/** "A. Aanleiding": a letter that numbers a line. */
function startsList(note: Note, index: number, raw: string): boolean {
  const next = note.tokens[index + 1];
  if (!note.opens[index] || raw.length > 2 || !next) return false;
  return next.capital && note.lexicon.words.common.has(note.folds[index + 1]!);
}

const PARTICLE = /^(?:van|de|der|den|ten|ter|el|al|ben|da|dos|di)$/;

function familyNameEnd(note: Note, from: number): number {
  let at = from;
  while (at < from + 3 && isNext(note, at) && PARTICLE.test(note.folds[at]!)) at++;
  if (!isNext(note, at) || !hasNameShape(note, at)) return from;
  const fold = note.folds[at]!;
  const { firstNames, surnames, words } = note.lexicon;
  if (words.common.has(fold) || words.notNames.has(fold)) return from;
  // "… duwde L. Milan huilde": a first name begins the next sentence.
  return firstNames.get(fold) === 'name' && !surnames.has(fold) && at === from ? from : at + 1;
}
