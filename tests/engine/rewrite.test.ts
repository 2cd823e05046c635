import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compile } from '../../lib/engine/lexicon.ts';
import { applyEdit } from '../../lib/engine/remap.ts';
import { type Draft, type RewriteContext, rewritesFor } from '../../lib/engine/rewrite.ts';
import type { Category, Finding } from '../../lib/engine/types.ts';
import { dutch } from '../../lib/languages/nl/index.ts';

const lexicon = compile(dutch);

function findingOf(text: string, quote: string, category: Category = 'judgement'): Finding {
  const start = text.indexOf(quote);
  return {
    start,
    end: start + quote.length,
    quote,
    category,
    rule: 'test',
    severity: 'normal',
    message: '',
    source: '',
  };
}

/** A rewriter that puts the whole text in the given words. */
function offering(...drafts: [Draft['kind'], string][]): RewriteContext {
  return {
    lexicon,
    rewriter: {
      drafts: ({ document }) =>
        drafts.map(([kind, text]) => ({ kind, text, start: 0, end: document.text.length })),
      columns: { saw: '', heard: '', thought: '' },
      lastResort: () => ({ kind: 'factual', start: 0, end: 0, text: '' }),
      tellsHarm: (words) => /\bbeet\b/.test(words),
    },
  };
}

describe('a draft is cut down to what it changes', () => {
  test.each([
    ['Jan was stout.', 'Jan sloeg [wie?].', 'was stout', 'sloeg [wie?]'],
    ['Hij gooide expres zijn beker om.', 'Hij gooide zijn beker om.', 'expres ', ''],
    ['Ze huilt om iets.', 'Ze huilt.', ' om iets', ''],
    ['Hij huilde lang.', 'Hij huilde [hoe lang?].', 'lang', '[hoe lang?]'],
    ['Hij [wat?] lang.', 'Hij [wie?] lang.', '[wat?]', '[wie?]'],
  ])('%s → %s', (text, wording, old, replacement) => {
    const [rewrite] = rewritesFor(text, findingOf(text, text.slice(0, 3)), offering(['factual', wording]));
    expect(text.slice(rewrite!.start, rewrite!.end)).toBe(old);
    expect(rewrite!.replacement).toBe(replacement);
  });

  it('keeps the capital of the sentence, and gives none inside one', () => {
    const apply = (text: string, wording: string) =>
      applyEdit(
        text,
        rewritesFor(text, findingOf(text, text.slice(0, 2)), offering(['source', wording]))[0]!,
      );
    expect(apply('Blijkbaar slaapt hij.', '[wie] vertelde het.')).toBe('[Wie] vertelde het.');
    expect(apply("'t Is een zaag.", '[naam] riep.')).toBe('[Naam] riep.');
    expect(apply('blijkbaar slaapt hij.', '[wie] vertelde het.')).toBe('[wie] vertelde het.');
  });

  it('locates the blanks in the replacement, brackets included', () => {
    const [rewrite] = rewritesFor(
      'Ze slaat.',
      findingOf('Ze slaat.', 'slaat'),
      offering(['quantify', 'Ze [aantal] keer per [dag].']),
    );
    expect(
      rewrite!.blanks.map(({ start, end, label }) => [rewrite!.replacement.slice(start, end), label]),
    ).toEqual([
      ['[aantal]', 'aantal'],
      ['[dag]', 'dag'],
    ]);
  });

  it('leaves out what changes nothing, and what was offered before', () => {
    const context = offering(['factual', 'Ze slaat.'], ['factual', 'Ze [wat?].'], ['factual', 'Ze [wat?].']);
    expect(rewritesFor('Ze slaat.', findingOf('Ze slaat.', 'slaat'), context)).toHaveLength(1);
  });

  it('never lets a positive wording drop a harm', () => {
    const context = offering(
      ['positive', 'Hij speelt graag.'],
      ['factual', 'Hij [wat?].'],
      ['positive', 'Hij beet graag.'],
    );
    const offered = rewritesFor('Hij beet wild.', findingOf('Hij beet wild.', 'wild'), context);
    expect(offered.map(({ kind }) => kind)).toEqual(['factual', 'positive']);
  });

  it('offers nothing for a finding that is not in the text any more', () => {
    const stale = findingOf('Ze slaat.', 'slaat');
    expect(rewritesFor('Ze eet.', stale, offering(['factual', 'Ze [wat?].']))).toEqual([]);
    expect(rewritesFor('', { ...stale, start: 0, end: 0, quote: '' }, offering(['factual', 'x']))).toEqual(
      [],
    );
  });

  it('counts offsets in the whole text, not in the paragraph', () => {
    const text = 'Gisteren was alles rustig.\n\nJan was stout.';
    const [rewrite] = rewritesFor(text, findingOf(text, 'stout'), offering(['factual', 'Jan riep.']));
    expect(applyEdit(text, rewrite!)).toBe('Gisteren was alles rustig.\n\nJan riep.');
  });
});

describe('for any text and any wording', () => {
  const words = fc.array(
    fc.constantFrom('Ze', 'hij', 'sloeg', 'was', '[wat?]', '[wie of wat?]', 'boos', 'stout,', "'t", 'L.'),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  const sentence = words.map((parts) => parts.join(' '));

  it('gives the drafted wording back, with blanks where the brackets are', () => {
    fc.assert(
      fc.property(sentence, sentence, (text, wording) => {
        for (const rewrite of rewritesFor(text, findingOf(text, text), offering(['factual', wording]))) {
          const result = applyEdit(text, rewrite);
          expect(result.replace(/\.$/, '').toLowerCase()).toBe(wording.replace(/\.$/, '').toLowerCase());
          for (const { start, end, label } of rewrite.blanks) {
            expect(rewrite.replacement.slice(start, end)).toBe(`[${label}]`);
          }
          expect(rewrite.replacement.replace(/\[[^[\]]*\]/g, '')).not.toMatch(/[[\]]/);
        }
      }),
    );
  });
});
