/** Whether what a learner wrote keeps the facts of a situation, and adds none of its own. */

import { type Token, tokenise } from '../engine/tokens.ts';
import type { Language, Range } from '../engine/types.ts';
import type { Fact } from './schema.ts';

/** Something in a learner's text that the situation does not tell. */
export interface Invention extends Range {
  kind: 'number' | 'name' | 'speech';
  quote: string;
}

/** What a learner was told, and what of it a text has to keep, may not add and had better name. */
export interface Told {
  /** All of it, in words. */
  situation: string;
  facts: readonly Fact[];
  traps?: readonly Fact[];
  strengths?: readonly Fact[];
}

export interface Compared {
  kept: Fact[];
  missing: Fact[];
  /** Traps that the text fell into. */
  trapped: Fact[];
  invented: Invention[];
  strengths: Fact[];
}

/** Holds what a learner wrote against what they were told; offsets are UTF-16 code units of `text`. */
export function compare(text: string, { situation, facts, traps = [], strengths = [] }: Told): Compared {
  const told = (fact: Fact) => says(text, fact);
  // What may be counted from the situation, such as 10 minutes from 8.20 to 8.30, stands in the facts only.
  const countable = [...facts, ...strengths].flatMap(({ any }) => any).join(' ');
  return {
    kept: facts.filter(told),
    missing: facts.filter((fact) => !told(fact)),
    trapped: traps.filter(told),
    invented: inventions(text, `${situation} ${countable}`),
    strengths: strengths.filter(told),
  };
}

/** @returns whether the text says it in one of the ways the fact lists */
export function says(text: string, { any }: Fact): boolean {
  const words = wordsOf(text);
  return any.some((way) => wordsOf(way, true).every((word) => has(words, word)));
}

/**
 * Numbers, names and quoted words that the situation does not have.
 *
 * @param text what the learner wrote; offsets in the result are UTF-16 code units of it
 * @param situation all that the learner was told
 */
export function inventions(text: string, situation: string): Invention[] {
  const told = tokenise(situation);
  const numbers = new Set(told.map(canonical).filter(isNumeric));
  const names = new Set(told.filter(({ capital }) => capital).map(({ norm }) => norm));
  const spoken = wordsOf(situation).join(' ');
  const tokens = tokenise(text);
  const found: Invention[] = [];
  tokens.forEach((token, index) => {
    const { start, end } = token;
    const quote = text.slice(start, end);
    if (isNumeric(canonical(token)) && !numbers.has(canonical(token)))
      found.push({ kind: 'number', start, end, quote });
    else if (isNameAt(tokens, index) && !isNamed(token.norm, names))
      found.push({ kind: 'name', start, end, quote });
  });
  for (const speech of quotedIn(text)) {
    if (!` ${spoken} `.includes(` ${wordsOf(speech.quote).join(' ')} `)) found.push(speech);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words of a text as they are compared; in a fact's notation a word may end in a star. */
function wordsOf(text: string, starred = false): string[] {
  const tokens = tokenise(text);
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word' && token.kind !== 'number') return [];
    const next = tokens[index + 1];
    const star = starred && next?.norm === '*' && next.start === token.end ? '*' : '';
    return [canonical(token) + star];
  });
}

function has(words: readonly string[], wanted: string): boolean {
  if (!wanted.endsWith('*')) return words.includes(wanted);
  const beginning = wanted.slice(0, -1);
  return words.some((word) => word.startsWith(beginning));
}

const NUMBERS: Record<Language, string> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
};
const DIGITS = new Map(
  Object.values(NUMBERS).flatMap((list) => list.split(' ').map((word, value) => [word, String(value)])),
);
/** 10.15, 10:15, 10u15, 10.15u, 10h15 */
const CLOCK = /^(\d{1,2})[.:uh](\d{2})[uh]?$/;

/** "tien" as "10", "10u15" as "10.15", "15u" as "15". */
function canonical({ norm }: Token): string {
  const clock = CLOCK.exec(norm);
  if (clock) return `${clock[1]}.${clock[2]}`;
  return DIGITS.get(norm) ?? norm.replace(/^(\d+)[uh]$/, '$1');
}

const isNumeric = (word: string) => /^\d/.test(word);

/** A capital inside a sentence: what opens one has its capital anyway. */
function isNameAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  return token.capital && token.norm !== 'i' && before !== undefined && !opensSentence(before);
}
const opensSentence = ({ kind, norm }: Token) => kind === 'newline' || /[.!?:"'“‘„«•(…-]$/.test(norm);

/** "L.", "L.V." and "L" stand for a name that begins so. */
function isNamed(norm: string, names: ReadonlySet<string>): boolean {
  if (names.has(norm)) return true;
  const initial = /^\p{L}(?:\.|$)/u.test(norm) ? norm[0]! : null;
  return initial !== null && [...names].some((name) => name.startsWith(initial));
}

const QUOTED = /["“„«]([^"”»\n]+)["”»]|(?<!\p{L})['‘]([^\n]+?)['’](?!\p{L})/gu;

function quotedIn(text: string): Invention[] {
  return [...text.matchAll(QUOTED)].map((match) => ({
    kind: 'speech',
    start: match.index,
    end: match.index + match[0].length,
    quote: match[1] ?? match[2]!,
  }));
}
