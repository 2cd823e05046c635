import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addIgnored,
  canIgnorePhrase,
  phraseKey,
  removeIgnored,
  withoutSite,
  withSite,
} from '../../lib/settings/changes.ts';
import { IGNORED_LIMIT, type Ignored, PHRASE_LIMIT, settingsSchemas } from '../../lib/settings/schema.ts';

const phrase = (value: string, site?: string): Ignored => ({
  kind: 'phrase',
  value,
  when: 1,
  ...(site && { site }),
});

describe('the stored form of a phrase', () => {
  it.each([
    ['Heel  Stout', 'heel stout'],
    [' stout\n', 'stout'],
    ['één', 'één'.normalize('NFC')],
  ])('%j is %j', (written, stored) => expect(phraseKey(written.normalize('NFD'))).toBe(stored));

  it('stays the same when made twice', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(phraseKey(phraseKey(text))).toBe(phraseKey(text));
      }),
    ));

  it.each([
    ['stout', true],
    ['  ', false],
    ['a'.repeat(PHRASE_LIMIT), true],
    ['a'.repeat(PHRASE_LIMIT + 1), false],
  ])('%j can be stored: %s', (text, expected) => expect(canIgnorePhrase(text)).toBe(expected));
});

describe('ignoring', () => {
  it('adds a phrase in its stored form', () =>
    expect(addIgnored([], phrase(' Stout '))).toEqual([phrase('stout')]));

  it('does not list the same item twice', () =>
    expect(addIgnored([phrase('stout'), phrase('braaf')], phrase('Stout'))).toEqual([
      phrase('braaf'),
      phrase('stout'),
    ]));

  it('keeps an item for one site apart from the same item everywhere', () =>
    expect(addIgnored([phrase('stout')], phrase('stout', 'https://a.example'))).toHaveLength(2));

  it('can be undone', () =>
    expect(removeIgnored([phrase('stout'), phrase('braaf')], phrase('stout'))).toEqual([phrase('braaf')]));

  it('drops the oldest item when the list is full', () => {
    const full = Array.from({ length: IGNORED_LIMIT }, (_, n) => phrase(`w${n}`));
    const list = addIgnored(full, phrase('nieuw'));
    expect(list).toHaveLength(IGNORED_LIMIT);
    expect(list.at(-1)?.value).toBe('nieuw');
    expect(settingsSchemas.ignored.safeParse(list).success).toBe(true);
  });
});

describe('sites', () => {
  const on = withSite({}, 'https://a.example', 'incident');
  it('are on with a profile', () => expect(on).toEqual({ 'https://a.example': { profile: 'incident' } }));
  it('change profile', () =>
    expect(withSite(on, 'https://a.example', 'concern')).toEqual({
      'https://a.example': { profile: 'concern' },
    }));
  it('are off when they are not listed', () => expect(withoutSite(on, 'https://a.example')).toEqual({}));
});
