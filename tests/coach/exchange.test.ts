import { describe, expect, it } from 'vitest';
import { readSetFile, tableOf, writeSetFile } from '../../lib/coach/exchange.ts';
import { fileName } from '../../lib/coach/file-name.ts';
import type { Confirmed, Outcome, Sentence, SentenceSet } from '../../lib/coach/schema.ts';

const set: SentenceSet = {
  id: 's',
  title: 'Eten',
  theme: 'Aan tafel',
  tags: ['peuters'],
  archived: false,
  createdAt: 1,
  changedAt: 1,
};
const sentence = (id: string, text: string): Sentence => ({
  id,
  setId: 's',
  position: 1,
  text: text as Confirmed,
  categories: ['judgement'],
  question: 'Wat zag je?',
  addedAt: 1,
});
const valid = writeSetFile(set, [sentence('a', 'Kind A was stout.')]);
const changed = (changes: object) => JSON.stringify({ ...JSON.parse(valid), ...changes });

describe('a set as a file', () => {
  it('comes back as it was, without ids, dates or outcomes', () => {
    expect(readSetFile(valid)).toEqual({
      feitelijk: 'sentence-set',
      version: 1,
      title: 'Eten',
      theme: 'Aan tafel',
      tags: ['peuters'],
      sentences: [{ text: 'Kind A was stout.', question: 'Wat zag je?' }],
    });
  });

  it.each([
    ['', 'damaged'],
    [valid.slice(0, -5), 'damaged'],
    ['[]', 'other'],
    ['{"feitelijk":"settings","version":1}', 'other'],
    [changed({ version: 2 }), 'newer'],
    [changed({ sentences: 'x' }), 'damaged'],
    [changed({ sentences: [{ text: 'x'.repeat(9999), question: '' }] }), 'damaged'],
    [changed({ tags: Array(99).fill('x') }), 'damaged'],
    [changed({ sentences: [] }), 'empty'],
    ['{"__proto__":{"feitelijk":"sentence-set","version":1}}', 'other'],
  ])('%.40j is refused', (content, problem) => {
    expect(() => readSetFile(content)).toThrow(expect.objectContaining({ problem }));
  });
});

describe('a set as a table', () => {
  it('has what was agreed last', () => {
    const outcomes = [{ sentenceId: 'a', after: 'Kind A duwde.' }] as unknown as Outcome[];
    expect(
      tableOf([sentence('a', 'Kind A was stout.')], outcomes, ['z', 'o', 'v', 'a'], () => 'Oordeel'),
    ).toEqual([
      ['z', 'o', 'v', 'a'],
      ['Kind A was stout.', 'Oordeel', 'Wat zag je?', 'Kind A duwde.'],
    ]);
  });
});

describe('a file name', () => {
  it.each([
    ['Eten & slapen / 2026', 'Eten-slapen-2026.csv'],
    ['../..', '..-...csv'],
    ['???', 'set.csv'],
    ['Zoë', 'Zoë.csv'],
  ])('%j is %j', (title, name) => expect(fileName(title, 'csv')).toBe(name));
});
