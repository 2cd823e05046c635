/** What the coach's workspace keeps: sets of sentences in which nobody can be recognised, and what a team made of them. */

import { CATEGORIES } from '../engine/types.ts';
import { z } from '../zod.ts';

/**
 * Limits in UTF-16 code units and items; they keep a damaged or hostile file from filling the disk. A
 * sentence may be longer than its draft, since a stand-in may be longer than a name.
 */
export const LIMITS = {
  draft: 1_500,
  sentence: 4_000,
  line: 200,
  tags: 20,
  tag: 40,
  question: 500,
  sentences: 20_000,
} as const;

/**
 * Text that was anonymised and that the coach confirmed, or that is invented. Only this can be stored or shown to a
 * team; `confirmedText` in `review.ts` makes it.
 */
export type Confirmed = string & { readonly confirmed: true };

/** What a team can take a sentence for. */
export const VERDICTS = ['fact', 'interpretation', 'judgement', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

const id = z.string().check(z.minLength(1), z.maxLength(60));
/** In ms since 1970. */
const moment = z.number().check(z.nonnegative());
const text = (limit: number) => z.string().check(z.maxLength(limit));
const confirmed = (limit: number) =>
  z.pipe(
    text(limit),
    z.transform((value) => value as Confirmed),
  );
const categories = z.array(z.enum(CATEGORIES)).check(z.maxLength(CATEGORIES.length));

export const setSchema = z.object({
  id,
  title: text(LIMITS.line).check(z.minLength(1)),
  theme: text(LIMITS.line),
  tags: z.array(text(LIMITS.tag)).check(z.maxLength(LIMITS.tags)),
  archived: z.boolean(),
  createdAt: moment,
  changedAt: moment,
});

export const sentenceSchema = z.object({
  id,
  setId: id,
  /** Orders the sentences of a set; any number, so that a move changes one row. */
  position: z.number(),
  text: confirmed(LIMITS.sentence),
  /** Of the remarks on it when it was collected. */
  categories,
  /** To ask the team; empty when there is none. */
  question: text(LIMITS.question),
  addedAt: moment,
});

/** What a team made of a sentence, once. Counts only: nobody's vote is kept by name. */
export const outcomeSchema = z.object({
  id,
  setId: id,
  sentenceId: id,
  at: moment,
  votes: z.partialRecord(z.enum(VERDICTS), z.int().check(z.nonnegative(), z.maximum(999))),
  before: confirmed(LIMITS.sentence),
  beforeCategories: categories,
  /** The wording the team agreed on; empty when there is none. */
  after: confirmed(LIMITS.sentence),
  afterCategories: categories,
});

export type SentenceSet = z.infer<typeof setSchema>;
export type Sentence = z.infer<typeof sentenceSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
