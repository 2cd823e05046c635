import { describe, expect, it, test } from 'vitest';
import { contrast, luminance, PALETTES, schemeOn } from '../../lib/page/colours.ts';

/** Greys and tints of fields, as computed colours. */
const BACKGROUNDS = [
  '255, 255, 255',
  '250, 247, 240',
  '232, 240, 254',
  '220, 220, 220',
  '59, 59, 59',
  '30, 30, 30',
  '0, 0, 0',
  '16, 24, 48',
];

const ofHex = (hex: string) =>
  luminance(`rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`)!;

describe('every underline has a contrast of 3 to 1', () => {
  test.each(BACKGROUNDS)('on rgb(%s)', (channels) => {
    const background = luminance(`rgb(${channels})`)!;
    for (const ink of Object.values(PALETTES[schemeOn(background)])) {
      expect(contrast(ofHex(ink), background)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('luminance', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['rgba(0, 0, 0, 0)', null],
    ['transparent', null],
    ['color(srgb 1 1 1)', null],
  ])('%s: %s', (colour, value) => {
    expect(luminance(colour)).toBe(value);
  });

  it('is highest in contrast between black and white', () => {
    expect(contrast(0, 1)).toBe(21);
  });
});
