import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { Box, Tab } from './harness/driver.ts';
import { paintedSelection, selectWord, textOf } from './harness/field.ts';
import { distance, TOLERANCE } from './harness/in-place.ts';
import { badgeName, card, centre, clickButton, focusedButton, panel, underlines } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { words } from './harness/words.ts';

/** Scrolls a field to the middle of the window and gives it the focus. */
async function focus(tab: Tab, id: string): Promise<void> {
  await tab.evaluate((wanted) => {
    const field = document.getElementById(wanted)!;
    field.scrollIntoView({ block: 'center' });
    field.focus();
  }, id);
}

/** Waits until the one remark is underlined. */
async function underline(tab: Tab): Promise<Box> {
  const [line] = await until(
    'one remark is underlined',
    () => underlines(tab),
    (lines) => lines.length === 1,
  );
  return line!;
}

/** Where the underline is from its field's corner. */
async function offset(tab: Tab, id: string): Promise<{ x: number; y: number } | null> {
  const [line] = await underlines(tab);
  const field = await tab.evaluate(
    (wanted) => document.getElementById(wanted)!.getBoundingClientRect().toJSON(),
    id,
  );
  return line ? { x: Math.round(line.x - field.x), y: Math.round(line.y - field.y) } : null;
}

/** How many elements the page's root holds; ours is one more. */
const rootChildren = (tab: Tab) => tab.evaluate(() => document.documentElement.childElementCount);

describe.each(BROWSERS)('in %s, of all kinds of fields', (browser) => {
  const visit = useBrowser(browser);
  const open = () => visit.driver.open(`${visit.origin}/fields/`);

  it.each(['plain', 'styled', 'centred', 'rtl', 'unwrapped', 'line', 'nested', 'scaled', 'zoomed'])(
    'the words of #%s are underlined where they stand',
    async (id) => {
      const tab = await open();
      await focus(tab, id);
      await underline(tab);
      await selectWord(tab, `#${id}`, 'stout');
      await until(
        'the underline is under its word',
        async () => ({ word: await paintedSelection(tab), lines: await underlines(tab) }),
        ({ word, lines: [line] }) => word !== null && line !== undefined && distance(line, word) <= TOLERANCE,
      );
      await tab.close();
    },
  );

  it('the underlines of a phrase follow its formatting, in each part', async () => {
    const tab = await open();
    await focus(tab, 'rich');
    const lines = await until(
      'both parts are underlined',
      () => underlines(tab),
      (found) => found.length === 2,
    );
    expect(Math.abs(lines[0]!.x + lines[0]!.width - lines[1]!.x)).toBeLessThan(1);
    await tab.close();
  });

  it('underlines move along when something pushes the field aside, scrolls or restyles it', async () => {
    const tab = await open();
    await focus(tab, 'nested');
    await underline(tab);
    const before = await offset(tab, 'nested');
    for (const height of ['73px', '0', '20px']) {
      await tab.evaluate((wanted) => {
        document.getElementById('push')!.style.height = wanted;
      }, height);
      await expect.poll(() => offset(tab, 'nested')).toEqual(before);
    }
    await tab.evaluate(() => scrollBy(0, 30));
    await expect.poll(() => offset(tab, 'nested')).toEqual(before);
    await tab.evaluate(() => document.getElementById('scroller')!.scrollBy(0, 20));
    await expect.poll(() => offset(tab, 'nested')).toEqual(before);
    await tab.evaluate(() => {
      document.getElementById('nested')!.style.paddingLeft = '50px';
    });
    await expect.poll(async () => (await offset(tab, 'nested'))!.x - before!.x).toBeGreaterThan(40);
    await tab.close();
  });

  it('nothing is painted over what covers the field', async () => {
    const tab = await open();
    await focus(tab, 'plain');
    await underline(tab);
    await tab.evaluate(() => scrollBy(0, document.getElementById('plain')!.getBoundingClientRect().top - 5));
    await expect.poll(() => underlines(tab)).toEqual([]);
    await tab.evaluate(() => scrollTo(0, 0));
    await underline(tab);
    await tab.close();
  });

  it.each(['password', 'search', 'name', 'readonly', 'code'])('#%s is left alone', async (id) => {
    const tab = await open();
    await focus(tab, 'plain');
    await underline(tab);
    await until('the badge is beside the field', () => badgeName(tab));
    await focus(tab, id);
    await expect.poll(() => badgeName(tab)).toBeNull();
    await tab.close();
  });

  it('a field that leaves the page takes everything of ours along', async () => {
    const tab = await open();
    const before = await rootChildren(tab);
    await focus(tab, 'plain');
    await underline(tab);
    await tab.evaluate(() => document.getElementById('plain')!.remove());
    await expect.poll(() => rootChildren(tab)).toBe(before);
    await tab.close();
  });

  it('a remark ignored once stays away when the writer comes back from another field', async () => {
    const tab = await open();
    await focus(tab, 'plain');
    await tab.click(centre(await underline(tab)));
    await clickButton(tab, words('card.ignore'));
    await clickButton(tab, words('card.ignoreOnce'));
    await expect.poll(() => underlines(tab)).toEqual([]);
    await focus(tab, 'dark');
    await underline(tab);
    await focus(tab, 'plain');
    await expect.poll(() => underlines(tab)).toEqual([]);
    await tab.close();
  });

  it('ink is light on a dark field', async () => {
    const tab = await open();
    const scheme = () => tab.inOverlay((root) => root.querySelector<HTMLElement>('.paint')!.dataset.scheme);
    await focus(tab, 'plain');
    await underline(tab);
    expect(await scheme()).toBe('light');
    await focus(tab, 'dark');
    await underline(tab);
    await expect.poll(scheme).toBe('dark');
    await tab.close();
  });

  it('in a modal dialog a rewrite can be accepted with the mouse', async () => {
    const tab = await open();
    await tab.evaluate(() => document.querySelector('dialog')!.showModal());
    await focus(tab, 'modal');
    await tab.click(centre(await underline(tab)));
    const { rewrites } = await until(
      'the card has rewrites',
      () => card(tab),
      (found) => Boolean(found?.rewrites?.length),
    );
    await clickButton(tab, rewrites![0]!.button);
    await expect.poll(() => textOf(tab, '#modal')).not.toContain('stout');
    await tab.close();
  });
});

