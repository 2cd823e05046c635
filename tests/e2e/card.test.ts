import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BROWSERS } from '../../scripts/browsers.ts';
import { type DemoTab, NOTE } from './harness/demo.ts';
import type { Tab } from './harness/driver.ts';
import { selectedText, selectWord, textOf } from './harness/field.ts';
import { badgeName, card, centre, clickButton, focusedButton, underlines } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { words } from './harness/words.ts';

/** One remark, “lang”, with a rewrite that has one blank. */
const BEFORE = 'Noor zat om 10.15 uur in de gang. Ze huilde lang. Ik troostte haar.';
const FILLED_IN = BEFORE.replace('lang', '10 minuten');

/** Opens the card of the first remark with the mouse, and waits for its rewrites. */
async function openFirstCard(tab: Tab) {
  const [first] = await until(
    'a phrase is underlined',
    () => underlines(tab),
    (boxes) => boxes.length > 0,
  );
  await tab.click(centre(first!));
  return until(
    'the card has its rewrites',
    () => card(tab),
    (found) => Boolean(found?.rewrites?.length),
  );
}

describe.each(BROWSERS)('the card of a remark, in %s', (browser) => {
  const visit = useBrowser(browser);

  describe.each<[string, DemoTab]>([
    ['textarea', 'observatie'],
    ['contenteditable', 'kindportret'],
  ])('in a %s', (_kind, name) => {
    const field = NOTE[name];
    let tab: Tab;
    beforeEach(async () => {
      tab = await visit.writeNote(name, BEFORE);
      return () => tab.close();
    });

    it('opens with a click on the phrase, and says what, why, and what instead', async () => {
      const opened = await openFirstCard(tab);
      expect(opened).toMatchObject({
        category: words('category.vague'),
        quote: '“lang”',
        position: words('card.position', { index: 1, count: 1 }),
        message: null,
      });
      expect(opened.why).not.toBe('');
      expect(opened.source).toMatch(/^Bron: ./);
      expect(opened.rewrites).toContainEqual(
        expect.objectContaining({
          kind: words('kind.quantify'),
          text: expect.stringContaining('minuten'),
        }),
      );
    });

    it('leads to the rule’s page, in a tab of its own', async () => {
      await openFirstCard(tab);
      await clickButton(tab, words('card.explain'));
      const own = await visit.driver.openExtension('options.html');
      const addresses = () =>
        own.evaluate(async () => {
          const { browser, chrome } = globalThis as unknown as Record<string, typeof Browser | undefined>;
          return (await (browser ?? chrome)!.tabs.query({})).map(({ url }) => url ?? '').join(' ');
        });
      await expect.poll(addresses).toContain('/rules.html#vague/');
      await own.close();
    });

    it('leaves the caret where the user clicked, and closes with Escape', async () => {
      await openFirstCard(tab);
      await tab.press('Escape');
      await expect.poll(() => card(tab)).toBeNull();
      await tab.type('X');
      const typed = await textOf(tab, field);
      expect(typed.replace('X', '')).toBe(BEFORE);
      expect(typed.indexOf('X')).toBeGreaterThan(BEFORE.indexOf('lang'));
      expect(typed.indexOf('X')).toBeLessThan(BEFORE.indexOf(' Ik'));
    });

    it('puts a rewrite in the text as one step back and one step forth', async () => {
      await openFirstCard(tab);
      await clickButton(tab, /minuten/);
      await expect
        .poll(() => textOf(tab, field))
        .toMatch(/^Noor zat om 10\.15 uur in de gang\. Ze huilde \[/);
      const after = await textOf(tab, field);
      expect(after).toMatch(/minuten\. Ik troostte haar\.$/);
      await tab.press('Control+z');
      await expect.poll(() => textOf(tab, field)).toBe(BEFORE);
      await tab.press('Control+Shift+z');
      await expect.poll(() => textOf(tab, field)).toBe(after);
    });

    it('selects the first blank, so that typing fills it', async () => {
      await openFirstCard(tab);
      await clickButton(tab, /minuten/);
      await expect.poll(() => selectedText(tab)).toMatch(/^\[.*\]$/);
      await tab.type('10');
      expect(await textOf(tab, field)).toBe(FILLED_IN);
    });

    it('opens, accepts and closes by keyboard alone', async () => {
      await until(
        'a phrase is underlined',
        () => underlines(tab),
        (boxes) => boxes.length > 0,
      );
      await visit.driver.command('next-remark');
      await expect.poll(() => focusedButton(tab)).toContain('minuten');
      await tab.press('Enter');
      await expect.poll(() => selectedText(tab)).toMatch(/^\[.*\]$/);
      await tab.type('10');
      expect(await textOf(tab, field)).toBe(FILLED_IN);
    });

    it('gives the focus back to the caret after Escape', async () => {
      await selectWord(tab, field, '');
      await until(
        'a phrase is underlined',
        () => underlines(tab),
        (boxes) => boxes.length > 0,
      );
      await visit.driver.command('next-remark');
      await expect.poll(() => focusedButton(tab)).toContain('minuten');
      await tab.press('Escape');
      await expect.poll(() => card(tab)).toBeNull();
      await tab.type('X');
      expect(await textOf(tab, field)).toBe(BEFORE.replace('lang', 'Xlang'));
    });

    it('goes to the next remark with the arrow key and by its button', async () => {
      await selectWord(tab, field, '');
      await tab.type(' Noor was stout.');
      await until(
        'both are underlined',
        () => underlines(tab),
        (boxes) => boxes.length === 2,
      );
      await visit.driver.command('next-remark');
      const quote = async () => (await card(tab))?.quote;
      await expect.poll(quote).toBe('“lang”');
      await tab.press('ArrowRight');
      await expect.poll(quote).toBe('“stout”');
      await clickButton(tab, words('card.next'));
      await expect.poll(quote).toBe('“lang”');
    });

    it('goes when its phrase is typed away', async () => {
      await openFirstCard(tab);
      await selectWord(tab, field, 'lang');
      await tab.type('tot 10.20 uur');
      await expect.poll(() => card(tab)).toBeNull();
      await expect.poll(() => underlines(tab)).toEqual([]);
      await expect.poll(() => badgeName(tab)).toContain(words('noRemarks'));
    });
  });
});
