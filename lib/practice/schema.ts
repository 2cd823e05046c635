/**
 * What can be practised: exercises of eight kinds, as plain data. The content that ships is in `content/`; a trainer's
 * file has the same form (`docs/oefeningen.md`). What a schema cannot see, such as whether the engine flags a flawed
 * sentence as it should, `tests/practice/content.test.ts` checks.
 */

import { CATEGORIES, DOCUMENTS, FIELDS } from '../engine/types.ts';
import { PROFILE_IDS } from '../profiles/index.ts';
import { z } from '../zod.ts';
import { stripSchema } from './strip.ts';

/** What progress is kept of: the categories of remarks, a complete registration, and a whole note. */
export const TOPICS = [...CATEGORIES, 'fields', 'note'] as const;
export type Topic = (typeof TOPICS)[number];

export const KINDS = [
  'sort',
  'find',
  'factual',
  'positive',
  'split',
  'complete',
  'choose',
  'observe',
] as const;
export type Kind = (typeof KINDS)[number];

/** Where a sentence belongs: it is a fact, or it has the flaw of a category. */
export const BINS = ['fact', ...CATEGORIES] as const;
export type Bin = (typeof BINS)[number];

/** Lengths in UTF-16 code units. */
const LIMITS = { line: 400, text: 2_500, few: 12 };

/** Codes of what is wrong with an item beyond its form; the import page words them. */
export const ITEM_ISSUES = [
  'quote-not-in-text',
  'bin-not-offered',
  'bin-unused',
  'one-side-only',
  'given-not-missing',
  'one-right-reason',
] as const;
export type ItemIssue = (typeof ITEM_ISSUES)[number];
const issue = (error: ItemIssue) => ({ error });

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.line));
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.text));
const few = <T extends z.ZodMiniType>(item: T, least = 1) =>
  z.array(item).check(z.minLength(least), z.maxLength(LIMITS.few));

/** A flawed phrase in a text: `quote` stands in it exactly; `occurrence` (from 1) says which one when it does so twice. */
export const flawSchema = z.strictObject({
  quote: line,
  category: z.enum(CATEGORIES),
  occurrence: z.optional(z.int().check(z.positive())),
});
export type Flaw = z.infer<typeof flawSchema>;

/**
 * Something that a text must or must not say. `says` names it to the learner ("hoe lang ze huilde"). `any` lists ways
 * to say it: of one of them, every word must stand in the text, in any order; `beet*` stands for every word that
 * begins so. Case and accents do not matter, and "10" is also found as "tien".
 */
export const factSchema = z.strictObject({ says: line, any: few(line) });
export type Fact = z.infer<typeof factSchema>;

const common = {
  /** Unique among all items, such as `sort-eten-1`. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  /** Of every text in the item. */
  language: z.enum(['nl', 'en']),
  /** Where its words are used; left out when they are at home in Flanders and the Netherlands alike. */
  region: z.optional(z.enum(['BE', 'NL'])),
  topic: z.enum(TOPICS),
  /** 1: one thing to see; 2: ordinary; 3: takes thought. */
  level: z.literal([1, 2, 3]),
  /** Shown after the answer: why it is so, in one to four short sentences. */
  explanation: line,
  source: z.enum(DOCUMENTS),
};

/** Puts sentences where they belong. */
export const sortSchema = z
  .strictObject({
    kind: z.literal('sort'),
    ...common,
    bins: z.array(z.enum(BINS)).check(z.minLength(2), z.maxLength(4)),
    sentences: few(z.strictObject({ text: line, bin: z.enum(BINS), why: line }), 3),
  })
  .check(
    z.refine(
      ({ bins, sentences }) => sentences.every(({ bin }) => bins.includes(bin)),
      issue('bin-not-offered'),
    ),
    z.refine(
      ({ bins, sentences }) => bins.every((one) => sentences.some(({ bin }) => bin === one)),
      issue('bin-unused'),
    ),
  );

/** Clicks the words that judge, guess or stay vague; everything else in the text is clean. */
export const findSchema = z
  .strictObject({
    kind: z.literal('find'),
    ...common,
    text,
    phrases: few(z.strictObject({ ...flawSchema.shape, why: line })),
  })
  .check(
    z.refine(({ text, phrases }) => phrases.every((flaw) => rangeOf(text, flaw)), issue('quote-not-in-text')),
  );

const rewriting = {
  ...common,
  /** What really happened, as seen and heard; 15 to 80 words. The learner may use nothing else. */
  situation: text,
  /** What somebody wrote about it. */
  sentence: line,
  flaws: few(flawSchema),
  /** What of the situation a rewrite has to keep. */
  facts: few(factSchema),
  /** What the situation does not tell, though one could easily write it. */
  traps: z.optional(few(factSchema)),
  /** Good answers. */
  models: few(text),
};
const flawsStand = z.refine<{ sentence: string; flaws: Flaw[] }>(
  ({ sentence, flaws }) => flaws.every((flaw) => rangeOf(sentence, flaw)),
  issue('quote-not-in-text'),
);

