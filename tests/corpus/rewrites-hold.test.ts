/** What holds for every rewrite of every remark, in the rules' own examples and in the corpus. */

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import { applyEdit } from '../../lib/engine/remap.ts';
import { rewritesFor } from '../../lib/engine/rewrite.ts';
import type { Finding, Language } from '../../lib/engine/types.ts';
import { loadLexicon } from '../../lib/languages/index.ts';
import { type GoldText, readGold } from './score.ts';

const PROFILE = { profile: 'observation', interfaceLanguage: 'nl' } as const;

describe.each<Language>(['nl', 'en'])('rewrites in %s', (language) => {
  let lexicon: Lexicon;
  let texts: string[];
  beforeAll(async () => {
    lexicon = await loadLexicon(language);
    const examples = lexicon.pack.rules.flatMap(({ flagged }) =>
      flagged.map((text) => text.replaceAll('*', '')),
    );
    const notes = readGold<GoldText>('findings').filter(({ lang }) => lang === language);
    texts = [...new Set([...examples, ...notes.map(({ text }) => text)])];
  });
  const findingsIn = (text: string) => check(text, lexicon, PROFILE).findings;
  const rewritesOf = (text: string, finding: Finding) =>
    rewritesFor(text, finding, { lexicon, rewriter: lexicon.pack.rewriter! });

  it('there is one for every remark above a hint', () => {
    for (const text of texts) {
      for (const finding of findingsIn(text)) {
        if (finding.severity === 'hint') continue;
        expect(rewritesOf(text, finding).length, `${text} {${finding.quote}}`).toBeGreaterThan(0);
      }
    }
  });

  it('each removes its remark, and adds none but on words of the writer', () => {
    for (const text of texts) {
      const own = text.toLowerCase();
      for (const finding of findingsIn(text)) {
        for (const rewrite of rewritesOf(text, finding)) {
          const after = applyEdit(text, rewrite);
          const told = `${text} {${finding.quote}} → ${after}`;
          const [from, to] = [rewrite.start, rewrite.start + rewrite.replacement.length];
          for (const { start, end, quote, rule } of findingsIn(after)) {
            if (start >= to || end <= from) continue;
            expect(own, `${told} {${quote}}`).toContain(quote.toLowerCase());
            expect(`${rule} ${quote}`, told).not.toBe(`${finding.rule} ${finding.quote}`);
          }
        }
      }
    }
  });

  it('a positive one keeps what tells of harm, danger or absence', () => {
    const { tellsHarm } = lexicon.pack.rewriter!;
    for (const text of texts.filter(tellsHarm)) {
      for (const finding of findingsIn(text)) {
        for (const rewrite of rewritesOf(text, finding).filter(({ kind }) => kind === 'positive'))
          expect(tellsHarm(applyEdit(text, rewrite)), `${text} {${finding.quote}}`).toBe(true);
      }
    }
  });

  it('all of them, in any order, come to an end', () => {
    const note = fc.constantFrom(...texts);
    fc.assert(
      fc.property(note, fc.infiniteStream(fc.nat(1_000)), (start, choices) => {
        const choose = <T>(items: readonly T[]): T => items[choices.next().value! % items.length]!;
        let text = start;
        // Each removes a remark; one that lay hidden under it may come to light.
        for (let steps = 4 * findingsIn(start).length + 4; steps > 0; steps--) {
          const open = findingsIn(text).filter((finding) => rewritesOf(text, finding).length > 0);
          if (open.length === 0) return;
          text = applyEdit(text, choose(rewritesOf(text, choose(open))));
        }
        expect.fail(`${start} → ${text}`);
      }),
      { numRuns: 150 },
    );
  });
});
