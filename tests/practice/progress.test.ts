import { describe, expect, it } from 'vitest';
import { afterRound, lessonOrder, nextStep, progressOf } from '../../lib/practice/progress.ts';
import type { Answer, Choices, Memory } from '../../lib/practice/records.ts';
import { review } from '../../lib/practice/schedule.ts';
import { TOPICS } from '../../lib/practice/schema.ts';
import { LESSONS } from '../../lib/practice/topics.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const answer = (score: number, more: Partial<Answer> = {}): Answer => ({
  at: NOW,
  item: 'x',
  topic: 'vague',
  kind: 'sort',
  round: 'lesson',
  score,
  ...more,
});
const memory = (...scores: number[]): Memory =>
  scores.reduce<Memory | undefined>(
    (known, score) => review(known, 'topic:vague', score, known?.due ?? NOW),
    undefined,
  )!;
const stage = (answers: Answer[], memories: Memory[] = []) =>
  progressOf(answers, memories).find(({ topic }) => topic === 'vague')!.stage;

it('every topic has its lesson', () => expect([...LESSONS].sort()).toEqual([...TOPICS].sort()));

describe('a topic', () => {
  const good = [1, 1, 1, 0.9].map((score) => answer(score));
  it('is unseen before the first answer', () => expect(stage([])).toBe('unseen'));
  it('is begun after a look', () => expect(stage([answer(1)], [memory(1)])).toBe('begun'));
  it('is begun while little goes well', () => {
    expect(
      stage(
        [1, 0, 0.5, 0.5].map((score) => answer(score)),
        [memory(0.5)],
      ),
    ).toBe('begun');
  });
  it('grows after a good lesson', () => expect(stage(good, [memory(1)])).toBe('growing'));
  it('is firm when it still goes well some days later', () =>
    expect(stage(good, [memory(1, 1)])).toBe('firm'));
  it('looks at the last answers only', () => {
    const long = [
      ...Array.from({ length: 20 }, () => answer(0)),
      ...Array.from({ length: 8 }, () => answer(1)),
    ];
    expect(progressOf(long, []).find(({ topic }) => topic === 'vague')).toMatchObject({ good: 8, of: 8 });
  });
});

describe('what to do now', () => {
  const choices: Choices = { language: 'nl', region: 'BE', start: 'done', ownRules: false };
  const all = new Set(TOPICS);
  it('is the start test at first', () => {
    expect(nextStep({ ...choices, start: null }, [], [], all, NOW)).toEqual({ go: 'start' });
  });
  it('is then the first lesson', () => {
    expect(nextStep(choices, [], [], all, NOW)).toEqual({ go: 'lesson', topic: 'judgement' });
  });
  it('is the first lesson that the start test asks for', () => {
    const known = [answer(1, { round: 'start', topic: 'judgement' })];
    expect(nextStep(choices, known, [], all, NOW)).toEqual({ go: 'lesson', topic: 'interpretation' });
    expect(lessonOrder(known).at(-1)).toBe('judgement');
  });
  it('is what is due, before a new lesson', () => {
    expect(nextStep(choices, [], [{ ...memory(1), due: NOW }], all, NOW)).toEqual({
      go: 'repeat',
      subjects: 1,
    });
  });
  it('skips a lesson that has no items', () => {
    expect(nextStep(choices, [], [], new Set(['hearsay']), NOW)).toEqual({ go: 'lesson', topic: 'hearsay' });
  });
  it('is mixed practice after the last lesson', () => {
    expect(nextStep(choices, [], [memory(1)], new Set(['vague']), NOW)).toEqual({ go: 'mixed' });
  });
});

describe('a finished round', () => {
  it('brings each of its topics back, by how it went', () => {
    const round = [answer(1), answer(1), answer(0, { topic: 'note' })];
    const [vague, note] = afterRound(round, [], NOW);
    expect(vague).toMatchObject({ subject: 'topic:vague', last: NOW });
    expect(note).toMatchObject({ subject: 'topic:note', days: 1 });
    expect(vague!.due).toBeGreaterThan(note!.due);
  });
  it('repeats a rule as the rule, not as its topic', () => {
    expect(afterRound([answer(1, { item: 'rule:vague/duration', round: 'repeat' })], [], NOW)).toMatchObject([
      { subject: 'rule:vague/duration' },
    ]);
  });
  it('of a lesson teaches its topic, also by the examples of a rule', () => {
    expect(afterRound([answer(1, { item: 'rule:vague/duration' })], [], NOW)).toMatchObject([
      { subject: 'topic:vague' },
    ]);
  });
  it('of the start test changes nothing', () => {
    expect(afterRound([answer(0, { round: 'start' })], [], NOW)).toEqual([]);
  });
});
