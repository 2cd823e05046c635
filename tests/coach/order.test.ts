import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, positionsAfter } from '../../lib/coach/order.ts';

describe('a place between two others', () => {
  it.each([
    [undefined, undefined, 1024],
    [undefined, 1024, 0],
    [1024, undefined, 2048],
    [0, 1024, 512],
    [1, 1 + 1e-9, undefined],
  ])('%s and %s is %s', (before, after, expected) => expect(between(before, after)).toBe(expected));

  it('lies between them, or there is none', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.double({ noNaN: true, min: 0, max: 1e9 }),
        (low, gap) => {
          const place = between(low, low + gap);
          expect(place === undefined || (place > low && place < low + gap)).toBe(true);
        },
      ),
    );
  });

  it('is found for many at once', () => expect(positionsAfter(10, 2)).toEqual([1034, 2058]));
});
