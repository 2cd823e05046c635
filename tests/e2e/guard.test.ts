import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { Tab } from './harness/driver.ts';
import { textOf } from './harness/field.ts';
import { card, centre, clickButton, underlines } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';

/** What a page can do to the one element of ours it sees, the last child of its root. */
const INTERFERENCE: Record<string, () => void> = {
  'removes it': () => document.documentElement.lastElementChild!.remove(),
  'moves it': () => document.body.append(document.documentElement.lastElementChild!),
  'hides it': () => {
    (document.documentElement.lastElementChild as HTMLElement).style.setProperty(
      'display',
      'none',
      'important',
    );
  },
  'makes it see-through': () => {
    (document.documentElement.lastElementChild as HTMLElement).style.setProperty('opacity', '0', 'important');
  },
  'takes its style away': () => document.documentElement.lastElementChild!.removeAttribute('style'),
  'closes it': () => (document.documentElement.lastElementChild as HTMLElement).hidePopover(),
  'makes it inert': () => {
    (document.documentElement.lastElementChild as HTMLElement).inert = true;
  },
};

/** What leaves it as usable as it was. */
const NO_HARM: Record<string, () => void> = {
  'a style sheet that hides everything like it': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html > div { display: none !important; opacity: 0 !important; left: 900px !important }',
    );
    document.adoptedStyleSheets = [sheet];
  },
  'an attribute of another extension': () => {
    document.documentElement.lastElementChild!.setAttribute('data-darkreader-inline-bgcolor', '');
  },
  'a custom property of another extension': () => {
    (document.documentElement.lastElementChild as HTMLElement).style.setProperty('--x', '1');
  },
};

async function open(visit: { driver: { open(url: string): Promise<Tab> }; origin: string }, page = 'fields') {
  const tab = await visit.driver.open(`${visit.origin}/${page}/`);
  await tab.evaluate(() => document.getElementById('plain')!.focus());
  await until(
    'the remark is underlined',
    () => underlines(tab),
    (lines) => lines.length === 1,
  );
  return tab;
}

describe.each(BROWSERS)('when a page in %s', (browser) => {
  const visit = useBrowser(browser);

  it.each(Object.entries(INTERFERENCE))('%s, we leave and do not come back', async (_, interfere) => {
    const tab = await open(visit);
    await tab.evaluate(interfere);
    await expect.poll(() => tab.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await tab.evaluate(() => document.getElementById('dark')!.focus());
    await tab.type('Noor was stout.');
    expect(await tab.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await tab.close();
  });

  it.each(Object.entries(NO_HARM))('has %s, we stay', async (_, change) => {
    const tab = await open(visit);
    await tab.evaluate(change);
    await tab.evaluate(() => scrollBy(0, 1));
    expect(await underlines(tab)).toHaveLength(1);
    await tab.click(centre((await underlines(tab))[0]!));
    await until('the card is open', () => card(tab));
    await tab.close();
  });

  it('has the strictest policy, all works and looks as elsewhere', async () => {
    const tab = await open(visit, 'strict');
    const [line] = await underlines(tab);
    expect(line!.width).toBeGreaterThan(10);
    await tab.click(centre(line!));
    const { rewrites } = await until(
      'the card has rewrites',
      () => card(tab),
      (found) => Boolean(found?.rewrites?.length),
    );
    const painted = await tab.inOverlay((root) => getComputedStyle(root.querySelector('.box')!).borderRadius);
    expect(painted).toBe('10px');
    await clickButton(tab, rewrites![0]!.button);
    await expect.poll(() => textOf(tab, '#plain')).not.toContain('stout');
    await tab.close();
  });

  it('sends clicks and keys itself, nothing happens', async () => {
    const tab = await open(visit);
    const before = await textOf(tab, '#plain');
    const [line] = await underlines(tab);
    await tab.evaluate(({ x, y }) => {
      const field = document.getElementById('plain')!;
      field.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: x, clientY: y }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }));
    }, centre(line!));
    expect(await card(tab)).toBeNull();
    expect(await textOf(tab, '#plain')).toBe(before);
    await tab.close();
  });
});
