import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { smallestEdit } from '../../lib/editors/edit.ts';
import { applyEdit } from '../../lib/engine/remap.ts';

test.each([
  // A whole sentence offered, one word changed: only that word is retyped.
  ['Milan was boos vandaag.', 'Milan riep vandaag.', 'was boos', 'riep'],
  ['hij huilde lang', 'hij huilde [aantal] minuten', 'lang', '[aantal] minuten'],
  ['stoute', 'stouter', 'stoute', 'stouter'],
  ['een flinke meid', 'een meid', 'flinke ', ''],
  ['hij at', 'hij at (2 keer)', '', ' (2 keer)'],
  ['mama😀', 'mama😁', 'mama😀', 'mama😁'],
])('%j → %j replaces %j by %j', (before, after, removed, replacement) => {
  const edit = smallestEdit(before, { start: 0, end: before.length, replacement: after });
  expect([before.slice(edit.start, edit.end), edit.replacement]).toEqual([removed, replacement]);
});

it('does nothing where nothing changes', () => {
  const edit = smallestEdit('een twee', { start: 4, end: 8, replacement: 'twee' });
  expect(edit).toEqual({ start: 4, end: 4, replacement: '' });
});

it('gives the same text as the whole edit, within its range, and never cuts an emoji', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '😀', '😁'), maxLength: 20 });
  fc.assert(
    fc.property(text, text, text, text, (lead, before, after, tail) => {
      const whole = { start: lead.length, end: lead.length + before.length, replacement: after };
      const full = lead + before + tail;
      const small = smallestEdit(full, whole);
      expect(applyEdit(full, small)).toBe(applyEdit(full, whole));
      expect(small.start).toBeGreaterThanOrEqual(whole.start);
      expect(small.end).toBeLessThanOrEqual(whole.end);
      expect(small.replacement.isWellFormed()).toBe(true);
    }),
  );
});
