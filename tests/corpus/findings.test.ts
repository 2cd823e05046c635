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
const FLOORS = { precision: 0.95, recall: 0.87, categoryRight: 0.95, cleanFlagged: 0.05 };

describe('findings in Dutch', () => {
  it('stay above the floors', async () => {
    const score = await scoreOf('nl');
    console.log(tableOf(score));
    expect(score.precision).toBeGreaterThanOrEqual(FLOORS.precision);
    expect(score.recall).toBeGreaterThanOrEqual(FLOORS.recall);
    expect(score.categoryRight).toBeGreaterThanOrEqual(FLOORS.categoryRight);
    expect(score.cleanFlagged).toBeLessThanOrEqual(FLOORS.cleanFlagged);
  });
});
