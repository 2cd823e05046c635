/** The colours of the underlines: one for each group of categories, at least 3:1 against what is behind them. */

import type { Category } from '../engine/types.ts';

export type Group = 'judgement' | 'assumption' | 'vague' | 'privacy';

export const GROUP_OF: Record<Category, Group> = {
  judgement: 'judgement',
  parent_judgement: 'judgement',
  comparison: 'judgement',
  deficit: 'judgement',
  interpretation: 'assumption',
  intention: 'assumption',
  speculation: 'assumption',
  hearsay: 'assumption',
  diagnosis: 'assumption',
  generalisation: 'vague',
  vague: 'vague',
  jargon: 'vague',
  privacy: 'privacy',
};

export const PALETTES: Record<'light' | 'dark', Record<Group, string>> = {
  light: { judgement: '#b3164f', assumption: '#5b35b5', vague: '#8a5200', privacy: '#00665c' },
  dark: { judgement: '#ff8fb4', assumption: '#c3adff', vague: '#ffbf66', privacy: '#5fd6c8' },
};

/**
 * @param background a computed CSS colour, `rgb(…)` or `rgba(…)`
 * @returns the relative luminance of WCAG 2.2, 0 to 1, or null for a colour that lets through what is behind it
 */
export function luminance(background: string): number | null {
  const [red, green, blue, alpha = 1] = (background.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  if (!background.startsWith('rgb')) return null;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** @returns the contrast ratio of WCAG 2.2 between two luminances, 1 to 21 */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** At this luminance dark and light ink are equally readable: (1.05 / 0.05) ** 0.5 apart from both ends. */
const MIDDLE = 0.179;

export function schemeOn(background: number): 'light' | 'dark' {
  return background > MIDDLE ? 'light' : 'dark';
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
