import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../lib/analyse.ts';
import { CATEGORIES } from '../../lib/engine/types.ts';
import { ITEMS } from '../../lib/practice/content/index.ts';
import { compare } from '../../lib/practice/facts.ts';
import { type Flaw, type Item, itemSchema, KINDS, TOPICS } from '../../lib/practice/schema.ts';

const named = ITEMS.map((item) => [item.id, item] as const);
const ofKind = <Kind extends Item['kind']>(...kinds: Kind[]) =>
  ITEMS.filter((item): item is Extract<Item, { kind: Kind }> => kinds.includes(item.kind as Kind));

/** What the engine says of a text above a hint. */
async function remarks(text: string, { language }: Item) {
  const { findings } = await analyse(text, { language });
  return findings.filter(({ severity }) => severity !== 'hint');
}
const quotes = async (text: string, item: Item) => (await remarks(text, item)).map(({ quote }) => quote);

/** Whether the engine flags each flaw, as that category, and nothing else. */
async function expectFlaws(text: string, flaws: readonly Flaw[], { language }: Item) {
  const { findings } = await analyse(text, { language });
  for (const { quote, category } of flaws) {
    const found = findings.filter((one) => one.quote.includes(quote) || quote.includes(one.quote));
    expect({ quote, as: found.map((one) => one.category) }).toEqual({ quote, as: [category] });
  }
  expect(findings).toHaveLength(flaws.length);
}

async function missingFields(text: string, { language, profile }: Item & { profile: string }) {
  const { fields } = await analyse(text, { language, profile });
  return fields.filter(({ required, status }) => required && status === 'missing').map(({ field }) => field);
}

describe('the exercises', () => {
  test.each(named)('%s has the form of its kind', (_, item) =>
    expect(itemSchema.safeParse(item).error).toBeUndefined(),
  );

  it('each have their own id', () => expect(new Set(ITEMS.map(({ id }) => id)).size).toBe(ITEMS.length));

  it('are of every kind, and there is something easy for every topic', () => {
    expect(new Set(ITEMS.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    const easy = ITEMS.filter(({ level, language }) => level === 1 && language === 'nl');
    const without = TOPICS.filter((topic) => easy.filter((item) => item.topic === topic).length === 0);
    expect(without).toEqual([]);
    expect(CATEGORIES.filter((topic) => ITEMS.filter((item) => item.topic === topic).length < 3)).toEqual([]);
  });
});

describe('the engine agrees', () => {
  test.each(ofKind('sort').map((item) => [item.id, item] as const))(
    'with where %s puts its sentences',
    async (_, item) => {
      for (const { text, bin } of item.sentences) {
        const found = await remarks(text, item);
        const { findings } = await analyse(text, { language: item.language });
        if (bin === 'fact')
          expect({ text, found: found.map(({ quote }) => quote) }).toEqual({ text, found: [] });
        else expect({ text, as: findings.map(({ category }) => category) }).toEqual({ text, as: [bin] });
      }
    },
  );

  test.each(ofKind('find').map((item) => [item.id, item] as const))('with the phrases of %s', (_, item) =>
    expectFlaws(item.text, item.phrases, item),
  );

  test.each(ofKind('factual', 'positive').map((item) => [item.id, item] as const))(
    'that %s is flawed, and its models are not',
    async (_, item) => {
      await expectFlaws(item.sentence, item.flaws, item);
      for (const model of item.models) {
        expect(await quotes(model, item)).toEqual([]);
        const { missing, trapped, invented, strengths } = compare(model, item);
        expect({ missing, trapped, invented }).toEqual({ missing: [], trapped: [], invented: [] });
        if (item.kind === 'positive') expect(strengths).not.toEqual([]);
      }
    },
  );

  test.each(ofKind('choose').map((item) => [item.id, item] as const))(
    'with what is better in %s',
    async (_, item) => {
      expect(await quotes(item.better, item)).toEqual([]);
      await expectFlaws(item.worse, item.flaws, item);
    },
  );

  test.each(ofKind('split', 'complete', 'observe').map((item) => [item.id, item] as const))(
    'that the model of %s is clean',
    async (_, item) => expect(await quotes(item.model, item)).toEqual([]),
  );

  test.each(ofKind('complete').map((item) => [item.id, item] as const))(
    'with what %s lacks',
    async (_, item) => {
      expect((await missingFields(item.note, item)).sort()).toEqual([...item.missing].sort());
      expect(await missingFields(item.model, item)).toEqual([]);
    },
  );

  test.each(ofKind('observe').map((item) => [item.id, item] as const))(
    'that the model of %s tells all',
    async (_, item) => {
      expect(await missingFields(item.model, item)).toEqual([]);
      const told = compare(item.model, { ...item, situation: `${item.setting} ${item.scene}` });
      expect([told.missing, told.trapped, told.invented]).toEqual([[], [], []]);
    },
  );
});

describe('the texts are easy to read', () => {
  /** Words a sentence, at most; B1. */
  const LONGEST = 16;
  test.each(named)('%s explains in short sentences', (_, { explanation }) => {
    for (const sentence of explanation.split(/[.?!:]\s+/)) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(LONGEST);
    }
  });

  test.each(ofKind('observe').map((item) => [item.id, item.scene] as const))(
    'the scene of %s has 80 to 200 words',
    (_, scene) => {
      const words = scene.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(80);
      expect(words).toBeLessThanOrEqual(200);
    },
  );
});
