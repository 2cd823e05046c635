import { describe, expect, it } from 'vitest';
import { loadRules, rulePage, searchRules } from '../../lib/catalogue/catalogue.ts';
import { rules } from '../../lib/languages/nl/rules/index.ts';

const pages = rules.map((rule) => rulePage(rule, 'nl'));
const found = (wanted: string) =>
  searchRules(pages, wanted, (category) => category).flatMap((group) => group.pages);

describe('the catalogue', () => {
  it('has every Dutch rule, with examples of both sorts', () => {
    for (const page of pages) {
      expect(page, page.id).toMatchObject({ flagged: expect.any(Array), clean: expect.any(Array) });
      expect(page.flagged.length, page.id).toBeGreaterThan(0);
    }
  });
  it('explains every rule at length', () => {
    expect(pages.filter(({ more }) => !more || more.length < 60)).toEqual([]);
  });
  it('shows the rules of English dossiers that have English examples', async () => {
    expect((await loadRules('en')).length).toBeGreaterThan(20);
  });
});

describe('a search', () => {
  it('for nothing finds everything', () => expect(found('  ')).toHaveLength(pages.length));
  it('reads words in any order, case and accent', () => {
    expect(found('LANG hoe').map(({ id }) => id)).toContain('vague/duration');
    expect(found('précies').length).toBeGreaterThan(0);
  });
  it('reads examples through their marks', () => {
    const marked = pages.find(({ flagged }) => /\w \*\w/.test(flagged[0]!))!;
    expect(found(marked.flagged[0]!.replaceAll('*', ''))).toContain(marked);
  });
  it('finds a rule by its id', () => expect(found('vague/duration')).toHaveLength(1));
  it('finds nothing for what is nowhere', () => expect(found('xyzzy')).toEqual([]));
});
