import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, FIELDS, REWRITE_KINDS, SEVERITIES, SOURCES } from '../../lib/engine/types.ts';
import { INTERFACE_LANGUAGES, TEXTS } from '../../lib/i18n/languages.ts';
import { flatten } from '../../lib/i18n/page-strings.ts';
import { PROFILE_IDS } from '../../lib/profiles/index.ts';
import { SETTINGS_PARTS } from '../../lib/settings/schema.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const flat = Object.fromEntries(INTERFACE_LANGUAGES.map((lng) => [lng, flatten(TEXTS[lng])]));
const entries = INTERFACE_LANGUAGES.flatMap((lng) =>
  Object.entries(flat[lng]!).map(([key, text]) => ({ lng, key, text })),
);
const base = (key: string) => key.replace(PLURAL, '');
const bases = (lng: string) => [...new Set(Object.keys(flat[lng]!).map(base))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).sort();

describe.each(INTERFACE_LANGUAGES)('the texts in %s', (lng) => {
  it('are for the same things as those in Dutch', () => expect(bases(lng)).toEqual(bases('nl')));

  it('have a form for each of the plurals of the language, and no other', () => {
    const wanted = new Intl.PluralRules(lng).resolvedOptions().pluralCategories.sort();
    const plurals = Object.keys(flat[lng]!).filter((key) => PLURAL.test(key));
    for (const plural of new Set(plurals.map(base))) {
      const forms = plurals.filter((key) => base(key) === plural).map((key) => PLURAL.exec(key)![1]);
      expect({ plural, forms: forms.sort() }).toEqual({ plural, forms: wanted });
    }
  });

  it('fill in the same placeholders as those in Dutch', () => {
    for (const [key, text] of Object.entries(flat[lng]!)) {
      const dutch = flat.nl![key] ?? flat.nl![`${base(key)}_other`]!;
      expect({ key, names: placeholders(text) }).toEqual({ key, names: placeholders(dutch) });
    }
  });

  it.each([
    ['category', CATEGORIES],
    ['severity', SEVERITIES],
    ['field', FIELDS],
    ['prompt', FIELDS],
    ['kind', REWRITE_KINDS],
    ['profile', PROFILE_IDS],
    ['source', SOURCES],
  ] as const)('name every %s', (group, ids) => {
    expect(Object.keys(TEXTS[lng].page[group]).sort()).toEqual([...ids].sort());
  });

  it('say what every category is about and every part of the settings is called', () => {
    expect(Object.keys(TEXTS[lng].options.categories.what)).toEqual([...CATEGORIES]);
    expect(Object.keys(TEXTS[lng].options.damaged.part)).toEqual(SETTINGS_PARTS);
  });
});

describe('every text', () => {
  it.each([
    ['is not empty', /^\s*$/],
    ['has no space at its ends', /^\s|\s$/],
    ['has no double space', / {2}/],
    ['has no three dots for an ellipsis', /\.\.\./],
    ['has no markup', /<|>|&[a-z]+;/],
  ])('%s', (_, wrong) => expect(entries.filter(({ text }) => wrong.test(text))).toEqual([]));

  it('in French has an unbreakable space before : ; ? ! and curly apostrophes', () => {
    expect(entries.filter(({ lng, text }) => lng === 'fr' && /(^|[^\u00A0])[:;?!]|'/u.test(text))).toEqual(
      [],
    );
  });

  it('in Dutch says "je", never "u"', () => {
    expect(entries.filter(({ lng, text }) => lng === 'nl' && /\b(u|uw)\b/iu.test(text))).toEqual([]);
  });
});

describe('prompts', () => {
  it.each(INTERFACE_LANGUAGES)('in %s are the field, a colon and one blank', (lng) => {
    for (const field of FIELDS) {
      const { prompt, field: labels } = TEXTS[lng].page;
      const [before, blank] = prompt[field].split('[');
      expect(before?.replace('\u00A0', '')).toBe(`${labels[field]}: `);
      expect(blank).toMatch(/^[^[\]]+\]$/);
    }
  });
});

describe('no text is left over', () => {
  const source = ['lib', 'components', 'entrypoints'].flatMap(sourceFiles).join('\n');
  /** Keys built in code from an id, such as `page.category.${category}`. */
  const built = [...source.matchAll(/[`'"]((?:[\w-]+\.)+)\$\{/g)].map(([, prefix]) => prefix!);

  it.each(bases('nl'))('%s is used', (key) => {
    // The overlay leaves out the `page.` that all its keys begin with.
    const names = key.startsWith('page.') ? [key, key.slice('page.'.length)] : [key];
    const isUsed = (name: string) =>
      source.includes(`'${name}'`) || built.some((prefix) => name.startsWith(prefix));
    expect(names.some(isUsed)).toBe(true);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
