/**
 * Sentences on their way into a set: what was written, what hides who it is about, and what the coach decides.
 * Drafts live in memory only; what leaves them is `Confirmed`.
 */

import { foldName } from '../engine/fold.ts';
import type { Category, Range } from '../engine/types.ts';
import type { HiddenKind } from '../privacy/stand-ins.ts';
import type { UnsureKind } from '../privacy/unsure.ts';
import type { Confirmed } from './schema.ts';

export type SpotKind = HiddenKind | UnsureKind | 'chosen';

/** A place in a sentence that tells, or may tell, who it is about. Offsets are UTF-16, in `original`. */
export interface Spot extends Range {
  kind: SpotKind;
  quote: string;
  replacement: string;
  /** Hidden unless the coach says otherwise; an unsure one waits for a decision. */
  certain: boolean;
}

export interface Draft {
  /** Its number within the import, from 0. */
  id: number;
  original: string;
  /** In order, without overlaps. */
  spots: Spot[];
  /** Of the remarks on the sentence with its stand-ins. */
  categories: Category[];
  /** A question for the team that came along with it. */
  question?: string;
}

export type Decision = 'hide' | 'keep';
/** What the coach decided, by `spotKey`: the same words count everywhere in an import. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Spots with the same key are decided together. */
export function spotKey({ kind, quote }: Pick<Spot, 'kind' | 'quote'>): string {
  return `${kind} ${foldName(quote)}`;
}

/** @returns what happens to the spot, `undefined` while that is still a question */
export function decisionOf(spot: Spot, decisions: Decisions): Decision | undefined {
  return decisions.get(spotKey(spot)) ?? (spot.certain ? 'hide' : undefined);
}

export function isOpen(draft: Draft, decisions: Decisions): boolean {
  return draft.spots.some((spot) => decisionOf(spot, decisions) === undefined);
}

/** A stretch of a draft as it is shown on both sides; a stretch with a spot is the spot's. */
export interface Piece {
  original: string;
  result: string;
  spot?: Spot;
  decision?: Decision;
}

/** @returns the draft in stretches; together their `original` is the sentence, and their `result` its anonymous form */
export function piecesOf({ original, spots }: Draft, decisions: Decisions): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) pieces.push({ original: original.slice(at, end), result: original.slice(at, end) });
  };
  for (const spot of spots) {
    plain(spot.start);
    const decision = decisionOf(spot, decisions);
    pieces.push({
      original: spot.quote,
      result: decision === 'hide' ? spot.replacement : spot.quote,
      spot,
      decision,
    });
    at = spot.end;
  }
  plain(original.length);
  return pieces;
}

/** The sentence with what is decided so far. */
export function resultOf(draft: Draft, decisions: Decisions): string {
  return piecesOf(draft, decisions)
    .map(({ result }) => result)
    .join('');
}

/**
 * The only way from a draft to text that may be stored or shown.
 *
 * @throws Error when something in it is still undecided
 */
export function confirmedText(draft: Draft, decisions: Decisions): Confirmed {
  if (isOpen(draft, decisions)) throw new Error('undecided');
  return resultOf(draft, decisions) as Confirmed;
}

/** One thing to decide, or decided, in a whole import. */
export interface Question {
  key: string;
  kind: SpotKind;
  quote: string;
  replacement: string;
  certain: boolean;
  decision: Decision | undefined;
  /** How many of the drafts it stands in. */
  count: number;
  /** A sentence it stands in. */
  example: string;
}

/** @returns every different spot of the drafts once, in the order in which they come */
export function questionsOf(drafts: Iterable<Draft>, decisions: Decisions): Question[] {
  const questions = new Map<string, Question>();
  for (const { original, spots } of drafts) {
    const seen = new Set<string>();
    for (const spot of spots) {
      const key = spotKey(spot);
      const { kind, quote, replacement, certain } = spot;
      const known = questions.get(key);
      if (known && !seen.has(key)) known.count++;
      if (!known) {
        const decision = decisionOf(spot, decisions);
        questions.set(key, { key, kind, quote, replacement, certain, decision, count: 1, example: original });
      }
      seen.add(key);
    }
  }
  return [...questions.values()];
}