describe.each(BROWSERS)('in %s, of a text in a frame', (browser) => {
  const visit = useBrowser(browser);

  /** Clicks a word in the frame's text, where the page shows it. */
  async function clickWord(tab: Tab, word: string): Promise<void> {
    await tab.click(
      await tab.evaluate((wanted) => {
        const frame = document.querySelector('iframe')!;
        frame.scrollIntoView({ block: 'center' });
        const text = frame.contentDocument!.body.firstChild as Text;
        const range = new Range();
        range.setStart(text, text.data.indexOf(wanted));
        range.setEnd(text, text.data.indexOf(wanted) + wanted.length);
        const within = range.getBoundingClientRect();
        const { left, top } = frame.getBoundingClientRect();
        return {
          x: left + frame.clientLeft + within.x + within.width / 2,
          y: top + frame.clientTop + within.y + within.height / 2,
        };
      }, word),
    );
  }

  const frameText = (tab: Tab) =>
    tab.evaluate(() => document.querySelector('iframe')!.contentDocument!.body.textContent);

  async function openCard() {
    const tab = await visit.driver.open(`${visit.origin}/fields/`);
    await clickWord(tab, 'Noor');
    // The first click only brings the focus; the remark is there once a click on it opens its card.
    await until('the card is open', async () => {
      await clickWord(tab, 'stout');
      return card(tab);
    });
    return tab;
  }

  it('the card stands in the page around it, with room, and its rewrite goes into the frame', async () => {
    const tab = await openCard();
    const box = await tab.inOverlay(
      (root) => root.querySelector('.box')!.getBoundingClientRect().toJSON() as Box,
    );
    const frame = await tab.evaluate(
      () => document.querySelector('iframe')!.getBoundingClientRect().toJSON() as Box,
    );
    expect(box!.height).toBeGreaterThan(frame.height);
    const { rewrites } = await until(
      'the card has rewrites',
      () => card(tab),
      (found) => Boolean(found?.rewrites?.length),
    );
    await clickButton(tab, rewrites![0]!.button);
    await expect.poll(() => frameText(tab)).not.toContain('stout');
    await expect.poll(() => card(tab)).toBeNull();
    await tab.close();
  });

  it('the shortcut, the arrows and Escape work as elsewhere', async () => {
    const tab = await openCard();
    await tab.press('Escape');
    await expect.poll(() => card(tab)).toBeNull();
    await visit.driver.command('open-card');
    await until('a rewrite has the focus', () => focusedButton(tab));
    await tab.press('Escape');
    await expect.poll(() => card(tab)).toBeNull();
    await tab.type('X');
    await expect.poll(() => frameText(tab)).toContain('X');
    await visit.driver.command('open-panel');
    await until('the panel is open', () => panel(tab));
    await tab.close();
  });

  it('nothing stays behind when the frame is taken away', async () => {
    const tab = await openCard();
    await tab.evaluate(() => document.querySelector('iframe')!.remove());
    await expect.poll(() => rootChildren(tab)).toBe(2);
    await tab.close();
  });
});
