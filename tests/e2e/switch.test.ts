import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { demoUrl, NOTE, turnOff, turnOn } from './harness/demo.ts';
import type { Tab } from './harness/driver.ts';
import { write } from './harness/field.ts';
import { badgeName, underlines } from './harness/overlay.ts';
import { useBrowser } from './harness/use-browser.ts';
import { words } from './harness/words.ts';

const FLAGGED = 'Noor was stout.';

/** What the watched page wrote down about itself since it was loaded. */
const changesOf = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);

describe.each(BROWSERS)('the switch in the popup, in %s', (browser) => {
  const visit = useBrowser(browser, { on: false });
  const watched = () => visit.driver.open(`${visit.origin}/watched/`);

  it('is off at first, and then the page is not changed in any way', async () => {
    const tab = await watched();
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await write(tab, 'textarea', FLAGGED);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await changesOf(tab)).toEqual([]);
    expect(await badgeName(tab)).toBeNull();
    await tab.close();
  });

  it('turns the extension on in a page that is open already', async () => {
    const tab = await visit.openDemo('observatie');
    await turnOn(visit.driver);
    await tab.bringToFront();
    await write(tab, NOTE.observatie, FLAGGED);
    await expect.poll(() => underlines(tab)).toHaveLength(1);
    await tab.close();
  });

  it('and in pages that are opened later', async () => {
    const tab = await visit.writeNote('observatie', FLAGGED);
    await expect.poll(() => underlines(tab)).toHaveLength(1);
    await tab.close();
  });

  it('leaves one element in the page while it is on, which the page cannot look into', async () => {
    const tab = await watched();
    await write(tab, 'textarea', FLAGGED);
    await expect.poll(() => badgeName(tab)).toContain(words('remarks', { count: 1 }));
    const host = await tab.evaluate(() => {
      const [added, ...others] = [...document.documentElement.children].slice(2);
      return { others: others.length, inside: added!.childNodes.length, root: added!.shadowRoot };
    });
    expect(host).toEqual({ others: 0, inside: 0, root: null });
    // The page has no DIV of its own: nothing else was touched.
    expect((await changesOf(tab)).filter((change) => !change.startsWith('attributes DIV'))).toEqual([
      'childList HTML DIV',
    ]);
    await tab.close();
  });

  it('turns it off again, and takes everything out of open pages', async () => {
    const tab = await visit.writeNote('observatie', FLAGGED);
    await expect.poll(() => underlines(tab)).toHaveLength(1);
    await turnOff(visit.driver);
    await tab.bringToFront();
    await expect.poll(() => tab.evaluate(() => document.documentElement.children.length)).toBe(2);
    await tab.close();
    const later = await visit.driver.open(demoUrl(visit.origin, 'observatie'));
    await write(later, NOTE.observatie, FLAGGED);
    expect(await badgeName(later)).toBeNull();
    await later.close();
  });
});
