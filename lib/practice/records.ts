/** What is kept of practising: how it went, never what was written. Every row is read through these. */

import type { Language } from '../engine/types.ts';
import { z } from '../zod.ts';
import { KINDS, TOPICS } from './schema.ts';

const moment = z.number().check(z.nonnegative());
const itemId = z.string().check(z.minLength(1), z.maxLength(140));

/** One item done. `at` in ms since 1970; `score` from 0 to 1. */
export const answerSchema = z.object({
  id: z.optional(z.int()),
  at: moment,
  item: itemId,
  topic: z.enum(TOPICS),
  kind: z.enum(KINDS),
  score: z.number().check(z.minimum(0), z.maximum(1)),
  /** In which round; the start test looks where to begin, and is no lesson. */
  round: z.enum(['start', 'lesson', 'mixed', 'repeat']),
});
export type Answer = z.infer<typeof answerSchema>;

/** When a subject comes back, and how well it is known, in the terms of FSRS; moments in ms since 1970. */
export const memorySchema = z.object({
  /** What is repeated: a topic, or a rule that remarked on the learner's own sentences. */
  subject: z.templateLiteral([z.enum(['topic', 'rule']), ':', z.string()]).check(z.maxLength(100)),
  due: moment,
  last: moment,
  stability: z.number().check(z.nonnegative()),
  difficulty: z.number().check(z.minimum(0), z.maximum(10)),
  days: z.number().check(z.nonnegative()),
  reps: z.int().check(z.nonnegative()),
  lapses: z.int().check(z.nonnegative()),
  state: z.int().check(z.minimum(0), z.maximum(3)),
});
export type Memory = z.infer<typeof memorySchema>;
export type Subject = Memory['subject'];

/** What the learner chose. */
export const choicesSchema = z.object({
  language: z.enum(['nl', 'en']),
  region: z.enum(['BE', 'NL']),
  /** Whether the start test was done or skipped; null before. */
  start: z.nullable(z.enum(['done', 'skipped'])),
  /** Consent to keep which rules remark on the learner's own sentences: their ids, nothing of the sentences. */
  ownRules: z.boolean(),
});
export type Choices = z.infer<typeof choicesSchema>;

/** @param browserLanguage BCP 47, e.g. `nl-NL` */
export function defaultChoices(language: Language, browserLanguage: string): Choices {
  return { language, region: /-NL$/i.test(browserLanguage) ? 'NL' : 'BE', start: null, ownRules: false };
}
