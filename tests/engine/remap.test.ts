import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdit, editBetween, remap } from '../../lib/engine/remap.ts';

/** A few letters and marks, so that repeats, spaces, accents and emoji meet each other often. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n', 'é', '😀'), maxLength: 30 });

function found(content: string, quote: string) {
  const start = content.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

describe('editBetween', () => {
  test.each([
    ['Hij was boos.', 'Hij was moe.', { start: 8, end: 12, replacement: 'moe' }],
    ['Hij was', 'Hij was boos', { start: 7, end: 7, replacement: ' boos' }],
    ['Hij was boos', 'Hij was', { start: 7, end: 12, replacement: '' }],
    ['', 'a', { start: 0, end: 0, replacement: 'a' }],
    ['a', 'a', { start: 1, end: 1, replacement: '' }],
  ])('%j → %j', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });

  test.each([
    ['aa', 'aaa', 1, { start: 0, end: 0, replacement: 'a' }],
    ['aa', 'aaa', 2, { start: 1, end: 1, replacement: 'a' }],
    ['aa', 'aaa', 3, { start: 2, end: 2, replacement: 'a' }],
    ['aaa', 'aa', 0, { start: 0, end: 1, replacement: '' }],
  ])('%j → %j with the caret at %d', (before, after, caret, edit) => {
    expect(editBetween(before, after, caret)).toEqual(edit);
  });

  it('leads from one text to the other, wherever the caret is said to be', () => {
    fc.assert(
      fc.property(text, text, fc.option(fc.nat(40), { nil: undefined }), (before, after, caret) => {
        expect(applyEdit(before, editBetween(before, after, caret))).toBe(after);
      }),
    );
  });
});

describe('remap', () => {
  test.each([
    ['typing before', 'was boos', 'Hij was boos', 'boos', 8],
    ['typing after', 'was boos', 'was boos vandaag', 'boos', 4],
    ['another word beside it', 'was boos', 'was erg boos', 'boos', 8],
    ['a full stop behind it', 'was boos', 'was boos.', 'boos', 4],
  ])('keeps a finding: %s', (_, before, after, quote, start) => {
    expect(remap([found(before, quote)], before, after)).toEqual([
      { start, end: start + quote.length, quote },
    ]);
  });

  test.each([
    ['its word is changed', 'was boos', 'was boas', 'boos'],
    ['its word is gone', 'was boos', 'was ', 'boos'],
    ['its word grows', 'was boos', 'was booste', 'boos'],
    ['its word gets a prefix', 'was boos', 'was loboos', 'boos'],
    ['something is typed inside', 'is zo flink', 'is zo heel flink', 'zo flink'],
  ])('drops a finding: %s', (_, before, after, quote) => {
    expect(remap([found(before, quote)], before, after)).toEqual([]);
  });

  it('gives only findings that read as their quote, and keeps all that the edit does not reach', () => {
    fc.assert(
      fc.property(text, text, text, text, text, (lead, quote, middle, typed, tail) => {
        const before = `${lead}(${quote})${middle}${tail}`;
        const after = `${lead}(${quote})${middle}${typed}${tail}`;
        const item = { start: lead.length, end: lead.length + quote.length + 2, quote: `(${quote})` };
        const kept = remap([item], before, after);
        for (const moved of kept) expect(after.slice(moved.start, moved.end)).toBe(moved.quote);
        expect(kept).toHaveLength(1);
      }),
    );
  });

  it('never shows a finding under other words', () => {
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(30), (before, after, start, length) => {
        const item = { start, end: start + length, quote: before.slice(start, start + length) };
        for (const moved of remap([item], before, after)) {
          expect(after.slice(moved.start, moved.end)).toBe(item.quote);
        }
      }),
    );
  });
});
