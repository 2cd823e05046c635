import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check.ts';
import { loadLexicon } from '../../lib/languages/index.ts';
import { type GoldText, readGold, type Score, scoreFindings, tableOf } from './score.ts';

const options = { profile: 'observation', interfaceLanguage: 'nl' } as const;

async function scoreOf(lang: 'nl' | 'en'): Promise<Score> {
  const lexicon = await loadLexicon(lang);
  const gold = readGold<GoldText>('findings').filter((item) => item.lang === lang);
  return scoreFindings(gold, ({ text }) => check(text, lexicon, options).findings);
}

/** Raised as the engine improves, never lowered. */
const FLOORS = {
  nl: { precision: 0.97, recall: 0.97, categoryRight: 0.97, cleanFlagged: 0.03 },
  en: { precision: 0.92, recall: 0.92, categoryRight: 0.92, cleanFlagged: 0.03 },
};

describe.each(['nl', 'en'] as const)('findings in %s', (lang) => {
  it('stay above the floors', async () => {
    const score = await scoreOf(lang);
    console.log(tableOf(score));
    expect(score.precision).toBeGreaterThanOrEqual(FLOORS[lang].precision);
    expect(score.recall).toBeGreaterThanOrEqual(FLOORS[lang].recall);
    expect(score.categoryRight).toBeGreaterThanOrEqual(FLOORS[lang].categoryRight);
    expect(score.cleanFlagged).toBeLessThanOrEqual(FLOORS[lang].cleanFlagged);
  });
});
