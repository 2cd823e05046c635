import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, interfaceLanguage } from '../../lib/i18n/languages.ts';
import { pageStrings } from '../../lib/i18n/page-strings.ts';
import { startI18n } from '../../lib/i18n/start.ts';

describe('the language of the interface', () => {
  it.each([
    ['auto', 'nl-BE', 'nl'],
    ['auto', 'fr', 'fr'],
    ['auto', 'EN-gb', 'en'],
    ['auto', 'de-DE', 'nl'],
    ['auto', 'frr', 'nl'],
    ['auto', '', 'nl'],
    ['fr', 'nl-BE', 'fr'],
  ] as const)('with the choice %s in a browser in %j is %s', (choice, browser, expected) => {
    expect(interfaceLanguage(choice, browser)).toBe(expected);
  });
});

describe('counts', () => {
  it.each([
    ['nl', 0, '0 opmerkingen'],
    ['nl', 1, '1 opmerking'],
    ['nl', 2, '2 opmerkingen'],
    ['en', 1, '1 remark'],
    ['fr', 0, '0 remarque'],
    ['fr', 2, '2 remarques'],
  ] as const)('in %s, %i reads %j', (language, count, expected) => {
    expect(startI18n(language).t('page.remarks', { count })).toBe(expected);
  });
});

describe('the strings for the overlay', () => {
  it.each(INTERFACE_LANGUAGES)(
    'in %s are flat, and have prompts in the languages of dossier text',
    (language) => {
      const strings = pageStrings(language);
      expect(Object.values(strings).every((text) => typeof text === 'string')).toBe(true);
      expect(strings['prompt.nl.trigger']).toBe('Aanleiding: [wat gebeurde er net ervoor?]');
      expect(strings['prompt.en.trigger']).toBe('Trigger: [what happened just before?]');
    },
  );

  it('speak the language of the interface', () => {
    expect(pageStrings('fr')['category.judgement']).toBe('Jugement');
    expect(pageStrings('nl')['category.judgement']).toBe('Oordeel');
  });
});
