import { describe, expect, it, test } from 'vitest';
import { keyAction } from '../../lib/page/keys.ts';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false };
const inCard = { inside: true, open: true, inField: false };
const inField = { inside: false, open: false, inField: true };
const inFieldWithCard = { ...inField, open: true };
const elsewhere = { inside: false, open: true, inField: false };

describe('a key', () => {
  test.each([
    ['Escape', inCard, 'close'],
    ['Escape', inFieldWithCard, 'close'],
    ['Escape', inField, null],
    ['Escape', elsewhere, null],
    ['ArrowDown', inCard, 'nextButton'],
    ['ArrowUp', inCard, 'previousButton'],
    ['ArrowRight', inCard, 'nextRemark'],
    ['ArrowLeft', inCard, 'previousRemark'],
    ['ArrowDown', inFieldWithCard, null],
    ['Tab', inCard, 'nextButton'],
    ['Tab', inField, 'nextBlank'],
    ['Tab', elsewhere, null],
    ['Enter', inCard, null],
    ['a', inFieldWithCard, null],
  ] as const)('%s', (key, situation, action) => {
    expect(keyAction({ ...plain, key }, situation)).toBe(action);
  });

  it('with Shift goes back', () => {
    expect(keyAction({ ...plain, key: 'Tab', shiftKey: true }, inCard)).toBe('previousButton');
    expect(keyAction({ ...plain, key: 'Tab', shiftKey: true }, inField)).toBe('previousBlank');
  });

  it('is the page’s with Control, Alt or Meta, and while an input method composes', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing']) {
      expect(keyAction({ ...plain, key: 'Tab', [held]: true }, inField)).toBeNull();
    }
  });
});
