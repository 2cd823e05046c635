import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BROWSERS } from '../../scripts/browsers.ts';
import { NOTE, turnOn } from './harness/demo.ts';
import type { Tab } from './harness/driver.ts';
import { selectWord, textOf } from './harness/field.ts';
import { card, centre, clickButton, underlines } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { words } from './harness/words.ts';

const FIELD = NOTE.observatie;
const TEXT = 'Noor was stout.';

/** Whether anything of ours can be seen. */
const isShown = async (tab: Tab) =>
  (await tab.inOverlay((root) =>
    [...root.querySelectorAll('.ink i, .badge, .box')].some((part) =>
      part.checkVisibility({ visibilityProperty: true }),
    ),
  )) ?? false;

describe.each(BROWSERS)('in %s', (browser) => {
  const visit = useBrowser(browser);

  async function writeNote(): Promise<Tab> {
    const tab = await visit.writeNote('observatie', TEXT);
    await until(
      'the remark is underlined',
      () => underlines(tab),
      ({ length }) => length === 1,
    );
    return tab;
  }

  /** Types on, and has the new remark underlined too. */
  async function expectAtWork(tab: Tab): Promise<void> {
    await selectWord(tab, FIELD, '');
    await tab.type(' Ze huilde lang.');
    await expect.poll(() => underlines(tab)).toHaveLength(2);
    expect(await textOf(tab, FIELD)).toBe(`${TEXT} Ze huilde lang.`);
  }

  it('an update takes over the pages that are open, and clears what the version before it showed', async () => {
    const before = visit.driver.consoleText();
    const tab = await writeNote();
    await visit.driver.updateExtension();
    await tab.bringToFront();
    await until('only the new version is in the page', () =>
      tab.evaluate(() => document.querySelectorAll(':root > [popover]').length <= 1),
    );
    await expectAtWork(tab);
    expect(await tab.evaluate(() => document.querySelectorAll(':root > [popover]').length)).toBe(1);
    await tab.click(centre((await underlines(tab))[0]!));
    await until('the card is open', () => card(tab));
    expect(visit.driver.consoleText().slice(before.length)).toBe('');
    await tab.close();
  });

  it('a permission taken back while typing ends it, without loss; given again, it goes on', async () => {
    const before = visit.driver.consoleText();
    const tab = await writeNote();
    await visit.driver.revokePermission();
    await tab.bringToFront();
    await tab.type(' Daarna');
    await expect.poll(() => isShown(tab)).toBe(false);
    await tab.type(' at ze.');
    expect(await textOf(tab, FIELD)).toBe(`${TEXT} Daarna at ze.`);
    expect(visit.driver.consoleText().slice(before.length)).toBe('');
    await visit.driver.allowPermission();
    await tab.bringToFront();
    await turnOn(visit.driver);
    await tab.bringToFront();
    await tab.type(' Noor was stout.');
    await expect.poll(() => underlines(tab)).toHaveLength(2);
    await tab.close();
  });

  it.skipIf(browser === 'firefox')(
    'a full disk is said, and nothing is lost (Firefox has no limit to fill)',
    async () => {
      const options = await visit.driver.openExtension('options.html');
      await options.evaluate(async () => {
        const { local } = (globalThis as unknown as { chrome: typeof Browser }).chrome.storage;
        const room = local.QUOTA_BYTES - (await local.getBytesInUse(null));
        await local.set({ full: 'x'.repeat(room - 20) });
      });
      const tab = await writeNote();
      await tab.click(centre((await underlines(tab))[0]!));
      await clickButton(tab, words('card.ignore'));
      await clickButton(tab, words('card.ignorePhrase'));
      await expect.poll(async () => (await card(tab))?.message).toBe(words('card.notIgnored'));
      await tab.press('Escape');
      await expectAtWork(tab);
      await options.close();
      await tab.close();
    },
  );

  describe('removed under an open page', () => {
    let tab: Tab;
    let before: string;
    beforeAll(async () => {
      before = visit.driver.consoleText();
      tab = await writeNote();
      await visit.driver.removeExtension();
      await tab.bringToFront();
    });

    it('its paint goes when the user comes back, before any key', async () => {
      await tab.click({ x: 5, y: 5 });
      await expect.poll(() => isShown(tab)).toBe(false);
    });

    it('writing goes on without a complaint', async () => {
      await selectWord(tab, FIELD, '');
      await tab.type(' Ze huilde lang.');
      await tab.press('Tab');
      expect(await textOf(tab, FIELD)).toBe(`${TEXT} Ze huilde lang.`);
      expect(await isShown(tab)).toBe(false);
      expect(visit.driver.consoleText().slice(before.length)).toBe('');
    });
  });
});
