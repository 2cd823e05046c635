import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/engine/types.ts';
import {
  clickableWords,
  markChoose,
  markComplete,
  markFind,
  markPlacing,
  markRewrite,
} from '../../lib/practice/marking.ts';
import type { Choose, Complete, Find } from '../../lib/practice/schema.ts';

describe('placing', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], 1],
    [['a', 'b'], ['a', 'a'], 0.5],
    [['a', 'b'], [undefined, undefined], 0],
  ])('%j as %j scores %f', (wanted, placed, score) => expect(markPlacing(wanted, placed)).toBe(score));
});

describe('finding phrases', () => {
  const text = 'Ze was heel stout. Ze huilde lang, zei L.V.';
  const exercise = {
    text,
    phrases: [{ quote: 'heel stout' }, { quote: 'lang' }],
  } as Find;
  const words = clickableWords(text).map((word) => word.text);
  const pick = (...picked: string[]) =>
    markFind(
      exercise,
      picked.map((word) => words.indexOf(word)),
    );

  it('cuts the text into words', () => {
    expect(words).toEqual(['Ze', 'was', 'heel', 'stout', 'Ze', 'huilde', 'lang', 'zei', 'L.V.']);
  });
  it.each([
    [['heel', 'stout', 'lang'], [true, true], [], 1],
    [['stout'], [true, false], [], 0.5],
    [['was', 'stout', 'lang'], [true, true], [], 1],
    [['stout', 'lang', 'L.V.'], [true, true], ['L.V.'], 2 / 3],
    [[], [false, false], [], 0],
  ])('%j', (picked, found, extra, score) => {
    const result = pick(...picked);
    expect(result.found).toEqual(found);
    expect(result.extra.map((word) => word.text)).toEqual(extra);
    expect(result.score).toBeCloseTo(score);
  });
});

describe('a rewrite', () => {
  const fact = { says: 'x', any: ['x'] };
  const finding = (severity: string) => ({ severity }) as Finding;
  const compared = { kept: [fact, fact], missing: [], trapped: [], invented: [], strengths: [] };
  it('is perfect when it keeps every fact and adds nothing', () => {
    expect(markRewrite(compared, [finding('hint')])).toBe(1);
  });
  it('loses by a lost fact, a trap, an invention or a remark alike', () => {
    expect(markRewrite({ ...compared, missing: [fact] }, [])).toBeCloseTo(2 / 3);
    expect(markRewrite({ ...compared, trapped: [fact] }, [])).toBeCloseTo(2 / 3);
    expect(
      markRewrite({ ...compared, invented: [{ kind: 'name', quote: 'L', start: 0, end: 1 }] }, []),
    ).toBeCloseTo(2 / 3);
    expect(markRewrite(compared, [finding('strong')])).toBeCloseTo(2 / 3);
    expect(markRewrite(compared, [], { lackingFields: 1 })).toBeCloseTo(2 / 3);
  });
  it('is to name a strength where that is asked', () => {
    expect(markRewrite(compared, [], { strength: true })).toBeCloseTo(2 / 3);
    expect(markRewrite({ ...compared, strengths: [fact] }, [], { strength: true })).toBe(1);
  });
});

describe('completing', () => {
  const exercise = {
    missing: ['date', 'trigger'],
    given: [{ field: 'date' }, { field: 'trigger' }],
  } as Complete;
  it('counts fields seen and facts in place', () => {
    expect(markComplete(exercise, ['date', 'trigger'], ['date', 'trigger'])).toBe(1);
    expect(markComplete(exercise, ['date'], ['trigger', 'trigger'])).toBe(0.5);
    expect(markComplete(exercise, ['date', 'trigger', 'place'], ['date', 'trigger'])).toBe(0.8);
  });
});

describe('choosing', () => {
  const exercise = {
    reasons: [
      { text: 'a', right: false },
      { text: 'b', right: true },
    ],
  } as Choose;
  it.each([
    [true, 1, 1],
    [true, 0, 0.5],
    [false, 1, 0.5],
    [false, 0, 0],
  ])('better: %s, reason %i → %f', (better, reason, score) => {
    expect(markChoose(exercise, better, reason)).toBe(score);
  });
});
