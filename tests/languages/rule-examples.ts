import { describe, expect, it, test } from 'vitest';
import { check } from '../../lib/engine/check.ts';
import type { LanguagePack, Rule } from '../../lib/engine/language.ts';
import { compile } from '../../lib/engine/lexicon.ts';
import { entriesOf } from '../../lib/engine/patterns.ts';
import type { Finding } from '../../lib/engine/types.ts';

const MIN_FLAGGED = 4;
const MIN_CLEAN = 3;

/** A pack's rules are specified by their own examples. */
export function describeRules(pack: LanguagePack): void {
  const lexicon = compile(pack);
  const foundBy = (rule: Rule, text: string): Finding[] =>
    check(text, lexicon, { profile: 'observation', interfaceLanguage: 'en' }).findings.filter(
      (finding) => finding.rule === rule.id,
    );

  describe.each(pack.rules)('$id', (rule) => {
    test.each(rule.flagged)('finds %s', (example) => {
      const { text, start, end } = readExample(example);
      const quotes = foundBy(rule, text).filter((finding) => finding.start < end && start < finding.end);
      expect(quotes.length).toBeGreaterThan(0);
    });

    test.each(rule.clean)('leaves %s', (text) => {
      expect(foundBy(rule, text).map(({ quote }) => quote)).toEqual([]);
    });
  });

  describe('the set of rules', () => {
    it('has ids that are unique and start with their category', () => {
      const ids = pack.rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, category } of pack.rules) expect(id.startsWith(`${category}/`), id).toBe(true);
    });

    it('explains every rule in the three languages of the interface', () => {
      for (const { id, why } of pack.rules) {
        for (const sentence of [why.nl, why.en, why.fr]) expect(sentence, id).toMatch(/^\S.*[.?]$/);
      }
    });

    it('shows every rule by enough examples', () => {
      for (const { id, flagged, clean } of pack.rules) {
        expect(flagged.length, `${id} flagged`).toBeGreaterThanOrEqual(MIN_FLAGGED);
        expect(clean.length, `${id} clean`).toBeGreaterThanOrEqual(MIN_CLEAN);
      }
    });

    it('lists no word or phrase twice within a category', () => {
      const seen = new Map<string, string>();
      const twice: string[] = [];
      for (const rule of pack.rules) {
        for (const entry of listed(rule)) {
          const key = `${rule.category} ${entry}`;
          const before = seen.get(key);
          if (before) twice.push(`${entry}: ${before} and ${rule.id}`);
          seen.set(key, rule.id);
        }
      }
      expect(twice).toEqual([]);
    });
  });
}

/** The flagged phrase of an example stands between asterisks. */
function readExample(example: string): { text: string; start: number; end: number } {
  const [before, phrase, after] = example.split('*');
  if (before === undefined || phrase === undefined || after === undefined) {
    throw new Error(`no phrase between asterisks in "${example}"`);
  }
  return { text: before + phrase + after, start: before.length, end: before.length + phrase.length };
}

function listed({ adjectives, nouns, verbs, phrases }: Rule): string[] {
  const marked = (kind: string, list: string | undefined) =>
    entriesOf(list).map((entry) => `${kind} ${entry}`);
  return [
    ...marked('adjective', adjectives),
    ...marked('noun', nouns),
    ...marked('verb', verbs),
    ...marked('phrase', phrases),
  ];
}
