import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { type DemoTab, NOTE } from './harness/demo.ts';
import type { Box, Tab } from './harness/driver.ts';
import { fill, paintedSelection, selectWord } from './harness/field.ts';
import { distance, TOLERANCE } from './harness/in-place.ts';
import { underlines } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';

const WORD = 'stout';
const LINES = 'Noor at twee boterhammen met kaas.\n'.repeat(5);
/** One remark, in the middle of more lines than the field shows. */
const NOTE_TEXT = `${LINES}Om 10.15 uur was Noor stout in de gang.\n${LINES}${LINES}`;

async function expectInPlace(tab: Tab, field: string): Promise<void> {
  await selectWord(tab, field, WORD);
  await until(
    `the underline is within ${TOLERANCE} px of its word`,
    async () => ({ word: await paintedSelection(tab), underlines: await underlines(tab) }),
    ({ word, underlines: [line, ...others] }) =>
      word !== null && line !== undefined && others.length === 0 && distance(line, word) <= TOLERANCE,
    5_000,
  );
}

describe.each(BROWSERS)('an underline in %s', (browser) => {
  const visit = useBrowser(browser);

  describe.each<[string, DemoTab]>([
    ['textarea', 'observatie'],
    ['contenteditable', 'kindportret'],
  ])('in a %s', (_kind, name) => {
    const field = NOTE[name];
    const open = async () => {
      const tab = await visit.openDemo(name);
      await fill(tab, field, NOTE_TEXT);
      await until(
        'the remark is there',
        () => underlines(tab),
        (boxes) => boxes.length === 1,
      );
      await tab.evaluate((selector) => {
        document.querySelector(selector)!.scrollTop = 0;
      }, field);
      return tab;
    };

    it.each([0.8, 1, 1.5])('is under its word at zoom %d', async (factor) => {
      const tab = await open();
      try {
        await tab.zoom(factor);
        await until(
          'the zoom is set',
          () => tab.evaluate(() => devicePixelRatio),
          (ratio) => Math.abs(ratio - factor) < 0.01,
        );
        await expectInPlace(tab, field);
      } finally {
        await tab.zoom(1);
        await tab.close();
      }
    });

    it('follows when the page scrolls', async () => {
      const tab = await open();
      await tab.resize(1200, 420);
      await tab.evaluate(() => scrollTo(0, 150));
      await until('the page has scrolled', () => tab.evaluate(() => scrollY > 0));
      await expectInPlace(tab, field);
      await tab.close();
    });

    it('follows when the field scrolls', async () => {
      const tab = await open();
      await tab.evaluate((selector) => {
        const element = document.querySelector<HTMLElement>(selector)!;
        element.style.cssText += 'height: 150px; min-height: 0; overflow: auto';
        element.scrollTop = 60;
      }, field);
      await expectInPlace(tab, field);
      await tab.close();
    });

    it('keeps up in every frame while the field is being scrolled', async () => {
      const tab = await open();
      const frames = await tab.inOverlay(async (root, selector) => {
        const element = document.querySelector<HTMLElement>(selector)!;
        element.style.cssText += 'height: 150px; min-height: 0; overflow: auto';
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const line = root.querySelector('.ink i')!;
        const seen: { scrolled: number; top: number }[] = [];
        element.scrollTo({ top: 100, behavior: 'smooth' });
        // Read when the frame is done: the page's own scroll handlers and animations have had their turn.
        while (element.scrollTop < 99) {
          await new Promise(requestAnimationFrame);
          await new Promise((resolve) => setTimeout(resolve));
          seen.push({ scrolled: element.scrollTop, top: line.getBoundingClientRect().top });
        }
        return seen;
      }, field);
      const along = frames!.map(({ scrolled, top }) => scrolled + top);
      expect(new Set(frames!.map(({ scrolled }) => scrolled)).size).toBeGreaterThan(3);
      expect(Math.max(...along) - Math.min(...along)).toBeLessThanOrEqual(TOLERANCE);
      await tab.close();
    });

    it('follows when the field gets narrower and its lines break elsewhere', async () => {
      const tab = await open();
      await tab.evaluate((selector) => {
        document.querySelector<HTMLElement>(selector)!.style.cssText += 'width: 170px; height: 480px';
      }, field);
      await expectInPlace(tab, field);
      await tab.close();
    });

    it('is not painted outside the field when its word is scrolled out of sight', async () => {
      const tab = await open();
      const box = await tab.evaluate((selector) => {
        const element = document.querySelector<HTMLElement>(selector)!;
        element.style.cssText += 'height: 80px; min-height: 0; overflow: auto';
        element.scrollTop = 0;
        return element.getBoundingClientRect().toJSON() as Box;
      }, field);
      await until(
        'nothing is painted below the field',
        () => tab.inOverlay((root) => root.querySelector('.window')!.getBoundingClientRect().toJSON() as Box),
        (window) =>
          window !== null && window.y >= box.y && window.y + window.height <= box.y + box.height + TOLERANCE,
      );
      await tab.close();
    });
  });
});
