import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdit, editBetween } from '../../lib/engine/remap.ts';
import { isOpen, stepBlank, trackBlanks } from '../../lib/page/blanks.ts';
import { blanksIn } from './tracked.ts';

const TEXT = 'Daan [wat zag je?] om [uur] bij [wie].';
const blanks = blanksIn(TEXT);
const [what, hour, who] = blanks as [(typeof blanks)[0], (typeof blanks)[0], (typeof blanks)[0]];
const quotes = (found: { quote: string }[]) => found.map((blank) => blank.quote);

/** Types `typed` over `[start, end)` and follows the blanks. */
function type(text: string, tracked: typeof blanks, start: number, end: number, typed: string) {
  const after = applyEdit(text, { start, end, replacement: typed });
  const caret = start + typed.length;
  return { text: after, caret, blanks: trackBlanks(tracked, editBetween(text, after, caret), text) };
}

describe('stepBlank', () => {
  test.each([
    ['from the first to the second', what.start, what.end, 1, '[uur]'],
    ['from the second to the third', hour.start, hour.end, 1, '[wie]'],
    ['back from the second', hour.start, hour.end, -1, '[wat zag je?]'],
    ['from a caret within one', hour.start + 2, hour.start + 2, 1, '[wie]'],
    ['not past the last', who.start, who.end, 1, null],
    ['not before the first', what.start, what.end, -1, null],
    ['not from outside: Tab is the page’s', 0, 0, 1, null],
  ] as const)('%s', (_, start, end, step, quote) => {
    expect(stepBlank(blanks, TEXT, { start, end }, step)?.quote ?? null).toBe(quote);
  });

  it('goes on from a blank that was typed over, letter by letter', () => {
    let state = type(TEXT, blanks, what.start, what.end, 'r');
    for (const letter of 'iep ') state = type(state.text, state.blanks, state.caret, state.caret, letter);
    expect(state.text).toBe('Daan riep  om [uur] bij [wie].');
    const next = stepBlank(state.blanks, state.text, { start: state.caret, end: state.caret }, 1);
    expect(next?.quote).toBe('[uur]');
  });

  it('skips a blank that was filled', () => {
    const filled = type(TEXT, blanks, hour.start, hour.end, '10.15');
    expect(stepBlank(filled.blanks, filled.text, what, 1)?.quote).toBe('[wie]');
  });
});

describe('trackBlanks', () => {
  test.each([
    ['typing before all of them', 0, 0, 'Om '],
    ['typing right before a blank', what.start, what.start, 'en '],
    ['typing right behind a blank', what.end, what.end, 'en'],
    ['deleting right before a blank', what.start - 1, what.start, ''],
  ])('keeps all open: %s', (_, start, end, typed) => {
    const after = type(TEXT, blanks, start, end, typed);
    expect(quotes(after.blanks.filter((blank) => isOpen(blank, after.text)))).toEqual(quotes(blanks));
  });

  it('ends a blank whose border is deleted', () => {
    const after = type(TEXT, blanks, 0, what.start + 3, '');
    expect(quotes(after.blanks)).toEqual(['[uur]', '[wie]']);
  });

  it('calls open only what still reads as its blank, after any edits', () => {
    const edit = fc.record({
      at: fc.nat(40),
      length: fc.nat(6),
      typed: fc.constantFrom('', 'a', '[', ']', ' x'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        let state = { text: TEXT, blanks };
        for (const { at, length, typed } of edits) {
          const start = Math.min(at, state.text.length);
          state = type(state.text, state.blanks, start, Math.min(start + length, state.text.length), typed);
          for (const blank of state.blanks) {
            expect(blank.start).toBeGreaterThanOrEqual(0);
            expect(blank.end).toBeLessThanOrEqual(state.text.length);
            expect(blank.start).toBeLessThanOrEqual(blank.end);
          }
        }
      }),
    );
  });
});
