import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Memory, memorySchema } from '../../lib/practice/records.ts';
import { dueToday, review } from '../../lib/practice/schedule.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 12);
const daysAfter = (...scores: number[]): number => {
  let memory: Memory | undefined;
  let now = NOW;
  for (const score of scores) {
    memory = review(memory, 'topic:vague', score, now);
    now = memory.due;
  }
  return memory!.days;
};

describe('a subject', () => {
  it('comes back the next day after a poor round', () => expect(daysAfter(0)).toBe(1));
  it('comes back within a week after a good first round', () => {
    expect(daysAfter(1)).toBeGreaterThan(1);
    expect(daysAfter(1)).toBeLessThanOrEqual(7);
  });
  it('stays away longer each time it goes well', () => {
    expect(daysAfter(1, 1)).toBeGreaterThan(daysAfter(1));
    expect(daysAfter(1, 1, 1)).toBeGreaterThan(daysAfter(1, 1));
  });
  it('comes back soon when it goes wrong after all', () => {
    expect(daysAfter(1, 1, 0)).toBeLessThan(daysAfter(1, 1));
  });
  it('never stays away longer than a season', () => expect(daysAfter(1, 1, 1, 1, 1, 1, 1)).toBeLessThan(92));

  it('has a memory that can be kept, whatever happened', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400)), { minLength: 1 }),
        (past) => {
          let memory: Memory | undefined;
          let now = NOW;
          for (const [score, days] of past) {
            memory = review(memory, 'rule:vague/duration', score, now);
            expect(memorySchema.parse(memory)).toEqual(memory);
            expect(memory.due).toBeGreaterThan(now);
            now += days * DAY;
          }
        },
      ),
    );
  });
});

describe('due today', () => {
  const memory = (subject: Memory['subject'], due: number): Memory => ({
    ...review(undefined, subject, 1, NOW),
    due,
  });
  it('is what is due by tonight, longest overdue first', () => {
    const tonight = new Date(NOW).setHours(23, 0);
    const all = [
      memory('topic:vague', NOW + DAY * 2),
      memory('topic:note', tonight),
      memory('rule:x/y', NOW - DAY),
    ];
    expect(dueToday(all, NOW).map(({ subject }) => subject)).toEqual(['rule:x/y', 'topic:note']);
  });
});
