/**
 * What may tell who somebody is, and that only a person can decide about: words that are sometimes names, ages, and
 * rare facts. The anonymiser hides what it is sure of; this is what is asked.
 */

import { foldName } from '../engine/fold.ts';
import type { NameLexicon } from '../engine/names/lexicon.ts';
import { type Token, tokenise } from '../engine/tokens.ts';
import type { Language, Range } from '../engine/types.ts';
import { nameLexicon } from '../languages/names.ts';
import { IDENTIFYING, type IdentifyingWords } from './identifying/pack.ts';

export const UNSURE_KINDS = ['name', 'age', 'rare', 'origin', 'profession'] as const;
export type UnsureKind = (typeof UNSURE_KINDS)[number];

export interface Unsure extends Range {
  kind: UnsureKind;
  /** What takes its place when it is hidden. */
  replacement: string;
}

/**
 * @param text any text
 * @param hidden what the anonymiser replaces in it, in order; nothing is found inside
 * @returns what to ask about, in order of UTF-16 offsets, without overlaps
 */
export function findUnsure(text: string, hidden: readonly Range[], language: Language): Unsure[] {
  const note: Note = { text, tokens: tokenise(text), reader: readerOf(language) };
  const found: Unsure[] = [];
  let next = 0;
  let reached = 0;
  for (let index = 0; index < note.tokens.length; index++) {
    const { start } = note.tokens[index]!;
    while (next < hidden.length && hidden[next]!.end <= start) next++;
    const limit = hidden[next]?.start ?? text.length;
    const unsure = start >= reached && start < limit ? unsureAt(note, index) : undefined;
    if (!unsure || unsure.end > limit) continue;
    found.push(unsure);
    reached = unsure.end;
  }
  return found;
}

interface Note {
  text: string;
  tokens: readonly Token[];
  reader: Reader;
}

interface Reader {
  names: NameLexicon;
  numerals: Words;
  ageUnits: Words;
  ageEndings: Words;
  rareFacts: Words;
  origins: Words;
  relatives: Words;
  professions: Words;
  standIns: IdentifyingWords['standIns'];
  nameStandIn: string;
}

const NAME_STAND_INS: Record<Language, string> = { nl: '[naam]', en: '[name]' };
const readers = new Map<Language, Reader>();

function readerOf(language: Language): Reader {
  const ready = readers.get(language);
  if (ready) return ready;
  const { standIns, ...lists } = IDENTIFYING[language];
  const reader = {
    ...(Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, new Words(words)])) as Record<
      keyof typeof lists,
      Words
    >),
    names: nameLexicon(language),
    standIns,
    nameStandIn: NAME_STAND_INS[language],
  };
  readers.set(language, reader);
  return reader;
}

/** A word list in which `*` stands for any ending, and `_` for a space. */
class Words {
  private readonly whole = new Set<string>();
  private readonly stems = new Set<string>();

  constructor(list: string) {
    for (const word of list.split(/\s+/).map(foldName)) {
      if (word.endsWith('*')) this.stems.add(word.slice(0, -1));
      else this.whole.add(word.replaceAll('_', ' '));
    }
  }

  has(word: string): boolean {
    if (this.whole.has(word)) return true;
    for (let end = word.length; end > 2; end--) if (this.stems.has(word.slice(0, end))) return true;
    return false;
  }
}

function unsureAt(note: Note, index: number): Unsure | undefined {
  const { tokens, reader } = note;
  const { start, end, norm, kind } = tokens[index]!;
  const ageEnd = endOfAge(note, index);
  if (ageEnd) return { start, end: ageEnd, kind: 'age', replacement: reader.standIns.age };
  if (kind !== 'word') return undefined;
  const word = foldName(norm);
  if (reader.origins.has(word)) return { start, end, kind: 'origin', replacement: reader.standIns.origin };
  if (reader.rareFacts.has(word)) return { start, end, kind: 'rare', replacement: reader.standIns.rare };
  if (reader.professions.has(word) && isOfRelative(note, index)) {
    return { start, end, kind: 'profession', replacement: reader.standIns.profession };
  }
  return mayBeName(note, index, word)
    ? { start, end, kind: 'name', replacement: reader.nameStandIn }
    : undefined;
}

/** "4 jaar", "vier jaar", "4-jarige", "vierjarige". @returns where it ends, 0 when there is no age */
function endOfAge({ tokens, reader }: Note, index: number): number {
  const { kind, norm, end } = tokens[index]!;
  const word = foldName(norm);
  if (kind === 'number' || reader.numerals.has(word)) {
    const unit = tokens[index + 1]?.norm === '-' ? tokens[index + 2] : tokens[index + 1];
    if (unit && isAgeUnit(foldName(unit.norm), reader)) return unit.end;
  }
  return kind === 'word' && isCompoundAge(word, reader) ? end : 0;
}

function isAgeUnit(word: string, { ageUnits, ageEndings }: Reader): boolean {
  return ageUnits.has(word) || ageEndings.has(word);
}

function isCompoundAge(word: string, { numerals, ageEndings }: Reader): boolean {
  for (let at = 1; at < word.length; at++) {
    const number = word.slice(0, at).replace(/-$/, '');
    if (numerals.has(number) && ageEndings.has(word.slice(at))) return true;
  }
  return false;
}

/** How many words may stand between a relative and their work. */
const REACH = 8;

function isOfRelative({ tokens, reader }: Note, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - REACH); before--) {
    const { kind, norm } = tokens[before]!;
    if (kind === 'newline' || norm === '.') return false;
    if (reader.relatives.has(foldName(norm))) return true;
  }
  return false;
}

const ABBREVIATION = /^[\p{Lu}\d.-]{1,5}$/u;

/** A capital inside a sentence is somebody's or something's name; one that opens it, when the lists know it as a name. */
function mayBeName({ text, tokens, reader }: Note, index: number, word: string): boolean {
  const { capital, start, end } = tokens[index]!;
  const { words, firstNames, surnames, functionWords, verbs } = reader.names;
  if (!capital || word.length < 2 || words.notNames.has(word) || ABBREVIATION.test(text.slice(start, end)))
    return false;
  const isListed = firstNames.has(word) || surnames.has(word);
  return opensSentence(tokens, index)
    ? isListed && !functionWords.has(word) && !verbs.has(word)
    : isListed || !words.common.has(word);
}

const OPENERS = new Set(['.', '!', '?', ':', '…', '"', "'", '“', '‘', '„', '«', '•', '-', '–', '(']);

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind === 'newline' || OPENERS.has(before.norm);
}
