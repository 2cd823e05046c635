/**
 * From a keystroke to the underline it makes, in a real Chromium on the demo page: a letter that completes a
 * judging word is typed and taken away again, and the time is taken when the changed underlines have been painted.
 */

import { execFileSync } from 'node:child_process';
import { demoUrl, NOTE, speakDutch, turnOn } from '../../tests/e2e/harness/demo.ts';
import type { Tab } from '../../tests/e2e/harness/driver.ts';
import { fill, focusField } from '../../tests/e2e/harness/field.ts';
import { launch } from '../../tests/e2e/harness/launch.ts';
import { underlines } from '../../tests/e2e/harness/overlay.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { servePages } from '../../tests/pages/server.ts';
import { ensureBrowser } from '../browsers.ts';
import { textOf } from './texts.ts';
import { ms, table } from './timing.ts';

const KEYS = 60;
const NOTES = [300, 5_000];

/** What the page under measurement keeps; a global, since it is read from outside. */
interface Measured {
  feitelijkBench: { latencies: number[]; longTasks: number };
}

/** @returns a table of latencies in ms, and the tasks above 50 ms while typing */
export async function keystrokes(): Promise<string> {
  const executable = ensureBrowser('chromium');
  execFileSync('npx', ['wxt', 'build', '-b', 'chrome', '--mv3'], { stdio: 'ignore' });
  const pages = await servePages();
  const driver = await launch('chromium', { executable });
  const rows = [['words in the note', 'median', '95 %', 'tasks > 50 ms']];
  try {
    await speakDutch(driver);
    const first = await driver.open(demoUrl(pages.origin, 'observatie'));
    await turnOn(driver);
    await first.close();
    for (const words of NOTES) {
      const tab = await driver.open(demoUrl(pages.origin, 'observatie'));
      rows.push([String(words), ...(await typing(tab, words))]);
      await tab.close();
    }
  } finally {
    await driver.close();
    await pages.close();
  }
  return `Keystroke to painted underline in Chromium, in ms, ${KEYS} keys:\n\n${table(rows)}`;
}

async function typing(tab: Tab, words: number): Promise<string[]> {
  await fill(tab, NOTE.observatie, `${textOf(words, 'nl')}\n\nHij was heel lie`);
  await focusField(tab, NOTE.observatie);
  await tab.press('Control+End');
  await until(
    'there are underlines',
    () => underlines(tab),
    ({ length }) => length > 0,
  );
  await watch(tab);
  for (let key = 0; key < KEYS; key++) {
    await tab.press(key % 2 === 0 ? 'f' : 'Backspace');
    await until(
      `key ${key} is painted`,
      () => measured(tab),
      ({ latencies }) => latencies.length > key,
    );
  }
  const { latencies, longTasks } = await measured(tab);
  latencies.sort((a, b) => a - b);
  const at = (share: number) => ms(latencies[Math.floor(share * (latencies.length - 1))]!);
  return [at(0.5), at(0.95), String(longTasks)];
}

function watch(tab: Tab): Promise<unknown> {
  return tab.inOverlay((root) => {
    const bench = { latencies: [] as number[], longTasks: 0 };
    (globalThis as unknown as Measured).feitelijkBench = bench;
    const lines = () => root.querySelectorAll('.ink i').length;
    let pressed = 0;
    let before = 0;
    document.addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp;
        before = lines();
      },
      true,
    );
    new MutationObserver(() => {
      if (!pressed || lines() === before) return;
      const since = pressed;
      pressed = 0;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => bench.latencies.push(performance.now() - since);
        port2.postMessage(null);
      });
    }).observe(root, { subtree: true, childList: true });
    new PerformanceObserver((list) => {
      bench.longTasks += list.getEntries().length;
    }).observe({ entryTypes: ['longtask'] });
  });
}

function measured(tab: Tab): Promise<Measured['feitelijkBench']> {
  return tab.evaluate(() => (globalThis as unknown as Measured).feitelijkBench);
}
