import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { Tab } from './harness/driver.ts';
import { selectWord, textOf } from './harness/field.ts';
import { card, centre, clickButton, underlines } from './harness/overlay.ts';
import { type Toolbar, watchToolbar } from './harness/toolbar.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { words } from './harness/words.ts';
import { DECEIVES, INTERFERES, NO_HARM, PREPARES } from './hostile/cases.ts';

const INACTIVE: Toolbar = { badge: '–', title: `${words('name')}: ${words('status.inactive')}` };

/** Whether something of ours is shown: our one element is the only open popover beside the body. */
const isShown = (tab: Tab) => tab.evaluate(() => document.querySelector(':root > :popover-open') !== null);

const focus = (tab: Tab, id: string) =>
  tab.evaluate((wanted) => HTMLElement.prototype.focus.call(document.getElementById(wanted)!), id);

async function underlined(tab: Tab, count: number): Promise<void> {
  await until(
    `${count} remarks are underlined`,
    () => underlines(tab),
    ({ length }) => length === count,
  );
}

async function openCard(tab: Tab): Promise<string> {
  await tab.click(centre((await underlines(tab))[0]!));
  const opened = await until(
    'the card has its rewrites',
    () => card(tab),
    (found) => Boolean(found?.rewrites?.length),
  );
  return opened.rewrites![0]!.button;
}

describe.each(BROWSERS)('a page in %s that', (browser) => {
  const visit = useBrowser(browser);
  let toolbar: (url: string) => Promise<Toolbar | null>;
  beforeAll(async () => {
    toolbar = await watchToolbar(visit.driver);
  });

  const address = () => `${visit.origin}/hostile/`;

  /** @param prepare what the page does before anything else */
  async function open(prepare?: () => void): Promise<Tab> {
    const script = prepare ? `#${encodeURIComponent(`(${prepare})()`)}` : '';
    const tab = await visit.driver.open(address() + script);
    await focus(tab, 'note');
    await underlined(tab, 1);
    return tab;
  }

  async function expectGone(tab: Tab): Promise<void> {
    await expect.poll(() => isShown(tab)).toBe(false);
    await expect.poll(() => toolbar(address())).toEqual(INACTIVE);
    await focus(tab, 'other');
    await tab.type('Noor was stout.');
    expect(await isShown(tab)).toBe(false);
    expect(await textOf(tab, '#note')).toBe('Noor was stout in de gang.');
  }

  /** The whole job: a remark in a text that is typed, its card, a rewrite, and no complaint anywhere. */
  async function expectAtWork(tab: Tab, before: string): Promise<void> {
    await selectWord(tab, '#note', '');
    await tab.type(' Ze huilde lang.');
    await underlined(tab, 2);
    await clickButton(tab, await openCard(tab));
    await expect.poll(() => textOf(tab, '#note')).not.toContain('stout');
    expect(visit.driver.consoleText().slice(before.length)).toBe('');
  }

  it.each(Object.entries(INTERFERES))('%s is left alone', async (_, interfere) => {
    const tab = await open();
    await tab.evaluate(interfere);
    await expectGone(tab);
    await tab.close();
  });

  it.each(Object.entries(DECEIVES))('%s gets no click out of its user', async (_, deceive) => {
    const tab = await open();
    const button = await openCard(tab);
    await tab.evaluate(deceive);
    await clickButton(tab, button);
    await tab.evaluate(() => document.documentElement.removeAttribute('style'));
    await expectGone(tab);
    await tab.close();
  });

  it.each(Object.entries(NO_HARM))('%s does no harm', async (_, act) => {
    const before = visit.driver.consoleText();
    const tab = await open();
    await tab.evaluate(act);
    await expectAtWork(tab, before);
    await tab.close();
  });

  it.each(Object.entries(PREPARES))('%s does no harm', async (_, prepare) => {
    const before = visit.driver.consoleText();
    const tab = await open(prepare);
    await expectAtWork(tab, before);
    await tab.close();
  });
});
