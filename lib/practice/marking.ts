/** How an answer went, as a score from 0 to 1. Every part counts alike; what is too much counts against it. */

import { tokenise } from '../engine/tokens.ts';
import type { Field, Finding, Range } from '../engine/types.ts';
import type { Compared } from './facts.ts';
import { type Choose, type Complete, type Find, rangeOf } from './schema.ts';

/** From here on an answer counts as good. */
export const GOOD = 0.8;

const share = (right: number, of: number) => (of === 0 ? 1 : right / of);

/** @param placed where the learner put each part; `wanted` is as long */
export function markPlacing<T>(wanted: readonly T[], placed: readonly (T | undefined)[]): number {
  return share(wanted.filter((place, index) => placed[index] === place).length, wanted.length);
}

/** A word that can be clicked, with UTF-16 offsets in the text. */
export interface Word extends Range {
  text: string;
}

/** @returns the words of a text in order; what stands between them belongs to none */
export function clickableWords(text: string): Word[] {
  return tokenise(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

export interface FoundPhrases {
  /** By index in `phrases`. */
  found: boolean[];
  /** Words that have nothing to do with a phrase. */
  extra: Word[];
  score: number;
}

/**
 * A phrase is found by any of its words. A word beside it that is taken along does no harm: where a phrase ends is
 * the engine's concern.
 *
 * @param picked indices in `clickableWords` of the text
 */
export function markFind({ text, phrases }: Find, picked: readonly number[]): FoundPhrases {
  const words = clickableWords(text);
  const ranges = phrases.map((flaw) => rangeOf(text, flaw)!);
  const isIn = (range: Range, index: number) =>
    words[index] !== undefined && words[index].start < range.end && words[index].end > range.start;
  const found = ranges.map((range) => picked.some((index) => isIn(range, index)));
  const belongs = (index: number) => ranges.some((range) => [-1, 0, 1].some((by) => isIn(range, index + by)));
  const extra = picked.filter((index) => !belongs(index)).map((index) => words[index]!);
  return { found, extra, score: share(found.filter(Boolean).length, phrases.length + extra.length) };
}

/**
 * @param findings what the engine still remarks on; hints do not count
 * @param asked whether a strength was asked for, and how many required fields a whole note still lacks
 */
export function markRewrite(
  { kept, missing, trapped, invented, strengths }: Compared,
  findings: readonly Finding[],
  asked: { strength?: boolean; lackingFields?: number } = {},
): number {
  const remarks = findings.filter(({ severity }) => severity !== 'hint').length;
  const wrong = trapped.length + invented.length + remarks + (asked.lackingFields ?? 0);
  const right = kept.length + (asked.strength && strengths.length > 0 ? 1 : 0);
  return share(right, kept.length + missing.length + (asked.strength ? 1 : 0) + wrong);
}

/**
 * @param ticked the fields the learner finds missing
 * @param placed the field the learner chose for each of `given`
 */
export function markComplete(
  { missing, given }: Complete,
  ticked: readonly Field[],
  placed: readonly (Field | undefined)[],
): number {
  const seen = missing.filter((field) => ticked.includes(field)).length;
  const tooMany = ticked.filter((field) => !missing.includes(field)).length;
  const inPlace = given.filter(({ field }, index) => placed[index] === field).length;
  return share(seen + inPlace, missing.length + given.length + tooMany);
}

/** @param reason index in `reasons`; half of the score is for the choice, half for the reason */
export function markChoose({ reasons }: Choose, choseBetter: boolean, reason: number): number {
  return (Number(choseBetter) + Number(reasons[reason]?.right ?? false)) / 2;
}
