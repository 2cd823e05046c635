import { describe, expect, it } from 'vitest';
import type { Field } from '../../lib/engine/types.ts';
import { BROWSERS } from '../../scripts/browsers.ts';
import { type DemoTab, NOTE } from './harness/demo.ts';
import type { Driver, Tab } from './harness/driver.ts';
import { selectedText, selectWord, textOf } from './harness/field.ts';
import { clickButton, marks, panel } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { words } from './harness/words.ts';

const blanks = async (tab: Tab) => (await marks(tab)).filter(({ kind }) => kind === 'blank');

/** Opens the panel by keyboard and puts in the prompts of these fields. */
async function insertPrompts(driver: Driver, tab: Tab, ...fields: Field[]) {
  for (const field of fields) {
    await driver.command('open-panel');
    await until('the panel is open', () => panel(tab));
    await clickButton(tab, words('panel.insertNamed', { field: words(`field.${field}`) }));
    await until('the panel is closed', async () => (await panel(tab)) === null);
  }
}

describe.each(BROWSERS)('what is missing from a note, in %s', (browser) => {
  const visit = useBrowser(browser);

  describe.each<[string, DemoTab]>([
    ['textarea', 'observatie'],
    ['contenteditable', 'kindportret'],
  ])('in a %s', (_kind, name) => {
    const field = NOTE[name];
    const start = async () => {
      const tab = await visit.writeNote(name, 'L. nam de beker.');
      await selectWord(tab, field, '');
      return tab;
    };

    it('is asked for on a line of its own, its blank selected, as one step', async () => {
      const tab = await start();
      const before = await textOf(tab, field);
      await insertPrompts(visit.driver, tab, 'date');
      await expect.poll(() => textOf(tab, field)).toMatch(/^Datum: \[[^\]]+\]\n+L\. nam de beker\.$/);
      await expect.poll(() => selectedText(tab)).toMatch(/^\[[^\]]+\]$/);
      await expect.poll(() => blanks(tab)).toHaveLength(1);
      await tab.press('Control+z');
      await expect.poll(() => textOf(tab, field)).toBe(before);
      await tab.close();
    });

    it('is filled in from blank to blank with Tab, which is the page’s own key again after the last', async () => {
      const tab = await start();
      await insertPrompts(visit.driver, tab, 'date', 'parent_reaction');
      await expect.poll(() => blanks(tab)).toHaveLength(2);
      await tab.press('Shift+Tab');
      await expect
        .poll(() => textOf(tab, field).then((text) => text.split('\n').length))
        .toBeGreaterThanOrEqual(3);
      await tab.type('maandag 3 maart');
      await expect.poll(() => blanks(tab)).toHaveLength(1);
      await tab.press('Tab');
      await expect.poll(() => selectedText(tab)).toMatch(/^\[[^\]]+\]$/);
      await tab.type('mama knikte');
      await expect.poll(() => blanks(tab)).toEqual([]);
      expect(await textOf(tab, field)).toMatch(
        /^Datum: maandag 3 maart\n+L\. nam de beker\.\n+Reactie van de ouders: mama knikte$/,
      );
      await tab.press('Tab');
      expect(await tab.evaluate((selector) => document.activeElement?.matches(selector), field)).toBe(false);
      await tab.close();
    });
  });

  it('is not missing when the form says it', async () => {
    const tab = await visit.writeNote('observatie', 'L. nam de beker.');
    const present = async () =>
      (await until('the panel is open', () => panel(tab))).fields.find(
        ({ name }) => name === words('field.date'),
      )?.present;
    await visit.driver.command('open-panel');
    expect(await present()).toBe(false);
    await tab.press('Escape');
    await tab.evaluate(() => {
      document.querySelector<HTMLInputElement>('#observatie [name=datum]')!.focus();
    });
    await tab.type('03032026');
    await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#observatie textarea')!.focus());
    await tab.press('End');
    await visit.driver.command('open-panel');
    await expect.poll(present).toBe(true);
    await tab.close();
  });
});
