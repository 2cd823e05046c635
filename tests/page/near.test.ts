import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureNear } from '../../lib/page/near.ts';

/** A text with one item on each line of 20 px. */
const lines = (count: number) => Array.from({ length: count }, (_, index) => index);
const boxOf = (line: number) => [{ left: 0, top: line * 20, right: 50, bottom: line * 20 + 20 }];

it('finds the same items as measuring all of them would, for any view', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(45000), fc.nat(2000), (count, from, height) => {
      const items = lines(count);
      const to = from + height;
      const found = measureNear(items, boxOf, from, to).map(({ item }) => item);
      const near = items.filter((line) => line * 20 + 20 >= from && line * 20 <= to);
      if (count > 150) expect(found).toEqual(near);
      else expect(found).toEqual(items);
    }),
  );
});

it('measures few of many', () => {
  let measured = 0;
  const measure = (line: number) => {
    measured++;
    return boxOf(line);
  };
  expect(measureNear(lines(5000), measure, 40_000, 40_400)).toHaveLength(22);
  expect(measured).toBeLessThan(40);
});
