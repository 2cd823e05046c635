import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/engine/types.ts';
import { applySettings } from '../../lib/settings/apply.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/schema.ts';

const finding = (quote: string, change: Partial<Finding> = {}): Finding => ({
  start: 0,
  end: quote.length,
  quote,
  category: 'judgement',
  rule: 'judgement/label',
  severity: 'normal',
  message: '',
  source: '',
  ...change,
});
const here = 'https://kinddossier.example';
const shown = (findings: Finding[], settings: Partial<Settings>) =>
  applySettings(findings, { ...DEFAULT_SETTINGS, ...settings }, here);

describe('the findings shown', () => {
  const stout = finding('Heel stout');
  it.each<[string, Partial<Settings>, number]>([
    ['all by default', {}, 1],
    [
      'not an ignored phrase, however it is written',
      { ignored: [{ kind: 'phrase', value: 'heel stout', when: 1 }] },
      0,
    ],
    ['but another phrase is', { ignored: [{ kind: 'phrase', value: 'stout', when: 1 }] }, 1],
    ['not an ignored rule', { ignored: [{ kind: 'rule', value: 'judgement/label', when: 1 }] }, 0],
    [
      'but a rule that merely begins the same is',
      { ignored: [{ kind: 'rule', value: 'judgement', when: 1 }] },
      1,
    ],
    [
      'not what is ignored on this site',
      { ignored: [{ kind: 'rule', value: 'judgement/label', site: here, when: 1 }] },
      0,
    ],
    [
      'but what is ignored on another site is',
      { ignored: [{ kind: 'rule', value: 'judgement/label', site: 'https://other.example', when: 1 }] },
      1,
    ],
    ['not those of a category that is off', { categories: { judgement: { on: false } } }, 0],
  ])('%s', (_, settings, count) => expect(shown([stout], settings)).toHaveLength(count));

  it('weigh what the user says their category weighs', () => {
    const vague = finding('vaak', { category: 'vague', severity: 'hint' });
    const settings = { categories: { judgement: { on: true, severity: 'strong' } } } as const;
    expect(shown([stout, vague], settings).map(({ severity }) => severity)).toEqual(['strong', 'hint']);
  });
});
