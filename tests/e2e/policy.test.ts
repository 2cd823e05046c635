import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { Driver } from './harness/driver.ts';
import { launch } from './harness/launch.ts';
import { layDown, mayLayDown } from './harness/policy.ts';

const POLICY = {
  interfaceLanguage: 'fr',
  categories: { jargon: { on: false } },
  houseRules: [{ action: 'flag', phrase: 'time-out', reason: 'Wij zeggen: even apart zitten.' }],
  onboarding: false,
};

// Needs to write in /etc, and leaves a machine alone that has policies of its own.
const MANAGED = BROWSERS.filter(mayLayDown);

describe.runIf(MANAGED.length > 0).each(MANAGED)('in %s, what an organisation lays down', (browser) => {
  let driver: Driver;
  let takeBack: () => void;

  beforeAll(async () => {
    takeBack = layDown(browser, POLICY);
    driver = await launch(browser);
  });
  afterAll(async () => {
    await driver?.close();
    takeBack?.();
  });

  it('holds on the options page, and the user cannot change it', async () => {
    const tab = await driver.openExtension('options.html');
    // Chromium hands a policy out a moment after the extension has been put in.
    await expect
      .poll(() => tab.evaluate(() => document.querySelector('h1')?.textContent))
      .toBe('Paramètres de Feitelijk');
    const { language, text } = await tab.evaluate(() => {
      const { value, disabled } = document.querySelector<HTMLSelectElement>('main select')!;
      return { language: [value, disabled], text: document.querySelector('main')!.textContent };
    });
    expect(language).toEqual(['fr', true]);
    expect(text).toContain('time-out');
    expect(text).toContain('Fixé par votre organisation.');
    await tab.close();
  });
});
