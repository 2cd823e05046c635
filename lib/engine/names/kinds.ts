/** Whether a name is that of a child or an adult, from what stands around it; a child when nothing tells. */

import { type Note, wordBefore } from './note.ts';
import type { Person } from './people.ts';

export function isAdult(note: Note, person: Person): boolean {
  return (
    hasTitle(note, person.from) ||
    hasRoleBehind(note, person.to) ||
    isTalkedWith(note, person.from) ||
    collects(note, person) ||
    speaksOfOwnChild(note, person)
  );
}

function hasTitle(note: Note, from: number): boolean {
  const fold = note.folds[wordBefore(note, from)];
  const { words } = note.lexicon;
  if (fold !== undefined && words.adultTitles.has(fold)) return true;
  // "de coach, Annelies,": the role before a comma.
  if (note.tokens[from - 1]?.norm !== ',') return false;
  const role = note.folds[from - 2] ?? '';
  return words.adultTitles.has(role) || isParentOf(note, from - 2);
}

/** "papa van Zeynep, Mehmet": the name behind the comma is the parent's. */
function isParentOf({ folds, lexicon: { words } }: Note, child: number): boolean {
  return words.of.has(folds[child - 1] ?? '') && words.adultTitles.has(folds[child - 2] ?? '');
}

/** "Wil, zijn opa", "Hendrik (papa van Mila)", "is de mentor". */
function hasRoleBehind({ folds, tokens, lexicon: { words } }: Note, to: number): boolean {
  const mark = tokens[to]?.norm;
  const isApposition = mark === ',' || mark === '(';
  const determined = words.determiners.has(folds[to + 1] ?? '');
  if (!isApposition && !(determined && (mark === 'is' || mark === 'was'))) return false;
  const first = folds[to + (determined ? 2 : 1)];
  return first !== undefined && words.adultRoles.has(first);
}

function isTalkedWith({ folds, lexicon: { words } }: Note, from: number): boolean {
  return words.talkLinks.has(folds[from - 1] ?? '') && words.talkWith.has(folds[from - 2] ?? '');
}

const MAX_DISTANCE = 10;

/** "Andreea haalt Matei op"; in "de papa van Andrei haalt hem op" somebody else does. */
function collects(note: Note, { from, to }: Person): boolean {
  const { folds, lexicon } = note;
  const { words } = lexicon;
  if (words.of.has(folds[from - 1] ?? '') || !words.collects.has(folds[to] ?? '')) return false;
  return someBehind(note, to, (at) => words.collected.has(folds[at]!));
}

/** "Sophie belde over haar zoontje": with a son or daughter of one's own. */
function speaksOfOwnChild(note: Note, { from, to }: Person): boolean {
  const { folds, lexicon } = note;
  const { words, verbs } = lexicon;
  if (words.of.has(folds[from - 1] ?? '') || !verbs.has(folds[to] ?? '')) return false;
  return someBehind(
    note,
    to,
    (at) => words.offspring.has(folds[at]!) && words.determiners.has(folds[at - 1]!),
  );
}

/** Whether one of the next tokens of the clause fits. */
function someBehind({ tokens }: Note, from: number, fits: (at: number) => boolean): boolean {
  for (let at = from + 1; at < from + MAX_DISTANCE && at < tokens.length; at++) {
    if (fits(at)) return true;
    if (tokens[at]!.norm === '.' && tokens[at + 1]?.capital !== false) return false;
  }
  return false;
}
