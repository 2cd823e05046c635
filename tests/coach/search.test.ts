import { describe, expect, it } from 'vitest';
import { finder } from '../../lib/coach/search.ts';

describe('a search', () => {
  it.each([
    ['', 'Zoë viel.', true],
    ['  ', 'Zoë viel.', true],
    ['zoe', 'Zoë viel.', true],
    ['VIEL zoë', 'Zoë viel.', true],
    ['viel niet', 'Zoë viel.', false],
    ['.*', 'Zoë viel.', false],
  ])('for %j finds %j: %s', (wanted, text, found) => expect(finder(wanted)(text)).toBe(found));
});
