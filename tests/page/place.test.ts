import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, intersect, isEmpty } from '../../lib/page/box.ts';
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

  it('stays in view and never stands over the phrase it is about', () => {
    const situation = fc.record({
      view: fc.record({
        width: fc.integer({ min: 320, max: 1600 }),
        height: fc.integer({ min: 320, max: 1200 }),
      }),
      card: fc.record({
        width: fc.integer({ min: 50, max: 308 }),
        height: fc.integer({ min: 50, max: 700 }),
      }),
      lines: fc.array(fc.record({ left: fc.nat(1540), width: fc.integer({ min: 1, max: 900 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      top: fc.nat(1200),
    });
    fc.assert(
      fc.property(situation, ({ view: { width, height }, card: size, lines, top }) => {
        const shown: Box = { left: 0, top: 0, right: width, bottom: height };
        const first = Math.min(top, height - lines.length * 20);
        const phrase = lines.map(({ left, width: wide }, line): Box => {
          const at = Math.min(left, width - 20);
          return {
            left: at,
            top: first + line * 20,
            right: Math.min(at + wide, width),
            bottom: first + line * 20 + 20,
          };
        });
        const placed = boxOf(place(phrase, size, shown), size);
        expect(intersect(placed, shown)).toEqual(placed);
        for (const line of phrase) expect(isEmpty(intersect(placed, line))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
