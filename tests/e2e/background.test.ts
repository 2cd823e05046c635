import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { NOTE } from './harness/demo.ts';
import type { Box } from './harness/driver.ts';
import { selectWord, textOf, write } from './harness/field.ts';
import { card, centre, clickButton, panel, underlines } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { words } from './harness/words.ts';

/** Runs in the page. */
function badgeBox(root: ShadowRoot): Box {
  const { x, y, width, height } = root.querySelector('.badge')!.getBoundingClientRect();
  return { x, y, width, height };
}

describe.each(BROWSERS)('when %s stops the background at any moment', (browser) => {
  const visit = useBrowser(browser);

  it('writing, looking, accepting and ignoring go on', async () => {
    const tab = await visit.writeNote('observatie', 'Noor was stout.');
    await expect.poll(() => underlines(tab)).toHaveLength(1);

    await visit.driver.killBackground();
    await selectWord(tab, NOTE.observatie, '');
    await tab.type(' Ze huilde lang.');
    await expect.poll(() => underlines(tab)).toHaveLength(2);

    await visit.driver.killBackground();
    await tab.click(centre((await underlines(tab))[1]!));
    await until(
      'the card has its rewrites',
      () => card(tab),
      (found) => Boolean(found?.rewrites?.length),
    );

    await visit.driver.killBackground();
    await clickButton(tab, /minuten/);
    await expect.poll(() => textOf(tab, NOTE.observatie)).toContain('minuten');

    await visit.driver.killBackground();
    await tab.click(centre((await underlines(tab))[0]!));
    await until('the card is open', () => card(tab));
    await clickButton(tab, words('card.ignore'));
    await clickButton(tab, words('card.ignorePhrase'));
    await expect.poll(() => underlines(tab)).toEqual([]);
    await tab.close();
  });

  it('coming into a field, the panel, its prompts and the popup go on', async () => {
    const tab = await visit.openDemo('observatie');
    await visit.driver.killBackground();
    await write(tab, NOTE.observatie, 'Ze huilde lang.');
    await expect.poll(() => underlines(tab)).toHaveLength(1);

    await visit.driver.killBackground();
    await tab.click(centre((await tab.inOverlay(badgeBox))!));
    await until('the panel is open', () => panel(tab));
    await visit.driver.killBackground();
    await clickButton(tab, words('panel.insertNamed', { field: words('field.parent_reaction') }));
    await expect.poll(() => textOf(tab, NOTE.observatie)).toContain('Reactie van de ouders: [');

    await visit.driver.killBackground();
    await tab.bringToFront();
    const popup = await visit.driver.openPopup();
    await expect
      .poll(() => popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked))
      .toBe(true);
    await popup.close();

    await tab.bringToFront();
    await selectWord(tab, NOTE.observatie, 'lang');
    await visit.driver.killBackground();
    await tab.type('even');
    await expect.poll(() => textOf(tab, NOTE.observatie)).toContain('Ze huilde even.');
    await tab.close();
  });

  it('and the shortcut wakes it', async () => {
    const tab = await visit.writeNote('observatie', 'Ze huilde lang.');
    await expect.poll(() => underlines(tab)).toHaveLength(1);
    await visit.driver.killBackground();
    await visit.driver.command('next-remark');
    await expect.poll(async () => (await card(tab))?.quote).toBe('“lang”');
    await tab.close();
  });
});
