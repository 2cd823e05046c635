import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backward,
  forward,
  type Place,
  START,
  STEPS,
  skip,
  totalOf,
  winnerOf,
  withVote,
} from '../../lib/coach/discussion.ts';
import { actionOf } from '../../lib/coach/present-keys.ts';

const place = (index: number, step: Place['step'], revealed = 0): Place => ({ index, step, revealed });

describe('the way on', () => {
  it.each([
    [place(0, 'bare'), 2, place(0, 'vote')],
    [place(0, 'vote'), 2, place(0, 'remarks', 1)],
    [place(0, 'vote'), 0, place(0, 'remarks', 0)],
    [place(0, 'remarks', 1), 2, place(0, 'remarks', 2)],
    [place(0, 'remarks', 2), 2, place(0, 'rewrite', 2)],
    [place(0, 'remarks', 0), 0, place(0, 'rewrite', 0)],
    [place(0, 'rewrite', 2), 2, place(1, 'bare')],
    [place(2, 'rewrite', 2), 2, place(3, 'bare')],
    [place(3, 'bare'), 2, place(3, 'bare')],
  ])('from %j with %i remarks is %j', (from, remarks, to) => expect(forward(from, remarks, 3)).toEqual(to));

  it('comes past every sentence and ends', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 8 }), (remarks) => {
        let at = START;
        let clicks = 0;
        while (at.index < remarks.length && clicks++ < 1000)
          at = forward(at, remarks[at.index]!, remarks.length);
        expect(at.index).toBe(remarks.length);
        // Bare, vote and rewrite take a click each; the remarks one each, or one for none.
        expect(clicks).toBe(remarks.reduce((sum, count) => sum + 3 + Math.max(1, count), 0));
      }),
    );
  });
});

describe('the way back', () => {
  it.each([
    [place(1, 'rewrite', 2), place(1, 'remarks', 2)],
    [place(1, 'remarks', 2), place(1, 'remarks', 1)],
    [place(1, 'remarks', 1), place(1, 'vote')],
    [place(1, 'vote'), place(1, 'bare')],
    [place(1, 'bare'), place(0, 'vote')],
    [place(0, 'bare'), place(0, 'bare')],
  ])('from %j is %j', (from, to) => expect(backward(from, 2)).toEqual(to));

  it('undoes a step within a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STEPS), fc.nat(3), (step, remarks) => {
        const from = place(0, step, step === 'remarks' ? Math.min(1, remarks) : 0);
        if (step === 'rewrite') return;
        expect(backward(forward(from, remarks, 2), remarks)).toMatchObject({ index: 0, step });
      }),
    );
  });
});

it('a sentence can be skipped', () => {
  expect(skip(place(0, 'remarks', 1), 2)).toEqual(place(1, 'bare'));
  expect(skip(place(2, 'bare'), 2)).toEqual(place(2, 'bare'));
});

describe('votes', () => {
  it.each([
    [{}, 'fact', 1, { fact: 1 }],
    [{ fact: 1 }, 'fact', -1, { fact: 0 }],
    [{}, 'fact', -1, { fact: 0 }],
    [{ fact: 999 }, 'fact', 1, { fact: 999 }],
  ] as const)('%j and one for %s (%i)', (votes, verdict, change, expected) => {
    expect(withVote(votes, verdict, change)).toEqual(expected);
  });

  it.each([
    [{}, undefined, 0],
    [{ fact: 0 }, undefined, 0],
    [{ fact: 2, judgement: 1 }, 'fact', 3],
    [{ fact: 2, judgement: 2 }, undefined, 4],
  ])('%j: most take it for %s, of %i', (votes, winner, total) => {
    expect([winnerOf(votes), totalOf(votes)]).toEqual([winner, total]);
  });
});

describe('a key', () => {
  const press = (key: string, more: Partial<Parameters<typeof actionOf>[0]> = {}, typing = false) =>
    actionOf(
      { key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more },
      typing,
    );

  it.each([
    ['PageDown', 'forward'],
    [' ', 'forward'],
    ['PageUp', 'backward'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['t', 'timer'],
    ['s', 'skip'],
    ['+', 'larger'],
    ['-', 'smaller'],
    ['Escape', 'leave'],
  ])('%j does %s', (key, type) => expect(press(key)).toEqual({ type }));

  it.each([
    ['&', { code: 'Digit1' }, { type: 'vote', verdict: 'fact', change: 1 }],
    ['2', { code: 'Numpad2' }, { type: 'vote', verdict: 'interpretation', change: 1 }],
    ['#', { code: 'Digit3', shiftKey: true }, { type: 'vote', verdict: 'judgement', change: -1 }],
  ])('%j votes, on any keyboard', (key, more, action) => expect(press(key, more)).toEqual(action));

  it.each([
    ['s', { ctrlKey: true }, false],
    ['s', {}, true],
    [' ', {}, true],
    ['x', {}, false],
    ['9', { code: 'Digit9' }, false],
    ['constructor', {}, false],
  ])('%j is left alone (%j, typing: %s)', (key, more, typing) => expect(press(key, more, typing)).toBeNull());

  it('of a clicker works while somebody types', () =>
    expect(press('PageDown', {}, true)).toEqual({ type: 'forward' }));
});
