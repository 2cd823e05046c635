import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check.ts';
import { readDocument } from '../../lib/engine/document.ts';
import { findingsIn } from '../../lib/engine/findings.ts';
import { compile } from '../../lib/engine/lexicon.ts';
import { applyEdit } from '../../lib/engine/remap.ts';
import { rewritesFor } from '../../lib/engine/rewrite.ts';
import { type HouseRule, houseRulesSchema, withHouseRules } from '../../lib/languages/house-rules.ts';
import { dutch } from '../../lib/languages/nl/index.ts';
import { dutchRewriter } from '../../lib/languages/nl/rewrites/index.ts';

function flagged(house: HouseRule[], text: string): string[] {
  const lexicon = compile(withHouseRules(dutch, house));
  return findingsIn(readDocument(text, lexicon)).map(({ start, end }) => text.slice(start, end));
}

describe('house rules', () => {
  it('flag a phrase the organisation avoids', () => {
    const house: HouseRule[] = [
      { action: 'flag', phrase: 'time-out', reason: 'Wij zeggen: even apart zitten.' },
    ];
    expect(flagged(house, 'Hij kreeg een Time-out van 3 minuten.')).toEqual(['Time-out']);
  });

  it('allow a phrase that would be flagged', () => {
    const text = 'Hij was druk.';
    expect(flagged([], text)).toEqual(['druk']);
    expect(flagged([{ action: 'allow', phrase: 'druk', reason: '' }], text)).toEqual([]);
  });

  it('offer the words the organisation wants instead', () => {
    const house: HouseRule[] = [{ action: 'replace', phrase: 'stoelgang', reason: '', replacement: 'kaka' }];
    const lexicon = compile(withHouseRules(dutch, house));
    const text = 'Stoelgang om 10 uur.';
    const [finding] = check(text, lexicon, { profile: 'observation', interfaceLanguage: 'nl' }).findings;
    const [rewrite] = rewritesFor(text, finding!, { lexicon, rewriter: dutchRewriter });
    expect(applyEdit(text, rewrite!)).toBe('kaka om 10 uur.');
  });

  it.each(['…', '<person>', '{zijn}', '!niet', '(nog)', 'a/b', '   ', '__proto__'])(
    'take %j as plain words, not as a pattern',
    (phrase) => expect(() => flagged([{ action: 'flag', phrase, reason: '' }], 'Hij zat.')).not.toThrow(),
  );

  it('are checked when they come from outside', () => {
    expect(houseRulesSchema.safeParse([{ action: 'replace', phrase: 'kaka', reason: '' }]).success).toBe(
      false,
    );
    expect(houseRulesSchema.safeParse([{ action: 'flag', phrase: ' ', reason: '' }]).success).toBe(false);
  });
});
