/** A text as the recogniser of names looks at it: tokens with their folded forms, and what stands around them. */

import { foldName } from '../fold.ts';
import type { Token } from '../tokens.ts';
import type { Range } from '../types.ts';
import type { Listing, NameLexicon } from './lexicon.ts';

export interface Note {
  text: string;
  tokens: readonly Token[];
  /** Each token in plain lower-case letters. */
  folds: string[];
  /** 1 for tokens that begin a sentence, a line, a quotation or what a colon announces. */
  opens: Uint8Array;
  /** Whether the writer uses capitals at all. */
  hasCapitals: boolean;
  /** 1 for tokens of identifiers and of names already found. */
  taken: Uint8Array;
  lexicon: NameLexicon;
  /** Names that the user gave, or that the text itself showed to be one. */
  known: ReadonlyMap<string, Listing>;
}

/** @param taken ranges in which no name is looked for, in order */
export function readNote(
  text: string,
  tokens: readonly Token[],
  lexicon: NameLexicon,
  known: ReadonlyMap<string, Listing>,
  taken: readonly Range[],
): Note {
  const note: Note = {
    text,
    tokens,
    folds: tokens.map((token) => (token.kind === 'word' ? foldToken(text, token) : token.norm)),
    opens: new Uint8Array(tokens.length),
    hasCapitals: tokens.some(({ capital }) => capital),
    taken: new Uint8Array(tokens.length),
    lexicon,
    known,
  };
  markOpenings(note);
  markTaken(note, taken);
  return note;
}

/** The token's own folding keeps letters such as ł and ı, which names are also written without. */
function foldToken(text: string, { start, end, norm }: Token): string {
  return isAscii(norm) && norm.length === end - start ? norm : foldName(text.slice(start, end));
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

const ENDS_SENTENCE = new Set([
  '.',
  '!',
  '?',
  '…',
  '\n',
  ':',
  ';',
  '•',
  '*',
  '–',
  '—',
  '"',
  '“',
  '„',
  '«',
  '‘',
  '”',
  '»',
]);
/** "dr. Maes", "mevr. Peeters": the point ends no sentence. */
const MAX_ABBREVIATION = 4;

function markOpenings(note: Note): void {
  const { tokens, folds, opens, lexicon } = note;
  let open = 1;
  for (let index = 0; index < tokens.length; index++) {
    const { kind, norm } = tokens[index]!;
    if (kind === 'word' || kind === 'number') {
      opens[index] = open;
      open = 0;
    } else if (norm === '.' && isAbbreviation(folds[index - 1], lexicon)) {
      open = 0;
    } else if (ENDS_SENTENCE.has(norm) || opensQuote(note, index) || isBullet(note, index)) {
      open = 1;
    }
  }
}

function isAbbreviation(fold: string | undefined, { words }: NameLexicon): boolean {
  return fold !== undefined && fold.length <= MAX_ABBREVIATION && words.adultTitles.has(fold);
}

function opensQuote({ tokens, text }: Note, index: number): boolean {
  const { norm, start, end } = tokens[index]!;
  return (norm === "'" || norm === '’') && !isSpace(text[end]) && isSpace(text[start - 1]);
}

function isBullet({ tokens }: Note, index: number): boolean {
  return tokens[index]!.norm === '-' && (index === 0 || tokens[index - 1]!.kind === 'newline');
}

function isSpace(sign: string | undefined): boolean {
  return sign === undefined || sign === ' ' || sign === '\u00a0' || /\s/.test(sign);
}

function markTaken({ tokens, taken }: Note, ranges: readonly Range[]): void {
  let index = 0;
  for (const { start, end } of ranges) {
    while (index < tokens.length && tokens[index]!.end <= start) index++;
    for (let at = index; at < tokens.length && tokens[at]!.start < end; at++) taken[at] = 1;
  }
}

/** Whether only a space stands between the token and the one before it. */
export function isNext({ text, tokens, taken }: Note, index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  return (
    before !== undefined &&
    token !== undefined &&
    token.kind === 'word' &&
    taken[index] === 0 &&
    token.start - before.end === 1 &&
    isSpace(text[before.end])
  );
}

/** Whether the token is written as a name is: one capital in front (or behind an apostrophe or hyphen), no digits. */
export function hasNameShape({ text, tokens }: Note, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !token.capital) return false;
  return NAME_SHAPE.test(text.slice(token.start, token.end));
}
const NAME_SHAPE =
  /^(?:\p{Lu}['’]|Mc|Mac|\p{Lu}\p{Ll}{0,2}[-'’])?\p{Lu}[\p{Ll}\p{M}\u00ad]+(?:[-'’‑]\p{Lu}?[\p{Ll}\p{M}]+)*['’]?$/u;

/** "MILAN": all capitals, as in headings and by people who type so; only listed names count then. */
export function isShouted({ text, tokens }: Note, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.end - token.start < 3) return false;
  const raw = text.slice(token.start, token.end);
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** The index of the word before, over the point of an abbreviated title: "mevr. Peeters". */
export function wordBefore({ tokens, folds, lexicon }: Note, index: number): number {
  const before = tokens[index - 1];
  if (before?.kind === 'word') return index - 1;
  if (before?.norm === '.' && isAbbreviation(folds[index - 2], lexicon)) return index - 2;
  return -1;
}

/** The title right before the token: "juf", "mevrouw", "zusje". */
export function titleBefore(note: Note, index: number): string | undefined {
  const fold = note.folds[wordBefore(note, index)];
  const { adultTitles, childTitles } = note.lexicon.words;
  return fold !== undefined && (adultTitles.has(fold) || childTitles.has(fold)) ? fold : undefined;
}

/** A word of every day, or a brand, feast or character. */
export function isEveryday({ folds, lexicon: { words } }: Note, index: number): boolean {
  return words.common.has(folds[index]!) || words.notNames.has(folds[index]!);
}
