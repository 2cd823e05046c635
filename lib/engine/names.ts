/**
 * Finds the names of people, places and organisations in a note. No list knows every child, so a name counts by
 * its shape and by what stands around it as well: titles, verbs, particles, capitals within a sentence.
 */

import { findIdentifiers } from './identifiers.ts';
import { isParticle } from './names/family-names.ts';
import { initialsAt } from './names/initials.ts';
import { isAdult } from './names/kinds.ts';
import { knownNames, learnedNames } from './names/known.ts';
import type { NameLexicon } from './names/lexicon.ts';
import { type Note, readNote } from './names/note.ts';
import { organisationAt } from './names/organisations.ts';
import { type Person, personAt } from './names/people.ts';
import { phraseEnd } from './names/phrases.ts';
import { type Place, placeAt } from './names/places.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Range } from './types.ts';

export type NameKind = 'child' | 'adult' | 'place' | 'organisation';

export interface FoundName extends Range {
  kind: NameKind;
  /** Whether it names a person fully: first name or initial, and family name. */
  full: boolean;
}

export interface NameOptions {
  /** First or full names that are known to be somebody's. */
  known?: readonly string[];
  /** The text's tokens, when the caller has them already. */
  tokens?: readonly Token[];
  /** Ranges in which no name is sought; the identifiers of the text when left out. */
  taken?: readonly Range[];
}

/**
 * @param text any text
 * @param lexicon the names and surrounding words of the text's language
 * @returns the names in order of their UTF-16 offsets, without overlaps
 */
export function findNames(text: string, lexicon: NameLexicon, options: NameOptions = {}): FoundName[] {
  const tokens = options.tokens ?? tokenise(text);
  const taken = options.taken ?? findIdentifiers(text);
  const known = knownNames(options.known ?? [], lexicon);
  const first = readNote(text, tokens, lexicon, known, taken);
  const found = read(first);
  const learned = learnedNames(first, found.filter(isPerson));
  if (learned.size === 0) return found;
  return read(readNote(text, tokens, lexicon, new Map([...learned, ...known]), taken));
}

/** @returns only the people */
export function findPersonNames(text: string, lexicon: NameLexicon, options: NameOptions = {}): FoundName[] {
  return findNames(text, lexicon, options).filter(isPerson);
}

/**
 * The people who are named fully, for rules that run while somebody types: it passes over every word that no
 * second part of a name can follow, and so takes a fraction of the time of `findPersonNames`.
 */
export function findFullNames(text: string, lexicon: NameLexicon, options: NameOptions = {}): FoundName[] {
  const tokens = options.tokens ?? tokenise(text);
  const taken = options.taken ?? findIdentifiers(text);
  const note = readNote(text, tokens, lexicon, knownNames(options.known ?? [], lexicon), taken);
  return read(note, mayGoOn).filter((name) => name.full && isPerson(name));
}

/** A capital or a listed family name follows, maybe behind particles: "sander de wilde". */
function mayGoOn({ tokens, folds, lexicon }: Note, index: number): boolean {
  let next = index + 1;
  while (next < tokens.length && !tokens[next]!.capital && isParticle(folds[next]!)) next++;
  const token = tokens[next];
  return token?.kind === 'word' && (token.capital || lexicon.surnames.has(folds[next]!));
}

function isPerson({ kind }: FoundName): boolean {
  return kind === 'child' || kind === 'adult';
}

/** @param isWorthwhile whether to look at the word with this index at all */
function read(note: Note, isWorthwhile: (note: Note, index: number) => boolean = () => true): FoundName[] {
  const found: FoundName[] = [];
  let index = 0;
  while (index < note.tokens.length) {
    const isFreeWord = note.taken[index] === 0 && note.tokens[index]!.kind === 'word';
    const next = isFreeWord && isWorthwhile(note, index) ? readAt(note, index) : undefined;
    if (next?.name) found.push(next.name);
    index = next?.to ?? index + 1;
  }
  return found;
}

interface Reading {
  name?: FoundName;
  /** Index of the token to go on with. */
  to: number;
}

/** What starts at a token; most are words in lower case, and the lists tell at once that nothing does. */
function readAt(note: Note, index: number): Reading | undefined {
  const { capital } = note.tokens[index]!;
  if (capital || note.lexicon.heads.has(note.folds[index]!)) {
    const nobody = phraseEnd(note, index);
    if (nobody > index) return { to: nobody };
    const organisation = organisationAt(note, index);
    if (organisation) return make(note, organisation, 'organisation', false);
  }
  if (capital) {
    const initials = initialsAt(note, index);
    if (initials) return makePerson(note, initials);
    const place = placeAt(note, index);
    if (place) return make(note, place, 'place', false);
  }
  const person = personAt(note, index);
  return person && makePerson(note, person);
}

function makePerson(note: Note, person: Person): Reading {
  return make(note, person, isAdult(note, person) ? 'adult' : 'child', person.full);
}

function make({ tokens }: Note, { from, to }: Place, kind: NameKind, full: boolean): Reading {
  return { name: { start: tokens[from]!.start, end: tokens[to - 1]!.end, kind, full }, to };
}
