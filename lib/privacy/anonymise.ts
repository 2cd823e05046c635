/**
 * Replaces what identifies somebody in a text by neutral stand-ins, so that a sentence can be discussed without
 * anybody being traced. Nothing is stored; the spans tell the user what was replaced, to confirm or undo.
 */

import { findIdentifiers } from '../engine/identifiers.ts';
import type { NameLexicon } from '../engine/names/lexicon.ts';
import { findNames } from '../engine/names.ts';
import type { Language, Range } from '../engine/types.ts';
import { detectLanguage } from '../languages/detect.ts';
import { nameLexicon } from '../languages/names.ts';
import { findKnownNames } from './known-names.ts';
import { type HiddenName, type Span, withStandIns } from './replacements.ts';

export type { HiddenName };

export interface Anonymised {
  text: string;
  /** In order of their UTF-16 offsets in the original text, without overlaps. */
  names: HiddenName[];
}

export interface AnonymiseOptions {
  /** Names of the children, parents and colleagues the user knows to be there; found in any spelling. */
  known?: readonly string[];
  /** Detected when left out. */
  language?: Language;
}

/** @param text any text; @returns the text with stand-ins, and what they stand for */
export function anonymise(text: string, options: AnonymiseOptions = {}): Anonymised {
  const language = options.language ?? detectLanguage(text) ?? 'nl';
  const lexicon = nameLexicon(language);
  const spans = findAll(text, lexicon, options.known ?? []);
  const names = withStandIns(text, spans, lexicon, language);
  return { text: replaceAll(text, names), names };
}

function findAll(text: string, lexicon: NameLexicon, known: readonly string[]): Span[] {
  const identifiers = findIdentifiers(text);
  const names = findNames(text, lexicon, { known, taken: identifiers });
  const given = findKnownNames(text, known, (range, part) => isNameHere(text, range, part, lexicon));
  return united([...identifiers, ...names, ...given.map((range): Span => ({ ...range, kind: 'child' }))]);
}

const OPENS_SENTENCE = /(?:^|[.!?:\n•])["'“‘„«(\s-]*$/;

/** A known name that is also a word ("Roos", "Wil") needs its capital, and as a verb also a place inside a sentence. */
function isNameHere(text: string, { start }: Range, part: string, lexicon: NameLexicon): boolean {
  const { firstNames, words, functionWords, verbs } = lexicon;
  const isWord = part.length < 3 || words.common.has(part) || (firstNames.get(part) ?? 'name') !== 'name';
  if (!isWord) return true;
  const first = String.fromCodePoint(text.codePointAt(start)!);
  if (first === first.toLowerCase()) return false;
  return (
    !(functionWords.has(part) || verbs.has(part)) ||
    !OPENS_SENTENCE.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** Overlapping spans become one, with the kind of the one that starts first and is longest. */
function united(spans: Span[]): Span[] {
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end);
      if (span.kind === 'adult' && last.kind === 'child') last.kind = 'adult';
    } else {
      result.push({ start: span.start, end: span.end, kind: span.kind });
    }
  }
  return result;
}

function replaceAll(text: string, names: readonly HiddenName[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of names) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
