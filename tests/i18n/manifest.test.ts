import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../lib/i18n/languages.ts';

/** The Chrome Web Store cuts longer descriptions off. */
const DESCRIPTION_LIMIT = 132;

const config = readFileSync('wxt.config.ts', 'utf8');
const used = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name!).sort();

describe.each(INTERFACE_LANGUAGES)('the manifest in %s', (language) => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  );

  it('has the texts the manifest asks for, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(used);
  });

  it('has a description that fits the stores', () => {
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
  });
});
