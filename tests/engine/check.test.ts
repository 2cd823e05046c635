import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check.ts';
import { paragraphsOf } from '../../lib/engine/paragraphs.ts';
import { FIELDS } from '../../lib/engine/types.ts';
import { loadLexicon } from '../../lib/languages/index.ts';
import { type GoldText, readGold } from '../corpus/score.ts';

const dutch = await loadLexicon('nl');
const options = { profile: 'observation', interfaceLanguage: 'nl' } as const;
const findings = (text: string) => check(text, dutch, options).findings;

/** Texts made of real sentences, odd characters and the ends of lines. */
const sentences = readGold<GoldText>('findings').map(({ text }) => text);
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\n\n',
        "'",
        '“',
        '(',
        '…',
        ' ',
        '\u200b',
        '😀',
        'niet',
        'zich',
        'dat',
        'altijd',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

describe('a check', () => {
  it('quotes what stands in the text, in order and without overlaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const finding of findings(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.quote).toBe(text.slice(finding.start, finding.end));
          end = finding.end;
        }
      }),
    );
  });

  it('gives every field once, with its evidence inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { fields } = check(text, dutch, options);
        expect(fields.map(({ field }) => field)).toEqual([...FIELDS]);
        for (const { status, from, start, end } of fields) {
          expect(status === 'present').toBe(from !== null);
          if (from !== 'text') continue;
          expect(start!).toBeGreaterThanOrEqual(0);
          expect(end!).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('finds the same whatever was checked before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = findings(text);
        findings(other);
        expect(findings(text)).toEqual(first);
      }),
    );
  });

  it('does not let one paragraph reach into another', () => {
    const [one, two] = ['Hij was stout.', 'Ze huilde lang.'];
    const alone = [...findings(one), ...findings(two)].map(({ quote }) => quote);
    expect(findings(`${one}\n\n${two}`).map(({ quote }) => quote)).toEqual(alone);
  });

  it('makes a deficit a hint in an incident, where a "niet" can be the fact that matters', () => {
    const severity = (profile: string) =>
      check('Hij kan nog niet stappen.', dutch, { ...options, profile }).findings[0]!.severity;
    expect(severity('observation')).toBe('normal');
    expect(severity('incident')).toBe('hint');
  });

  it('does not mind the name of the child the dossier is about', () => {
    const text = 'Noah Peeters duwde Sanne de Vries.';
    const quotes = (form?: { child: string }) =>
      check(text, dutch, { ...options, form }).findings.map(({ quote }) => quote);
    expect(quotes()).toEqual(['Noah Peeters', 'Sanne de Vries']);
    expect(quotes({ child: 'Noah' })).toEqual(['Sanne de Vries']);
  });

  it('words its messages in the language of the interface', () => {
    const messages = (['nl', 'en', 'fr'] as const).map(
      (interfaceLanguage) =>
        check('Hij was stout.', dutch, { ...options, interfaceLanguage }).findings[0]!.message,
    );
    expect(new Set(messages).size).toBe(3);
  });
});

describe('what is said of a parent judges the parent', () => {
  it.each([
    ['Mama is lastig.', 'Hij is lastig.', 'judgement'],
    ['Papa kan niet tegen kritiek.', 'Hij kan niet tegen kritiek.', 'deficit'],
    ['Mama bespeelt de juf.', 'Ze bespeelt de juf.', 'intention'],
  ])('%j, but not %j', (ofParent, ofChild, category) => {
    expect(findings(ofParent).map((finding) => finding.category)).toEqual(['parent_judgement']);
    expect(findings(ofChild).map((finding) => finding.category)).toEqual([category]);
  });
});

describe('paragraphs', () => {
  it.each([
    ['Een regel.\nNog een.', ['Een regel.\n', 'Nog een.']],
    ['een regel die\ndoorloopt', ['een regel die\ndoorloopt']],
    ['kop\n\ntekst', ['kop\n', '\n', 'tekst']],
    ['a.\r\nb', ['a.\r\n', 'b']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('cover any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          paragraphsOf(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
