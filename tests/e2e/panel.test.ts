import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { NOTE, turnOff } from './harness/demo.ts';
import type { Tab } from './harness/driver.ts';
import { textOf, write } from './harness/field.ts';
import { badgeName, card } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';

const TEXT = 'Noor was stout.';

const headings = (panel: Tab) =>
  panel.evaluate(() => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent));

/** Clicks the button whose name or text begins so, once it is there. */
async function press(panel: Tab, name: string): Promise<void> {
  const find = (wanted: string) => {
    const button = [...document.querySelectorAll('button')].find((candidate) =>
      (candidate.getAttribute('aria-label') ?? candidate.textContent)?.includes(wanted),
    );
    button?.scrollIntoView();
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };
  await panel.click(await until(`a button "${name}" is there`, () => panel.evaluate(find, name)));
}

describe.each(BROWSERS)('the side panel, in %s', (browser) => {
  const visit = useBrowser(browser);

  /** A note that has been checked, and the panel beside it. */
  async function open(): Promise<{ page: Tab; panel: Tab }> {
    const page = await visit.writeNote('observatie', TEXT);
    await expect.poll(() => badgeName(page)).toContain('1 opmerking');
    return { page, panel: await visit.driver.openExtension('sidepanel.html') };
  }

  it('shows the remarks and fields of the text, and follows it', async () => {
    const { page, panel } = await open();
    await expect.poll(() => headings(panel)).toEqual(['1 opmerking', 'Wat hoort erin']);
    await page.bringToFront();
    await write(page, NOTE.observatie, 'Noor riep en gooide een blok.');
    await panel.bringToFront();
    await expect.poll(() => headings(panel)).toEqual(['Geen opmerkingen', 'Wat hoort erin']);
    await panel.close();
    await page.close();
  });

  it('leads to a phrase in the page and opens its card', async () => {
    const { page, panel } = await open();
    await press(panel, 'stout');
    await expect.poll(async () => (await card(page))?.quote).toContain('stout');
    await panel.close();
    await page.close();
  });

  it('puts the question for a missing field into the text', async () => {
    const { page, panel } = await open();
    await press(panel, 'Voeg toe: Aanleiding');
    await expect
      .poll(() => textOf(page, NOTE.observatie))
      .toBe(`${TEXT}\nAanleiding: [wat gebeurde er net ervoor?]`);
    await panel.close();
    await page.close();
  });

  it('works on after the background was stopped', async () => {
    const { page, panel } = await open();
    await expect.poll(() => headings(panel)).toContain('1 opmerking');
    await visit.driver.killBackground();
    await page.bringToFront();
    await write(page, NOTE.observatie, 'Noor was stout en lastig.');
    await panel.bringToFront();
    await expect.poll(() => headings(panel)).toContain('2 opmerkingen');
    await panel.close();
    await page.close();
  });

  it('says so when the site is turned off', async () => {
    const { page, panel } = await open();
    await page.bringToFront();
    await turnOff(visit.driver);
    await panel.bringToFront();
    await expect.poll(() => headings(panel)).toEqual(['Feitelijk staat hier uit']);
    await panel.close();
    await page.close();
  });
});
