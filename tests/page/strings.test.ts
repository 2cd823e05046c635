import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { CATEGORIES, FIELDS, REWRITE_KINDS } from '../../lib/engine/types.ts';
import { INTERFACE_LANGUAGES } from '../../lib/i18n/languages.ts';
import { pageStrings } from '../../lib/i18n/page-strings.ts';
import { translator } from '../../lib/page/strings.ts';

describe('the translator', () => {
  const strings = {
    remarks_one: '{{count}} opmerking',
    remarks_other: '{{count}} opmerkingen',
    by: 'door {{who}}',
  };
  const t = translator(strings, 'nl');

  test.each([
    [t('remarks', { count: 1 }), '1 opmerking'],
    [t('remarks', { count: 3 }), '3 opmerkingen'],
    [t('remarks', { count: 0 }), '0 opmerkingen'],
    [t('by', { who: 'Ilse' }), 'door Ilse'],
    [t('by'), 'door '],
    [t('unknown'), 'unknown'],
  ])('%j', (text, wanted) => {
    expect(text).toBe(wanted);
  });

  it('counts as the language does', () => {
    expect(translator(strings, 'fr')('remarks', { count: 0 })).toBe('0 opmerking');
  });
});

/** Every key the overlay's sources name, with those that are put together. */
function usedKeys(): string[] {
  const folder = new URL('../../lib/page/', import.meta.url);
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const literal = sources.flatMap((source) => [...source.matchAll(/\bt\('([^']+)'/g)].map(([, key]) => key!));
  return [
    ...literal,
    ...CATEGORIES.map((category) => `category.${category}`),
    ...REWRITE_KINDS.map((kind) => `kind.${kind}`),
    ...FIELDS.flatMap((field) => [`field.${field}`, `prompt.nl.${field}`, `prompt.en.${field}`]),
  ];
}

it.each(INTERFACE_LANGUAGES)('every text the overlay asks for is there in %s', (language) => {
  const strings = pageStrings(language);
  const missing = usedKeys().filter((key) => !(key in strings) && !(`${key}_other` in strings));
  expect(missing).toEqual([]);
  expect(usedKeys().length).toBeGreaterThan(90);
});

it('every prompt has one blank, after its label', () => {
  const strings = pageStrings('nl');
  const prompts = Object.entries(strings).filter(([key]) => key.startsWith('prompt.'));
  for (const [, prompt] of prompts) expect(prompt).toMatch(/^[^:[\]]+: \[[^[\]]+\]$/);
  expect(prompts).toHaveLength(2 * FIELDS.length);
});
