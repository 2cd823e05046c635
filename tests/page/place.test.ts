import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, intersect, isEmpty, union } from '../../lib/page/box.ts';
import { place } from '../../lib/page/place.ts';

const view: Box = { left: 0, top: 0, right: 800, bottom: 600 };
const card = { width: 320, height: 200 };
const phraseAt = (left: number, top: number): Box[] => [{ left, top, right: left + 60, bottom: top + 20 }];
const boxOf = (placed: ReturnType<typeof place>, size = card): Box => ({
  left: placed.left,
  top: placed.top,
  right: placed.left + size.width,
  bottom: placed.top + Math.min(size.height, placed.maxHeight),
});

describe('place', () => {
  it('stands below the phrase, at its first word', () => {
    expect(place(phraseAt(100, 100), card, view)).toMatchObject({ left: 100, top: 126 });
  });

  it('goes above where there is no room below', () => {
    expect(place(phraseAt(100, 500), card, view)).toMatchObject({ left: 100, top: 294 });
  });

  it('shifts to stay in view', () => {
    expect(place(phraseAt(780, 100), card, view).left).toBe(800 - 6 - 320);
  });

  it('goes beside the phrase in a view too low for above and below', () => {
    const placed = place(phraseAt(100, 120), card, { ...view, bottom: 260 });
    expect(boxOf(placed).left).toBeGreaterThan(160);
  });

  it('takes the roomier side with less height where nothing fits', () => {
    const placed = place(phraseAt(20, 40), card, { left: 0, top: 0, right: 340, bottom: 220 });
    expect(placed).toMatchObject({ top: 66, maxHeight: 148 });
  });

  it('stays in view and off the phrase', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 50, max: 380 }),
      height: fc.integer({ min: 50, max: 500 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 740 }),
        fc.integer({ min: 0, max: 580 }),
        sizes,
        fc.integer({ min: 320, max: 600 }),
        (left, top, size, height) => {
          const shown = { ...view, bottom: height };
          const phrase = phraseAt(left, Math.min(top, height - 20));
          const placed = boxOf(place(phrase, size, shown), size);
          expect(intersect(placed, shown)).toEqual(placed);
          expect(isEmpty(intersect(placed, union(phrase)))).toBe(true);
        },
      ),
    );
  });
});