/** Rewrites a sentence in facts. */
export const factualSchema = z.strictObject({ kind: z.literal('factual'), ...rewriting }).check(flawsStand);

/** Rewrites a sentence from what the child can and likes, without hiding what happened: `facts` must stay. */
export const positiveSchema = z
  .strictObject({
    kind: z.literal('positive'),
    ...rewriting,
    /** Strengths behind the pitfall; a rewrite names at least one. */
    strengths: few(factSchema),
  })
  .check(flawsStand);

/** Takes a note apart: what did I see, what do I think? */
export const splitSchema = z
  .strictObject({
    kind: z.literal('split'),
    ...common,
    /** The note in reading order, cut where seeing turns into thinking. */
    parts: few(z.strictObject({ text: line, side: z.enum(['saw', 'think']), why: line }), 3),
    /** The same note with its ideas marked as such: "Mijn indruk: … Dat zag ik aan: …". */
    model: text,
  })
  .check(
    z.refine(
      ({ parts }) => (['saw', 'think'] as const).every((one) => parts.some(({ side }) => side === one)),
      issue('one-side-only'),
    ),
  );

/** Sees which required fields a note lacks, and puts the given facts in their place. */
export const completeSchema = z
  .strictObject({
    kind: z.literal('complete'),
    ...common,
    profile: z.enum(PROFILE_IDS),
    note: text,
    /** Required fields of the profile that the note lacks. */
    missing: few(z.enum(FIELDS)),
    /** One fact for each missing field. */
    given: few(z.strictObject({ field: z.enum(FIELDS), text: line })),
    /** The complete note. */
    model: text,
  })
  .check(
    z.refine(
      ({ missing, given }) =>
        [...missing].sort().join() ===
        given
          .map(({ field }) => field)
          .sort()
          .join(),
      issue('given-not-missing'),
    ),
  );

/** Chooses the better of two wordings of the same event, and why it is better. */
export const chooseSchema = z
  .strictObject({
    kind: z.literal('choose'),
    ...common,
    better: text,
    worse: text,
    /** What is wrong with `worse`; none when it is clean but says less. */
    flaws: z.array(flawSchema).check(z.maxLength(LIMITS.few)),
    /** Exactly one is right. */
    reasons: few(z.strictObject({ text: line, right: z.boolean() }), 2),
  })
  .check(
    z.refine(({ reasons }) => reasons.filter(({ right }) => right).length === 1, issue('one-right-reason')),
    z.refine(({ worse, flaws }) => flaws.every((flaw) => rangeOf(worse, flaw)), issue('quote-not-in-text')),
  );

/** A scene: observes an event as it happened and writes the whole note. */
export const observeSchema = z.strictObject({
  kind: z.literal('observe'),
  ...common,
  title: line,
  /** The child's age, as a reader says it: "8 maanden", "4 jaar". */
  age: line,
  /** What the writer knows besides: the day, the group, who is there. */
  setting: line,
  /** The event: actions and dialogue, 80 to 200 words, nothing but what can be seen and heard. */
  scene: text,
  strip: z.optional(stripSchema),
  profile: z.enum(PROFILE_IDS),
  /** What a note about it has to tell. */
  facts: few(factSchema, 2),
  traps: z.optional(few(factSchema)),
  /** A good note. */
  model: text,
});

/** By kind, so that an import can say what is wrong with an item of this kind. */
export const ITEM_SCHEMAS = {
  sort: sortSchema,
  find: findSchema,
  factual: factualSchema,
  positive: positiveSchema,
  split: splitSchema,
  complete: completeSchema,
  choose: chooseSchema,
  observe: observeSchema,
} as const satisfies Record<Kind, unknown>;

export const itemSchema = z.discriminatedUnion('kind', [
  sortSchema,
  findSchema,
  factualSchema,
  positiveSchema,
  splitSchema,
  completeSchema,
  chooseSchema,
  observeSchema,
]);

export type Sort = z.infer<typeof sortSchema>;
export type Find = z.infer<typeof findSchema>;
export type Factual = z.infer<typeof factualSchema>;
export type Positive = z.infer<typeof positiveSchema>;
export type Split = z.infer<typeof splitSchema>;
export type Complete = z.infer<typeof completeSchema>;
export type Choose = z.infer<typeof chooseSchema>;
export type Observe = z.infer<typeof observeSchema>;

/** One thing to practise. */
export type Item = z.infer<typeof itemSchema>;

/** @returns where the flaw stands in the text, in UTF-16 code units; null when it does not */
export function rangeOf(
  text: string,
  { quote, occurrence = 1 }: Flaw,
): { start: number; end: number } | null {
  let start = -1;
  for (let nth = 0; nth < occurrence; nth++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + quote.length };
}
