import { beforeAll, describe, expect, it } from 'vitest';
import { categoriesOf, readSentence, tellsWho } from '../../lib/coach/read-notes.ts';
import { READY_SETS } from '../../lib/coach/ready/index.ts';
import { LIMITS } from '../../lib/coach/schema.ts';
import { CATEGORIES, type Category } from '../../lib/engine/types.ts';

/** Invented, and named in full to talk about names. */
const NAMED = ['Emiel Claes beet Kind C in de arm.'];

const sentences = READY_SETS.flatMap((set) =>
  set.sentences.map((sentence) => ({ ...sentence, set: set.id, language: set.language })),
);
const found = new Map<string, Category[]>();
beforeAll(async () => {
  for (const { text, language } of sentences) found.set(text, await categoriesOf(text, language));
});

describe('the ready-made sets', () => {
  it('are at least six, each with eight to twelve sentences', () => {
    expect(READY_SETS.length).toBeGreaterThanOrEqual(6);
    for (const set of READY_SETS) {
      expect([set.id, set.sentences.length >= 8 && set.sentences.length <= 12]).toEqual([set.id, true]);
    }
  });

  it('have every sentence once', () =>
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length));

  it('show every kind of remark', () => {
    const shown = new Set([...found.values()].flat());
    expect(CATEGORIES.filter((category) => !shown.has(category))).toEqual([]);
  });

  it.each(READY_SETS.map((set) => [set.id, set] as const))(
    '%s: has plain facts beside what is asked about',
    (_, set) => {
      const clean = set.sentences.filter(({ text }) => found.get(text)?.length === 0);
      expect(clean.length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(sentences.filter(({ question }) => !question).map(({ text }) => [text]))(
    'no remark on the fact %j',
    (text) => {
      expect(found.get(text)).toEqual([]);
    },
  );

  it.each(sentences.map(({ text, question = '' }) => [text, question]))(
    '%j fits, and names nobody',
    async (text, question) => {
      expect(text.length).toBeLessThanOrEqual(LIMITS.draft);
      expect(question.length).toBeLessThanOrEqual(LIMITS.question);
      expect(tellsWho(question)).toBeUndefined();
      const { spots } = await readSentence(text);
      const naming = spots.filter(({ kind }) => kind === 'child' || kind === 'adult' || kind === 'place');
      if (!NAMED.includes(text)) expect(naming).toEqual([]);
    },
  );
});
