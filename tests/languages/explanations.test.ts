import { describe, expect, it, test } from 'vitest';
import { english } from '../../lib/languages/en/index.ts';
import { EXPLANATIONS, explanationOf } from '../../lib/languages/more/index.ts';
import { dutch } from '../../lib/languages/nl/index.ts';

const ids = [...new Set([...dutch.rules, ...english.rules].map(({ id }) => id))];
const LANGUAGES = ['nl', 'en', 'fr'] as const;
const why = new Map([...dutch.rules, ...english.rules].map((rule) => [rule.id, rule.why]));

describe.each(LANGUAGES)('the longer explanation in %s', (language) => {
  test.each(ids)('%s has one of two to four sentences', (id) => {
    const text = explanationOf(id, language);
    expect(text, id).toBeDefined();
    expect(text!.length).toBeGreaterThan(80);
    expect(text!.length).toBeLessThan(400);
    const sentences = text!.match(/[.!?][’"»)]*(?= |$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(6);
    expect(text).not.toContain(why.get(id)![language]);
  });

  it('says something else for each rule', () => {
    const texts = ids.map((id) => explanationOf(id, language));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

it('is of a rule that exists', () => {
  expect(Object.keys(EXPLANATIONS).filter((id) => !ids.includes(id))).toEqual([]);
});

it.each(['house/1', 'toString', ''])('has none for %j', (id) => {
  expect(explanationOf(id, 'nl')).toBeUndefined();
});
