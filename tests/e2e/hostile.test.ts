import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { Point, Tab } from './harness/driver.ts';
import { selectWord, textOf } from './harness/field.ts';
import { badgeName, card, centre, clickButton, underlines } from './harness/overlay.ts';
import { type Toolbar, watchToolbar } from './harness/toolbar.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { words } from './harness/words.ts';
import { DECEIVES, FADES, INTERFERES, NO_HARM, PREPARES } from './hostile/cases.ts';
import { keepEvents, lookEverywhere, spyOnEvents } from './hostile/spies.ts';

const INACTIVE: Toolbar = { badge: '–', title: `${words('name')}: ${words('status.inactive')}` };

const NOTE = 'Noor was stout in de gang.';

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

/** The middle of the open card's first rewrite. */
async function placeOfRewrite(tab: Tab): Promise<Point> {
  const place = await tab.inOverlay((root) => {
    const { x, y, width, height } = root.querySelector('.rewrite')!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return place!;
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
    expect(await textOf(tab, '#note')).toBe(NOTE);
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

  it.each(Object.entries(FADES))('%s gets no click out of its user', async (_, fade) => {
    const tab = await open();
    await openCard(tab);
    const place = await placeOfRewrite(tab);
    await tab.evaluate(fade);
    await tab.click(place);
    await tab.evaluate(() => new Promise(requestAnimationFrame));
    expect(await textOf(tab, '#note')).toBe(NOTE);
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

  it('sends clicks and keys itself, and nothing happens', async () => {
    const tab = await open();
    const [line] = await underlines(tab);
    await tab.evaluate(({ x, y }) => {
      const field = document.getElementById('note')!;
      const at = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: x, clientY: y };
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        for (const target of [field, document.documentElement.lastElementChild!]) {
          target.dispatchEvent(new MouseEvent(type, at));
        }
      }
      for (const key of ['Tab', 'Escape', 'Enter', 'N', 'K']) {
        const event = { key, altKey: true, shiftKey: true, bubbles: true, cancelable: true };
        field.dispatchEvent(new KeyboardEvent('keydown', event));
      }
      field.click();
    }, centre(line!));
    expect(await card(tab)).toBeNull();
    expect(await textOf(tab, '#note')).toBe(NOTE);
    await tab.close();
  });

  it('clicks on a card by script, and nothing happens', async () => {
    const tab = await open();
    await openCard(tab);
    const place = await placeOfRewrite(tab);
    await tab.evaluate(({ x, y }) => {
      const found = document.elementFromPoint(x, y) as HTMLElement;
      found.click();
      found.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
    }, place);
    expect(await card(tab)).not.toBeNull();
    expect(await textOf(tab, '#note')).toBe(NOTE);
    await tab.close();
  });

  it('looks everywhere, sees the same of a text with remarks as of one without', async () => {
    const seen: string[] = [];
    for (const text of ['Noor was stout in de gang.', 'Noor stond stil in de gang.']) {
      const tab = await open(spyOnEvents);
      await selectWord(tab, '#note', '');
      await tab.press('Control+a');
      await tab.type(text);
      await underlined(tab, text.includes('stout') ? 1 : 0);
      await until('the badge has settled', () => badgeName(tab));
      seen.push(await tab.evaluate(lookEverywhere));
      await tab.close();
    }
    expect(seen[0]!.replaceAll('stout', 'stond stil').length).toBeGreaterThan(50);
    expect(seen[0]).toBe(seen[1]);
  });

  it('lays a curtain over its fields, finds nothing of ours on it', async () => {
    const tab = await open();
    await tab.evaluate(() => {
      const curtain = document.createElement('div');
      curtain.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff';
      document.body.append(curtain);
      scrollBy(0, 1);
    });
    await tab.click({ x: 700, y: 500 });
    await underlined(tab, 0);
    await tab.evaluate(() => document.body.lastElementChild!.remove());
    await tab.click({ x: 700, y: 500 });
    await focus(tab, 'note');
    await underlined(tab, 1);
    await tab.close();
  });

  it.each(['opacity: 0', 'visibility: hidden', 'display: none', 'content-visibility: hidden'])(
    'hides what its field stands in, with %s, has nothing of ours hang in the air',
    async (style) => {
      const tab = await open();
      await tab.evaluate((declaration) => {
        document.querySelector('main')!.style.cssText = declaration;
        document.body.className = 'hidden';
      }, style);
      await expect.poll(async () => (await isShown(tab)) && (await underlines(tab)).length > 0).toBe(false);
      await tab.close();
    },
  );

  it('removes the field while one types, has an empty toolbar again', async () => {
    const tab = await open();
    await expect.poll(async () => (await toolbar(address()))?.badge).toBe('1');
    await tab.type('Z');
    await tab.evaluate(() => document.getElementById('note')!.remove());
    await expect.poll(() => isShown(tab)).toBe(false);
    await expect.poll(async () => (await toolbar(address()))?.badge).toBe('');
    await tab.close();
  });

  it('removes a field while one types in a frame, keeps the count of the frame', async () => {
    const tab = await open();
    await tab.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<textarea rows="5" cols="40"></textarea>';
      frame.style.cssText = 'position: fixed; left: 600px; top: 0; width: 500px; height: 200px; border: 0';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
    });
    await tab.click({ x: 660, y: 60 });
    await tab.type('Noor was stout. Ze huilde lang.');
    const count = async () => (await toolbar(address()))?.badge;
    await expect.poll(count).toBe('2');
    await tab.evaluate(() => document.getElementById('note')!.remove());
    await expect.poll(() => isShown(tab)).toBe(false);
    // More readings than the news of the removed field takes to arrive.
    for (let reading = 0; reading < 10; reading++) await count();
    expect(await count()).toBe('2');
    await tab.close();
  });

  it('changes its view in place is followed into the new field', async () => {
    const tab = await open();
    await tab.evaluate(() => {
      history.pushState(null, '', '?kind=2');
      document.querySelector('main')!.innerHTML = '<textarea id="note">Milan riep luid.</textarea>';
    });
    await expect.poll(() => isShown(tab)).toBe(false);
    await focus(tab, 'note');
    await expect.poll(() => isShown(tab)).toBe(true);
    await tab.type('Hij was stout. ');
    await underlined(tab, 1);
    await tab.close();
  });

  it('writes itself anew with document.open is followed', async () => {
    const before = visit.driver.consoleText();
    const tab = await open();
    await tab.evaluate(() => {
      document.open();
      document.write('<!doctype html><main><textarea id="note">Noor was stout in de gang.</textarea></main>');
      document.close();
    });
    await focus(tab, 'note');
    await underlined(tab, 1);
    await expectAtWork(tab, before);
    await tab.close();
  });

  it('goes full screen has the overlay with it', async () => {
    const tab = await open();
    await tab.evaluate(() => {
      const full = document.createElement('button');
      full.textContent = 'Volledig scherm';
      full.style.cssText = 'position: fixed; right: 0; bottom: 0';
      full.onclick = () => document.querySelector('main')!.requestFullscreen();
      document.body.append(full);
    });
    await tab.click(
      await tab.evaluate(() => {
        const { left, top } = document.querySelector('button')!.getBoundingClientRect();
        return { x: left + 10, y: top + 10 };
      }),
    );
    await until('it is full screen', () => tab.evaluate(() => document.fullscreenElement !== null));
    await focus(tab, 'note');
    await underlined(tab, 1);
    await clickButton(tab, await openCard(tab));
    await expect.poll(() => textOf(tab, '#note')).not.toContain('stout');
    await tab.close();
  });

  it('is left and come back to is taken up again', async () => {
    const before = visit.driver.consoleText();
    const tab = await open();
    await tab.evaluate((elsewhere) => location.assign(elsewhere), `${visit.origin}/watched/`);
    await until('the other page is there', () => tab.evaluate(() => document.title.startsWith('Een pagina')));
    await tab.evaluate(() => history.back());
    await until('this page is back', () => tab.evaluate(() => document.title === 'Vijandig'));
    await focus(tab, 'other');
    await focus(tab, 'note');
    await underlined(tab, 1);
    await expect.poll(async () => (await toolbar(address()))?.badge).toBe('1');
    await expectAtWork(tab, before);
    await tab.close();
  });

  it('stands in a sandbox without an origin works, or is left alone, without a complaint', async () => {
    const before = visit.driver.consoleText();
    const tab = await visit.driver.open(address());
    await tab.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.srcdoc = '<textarea rows="5" cols="40">Noor was stout.</textarea>';
      frame.style.cssText = 'position: fixed; left: 600px; top: 0; width: 500px; height: 200px; border: 0';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
    });
    await tab.click({ x: 660, y: 60 });
    await tab.type(' Ze huilde lang.');
    await tab.evaluate(() => document.querySelector('iframe')!.remove());
    await focus(tab, 'note');
    await underlined(tab, 1);
    await expectAtWork(tab, before);
    await tab.close();
  });

  it('keeps every event to itself from the start, sees nothing of ours under the wrong words', async () => {
    const tab = await visit.driver.open(`${address()}#${encodeURIComponent(`(${keepEvents})()`)}`);
    await focus(tab, 'note');
    await selectWord(tab, '#note', '');
    await tab.type(' Milan kwam erbij.');
    expect(await textOf(tab, '#note')).toBe(`${NOTE} Milan kwam erbij.`);
    const lines = await underlines(tab);
    for (const line of lines) expect(line.width).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(1);
    await tab.close();
  });
});
