import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/engine/lexicon.ts';
import { applyEdit } from '../../lib/engine/remap.ts';
import { type RewriteContext, rewritesFor } from '../../lib/engine/rewrite.ts';
import type { Category, Finding } from '../../lib/engine/types.ts';
import { dutch } from '../../lib/languages/nl/index.ts';
import { dutchRewriter } from '../../lib/languages/nl/rewrites/index.ts';

interface Gold {
  id: string;
  text: string;
  quote: string;
  category: Category;
  kind: string;
  accept: string[];
}

const context: RewriteContext = { lexicon: compile(dutch), rewriter: dutchRewriter };
const gold: Gold[] = readFileSync(new URL('gold/rewrites.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** All blanks are equal; spacing and capitals do not count. */
function fold(text: string): string {
  return text
    .replace(/\[[^\]]*\]/g, '[]')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,?!:;])/g, '$1')
    .trim()
    .toLowerCase();
}

function findingIn({ text, quote, category }: Gold): Finding {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return { start, end, quote, category, rule: 'test', severity: 'normal', message: '', source: 'VTO' };
}

function isAccepted(row: Gold): boolean {
  const accepted = new Set(row.accept.map(fold));
  const offered = rewritesFor(row.text, findingIn(row), context);
  return offered.some((rewrite) => accepted.has(fold(applyEdit(row.text, rewrite))));
}

/**
 * The third author's sentences. First measured before anybody had looked at them, 47 of 77 (0.61) had their
 * expected rewrite; after reading every other one, the half that was still unread had 25 of 39 (0.64). Those
 * are the figures to expect on new text: most misses say the same in other words. All were read since.
 */
const isThird = (row: Gold) => row.id.startsWith('d');

describe('the expected rewrite is among those offered', () => {
  it('prints the table', () => {
    const categories = [...new Set(gold.map(({ category }) => category))].sort();
    const share = (rows: Gold[]) => (rows.length ? `${rows.filter(isAccepted).length}/${rows.length}` : '-');
    const table = categories.map((category) => {
      const rows = gold.filter((row) => row.category === category);
      return {
        category,
        others: share(rows.filter((row) => !isThird(row))),
        third: share(rows.filter(isThird)),
      };
    });
    console.table(table);
  });

  it('for the first two authors', () => {
    const rows = gold.filter((row) => !isThird(row));
    expect(rows.filter(isAccepted).length / rows.length).toBeGreaterThanOrEqual(0.9);
  });

  it('for the third author', () => {
    const rows = gold.filter(isThird);
    expect(rows.filter(isAccepted).length / rows.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('every finding of the corpus', () => {
  const texts = readFileSync(new URL('gold/findings.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): { id: string; lang: string; text: string; flags: Gold[] } => JSON.parse(line))
    .filter(({ lang }) => lang === 'nl');

  it('has a rewrite that changes the text and keeps what stands around it', () => {
    for (const { text, flags } of texts) {
      for (const flag of flags) {
        const offered = rewritesFor(text, findingIn({ ...flag, text }), context);
        expect(offered.length, `${text} {${flag.quote}}`).toBeGreaterThan(0);
        for (const rewrite of offered) expect(applyEdit(text, rewrite)).not.toBe(text);
      }
    }
  });
});
