import { describe, expect, it } from 'vitest';
import type { Answer, Memory } from '../../lib/practice/records.ts';
import {
  itemsFor,
  lesson,
  mixed,
  type Past,
  ROUND,
  repetition,
  startTest,
} from '../../lib/practice/rounds.ts';
import { review } from '../../lib/practice/schedule.ts';
import type { Item, Kind, Topic } from '../../lib/practice/schema.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const item = (id: string, topic: Topic = 'vague', kind: Kind = 'sort', level = 1) =>
  ({ id, topic, kind, level, language: 'nl' }) as Item;
const answered = (id: string, at: number, topic: Topic = 'vague'): Answer => ({
  at,
  item: id,
  topic,
  kind: 'sort',
  score: 1,
  round: 'lesson',
});
const past = (answers: Answer[] = [], memories: Memory[] = []): Past => ({ answers, memories });
const ids = (items: Item[]) => items.map(({ id }) => id);
const noRule = () => null;

describe('the items for a learner', () => {
  const items = [
    item('both'),
    { ...item('flemish'), region: 'BE' },
    { ...item('dutch'), region: 'NL' },
    { ...item('english'), language: 'en' },
  ] as Item[];
  it.each([
    ['nl', 'BE', ['both', 'flemish']],
    ['nl', 'NL', ['both', 'dutch']],
    ['en', 'BE', ['english']],
  ] as const)('in %s, %s', (language, region, expected) => {
    expect(ids(itemsFor(items, { language, region }))).toEqual(expected);
  });
});

describe('the start test', () => {
  it('has one quick item a topic, in the order of the lessons', () => {
    const items = [
      item('v', 'vague'),
      item('j2', 'judgement', 'choose'),
      item('j1', 'judgement', 'sort'),
      item('n', 'note', 'observe'),
      item('d', 'deficit', 'positive'),
    ];
    expect(ids(startTest(items))).toEqual(['j1', 'v']);
  });
});

describe('a lesson', () => {
  it('is about its topic, easy things first, with changing kinds', () => {
    const items = [
      item('hard', 'vague', 'factual', 3),
      item('a', 'vague', 'sort'),
      item('b', 'vague', 'sort'),
      item('c', 'vague', 'find'),
      item('other', 'note'),
    ];
    expect(ids(lesson(items, 'vague', past()))).toEqual(['a', 'c', 'b', 'hard']);
  });
  it('takes what was never seen, then what was seen longest ago', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => item(id));
    const seen = past([answered('a', 1), answered('b', 2), answered('a', 3)]);
    expect(ids(lesson(items, 'vague', seen, { length: 3 })).sort()).toEqual(['b', 'c', 'd']);
  });
});

describe('a lesson with too few items', () => {
  it('is filled up, its own items first', () => {
    const spare = [item('s1'), item('s2'), item('other', 'note')];
    expect(ids(lesson([item('a')], 'vague', past(), { length: 2, spare })).sort()).toEqual(['a', 's1']);
  });
});

describe('mixed practice', () => {
  const items = [item('v1'), item('v2'), item('h1', 'hearsay'), item('d1', 'deficit'), item('n1', 'note')];
  it('takes turns among the topics that were met, longest ago first', () => {
    const seen = past([answered('v1', 1), answered('h1', 2, 'hearsay'), answered('v1', 3)]);
    expect(ids(mixed(items, seen))).toEqual(['h1', 'v2', 'v1']);
  });
  it('takes all topics before any was met', () => expect(mixed(items, past())).toHaveLength(5));
  it('is never longer than a round', () => {
    const many = Array.from({ length: 40 }, (_, index) => item(`i${index}`));
    expect(mixed(many, past())).toHaveLength(ROUND);
  });
});

describe('repetition', () => {
  const items = [item('v1'), item('v2'), item('v3'), item('h1', 'hearsay')];
  const due = (subject: Memory['subject'], at: number) => ({
    ...review(undefined, subject, 1, NOW),
    due: at,
  });
  it('takes what is due, longest overdue first', () => {
    const memories = [
      due('topic:vague', NOW - 1),
      due('topic:hearsay', NOW - 2),
      due('topic:note', NOW + 9e8),
    ];
    expect(ids(repetition(items, past([], memories), NOW, noRule))).toEqual(['h1', 'v1', 'v2']);
  });
  it('makes an item of a rule, and leaves out a rule that is gone', () => {
    const memories = [due('rule:vague/duration', NOW), due('rule:gone/rule', NOW)];
    const ofRule = (rule: string) => (rule === 'vague/duration' ? item('made') : null);
    expect(ids(repetition(items, past([], memories), NOW, ofRule))).toEqual(['made']);
  });
  it('has nothing to do when nothing is due', () =>
    expect(repetition(items, past(), NOW, noRule)).toEqual([]));
});
