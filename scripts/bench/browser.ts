/** The overlay in real browsers: from a keystroke to its painted underline, and what it costs in the long run. */

import { execFileSync } from 'node:child_process';
import { speakDutch, turnOn } from '../../tests/e2e/harness/demo.ts';
import type { Costs, Driver, Tab } from '../../tests/e2e/harness/driver.ts';
import { acceptOften, putFields, typeForLong, visitFields } from '../../tests/e2e/harness/endurance.ts';
import { measureKeystrokes, quantile } from '../../tests/e2e/harness/keystrokes.ts';
import { launch } from '../../tests/e2e/harness/launch.ts';
import { servePages } from '../../tests/pages/server.ts';
import { BROWSERS, type BrowserName } from '../browsers.ts';
import { textOf } from './texts.ts';
import { ms, table } from './timing.ts';

const KEYS = 60;
const NOTES = [300, 5_000];
/** Just below the longest text that is checked, in UTF-16 units. */
const LONGEST = 99_900;

const MANY_FIELDS = 50;
const MANY_KEYS = 10_000;
const MANY_REWRITES = 200;
/** How long a page is left alone, in ms. */
const REST = 5_000;
const MB = 1024 * 1024;

/** @returns tables of what was measured; takes some ten minutes */
export async function inBrowsers(): Promise<string> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  const rows = [['browser', 'text', 'median', '95 %', 'tasks > 50 ms']];
  let costs = '';
  for (const name of BROWSERS) {
    await inBrowser(name, async (open) => {
      for (const [what, text] of texts()) rows.push([name, what, ...(await typing(await open(), text))]);
      if (name === 'chromium') costs = table(await endurance(open));
    });
  }
  return [
    `From a keystroke to its painted underline, in ms, ${KEYS} keys:`,
    table(rows),
    'What it costs in Chromium (Firefox counts nothing for others):',
    costs,
  ].join('\n\n');
}

type Open = () => Promise<Tab>;

async function inBrowser(name: BrowserName, measure: (open: Open) => Promise<void>): Promise<void> {
  const pages = await servePages();
  const driver: Driver = await launch(name);
  const open = () => driver.open(`${pages.origin}/hostile/`);
  try {
    await speakDutch(driver);
    const first = await open();
    await turnOn(driver);
    await first.close();
    await measure(open);
  } finally {
    await driver.close();
    await pages.close();
  }
}

function texts(): [name: string, text: string][] {
  const notes = NOTES.map((words): [string, string] => [`${words} words`, textOf(words, 'nl')]);
  return [...notes, [`${LONGEST} characters`, textOf(LONGEST / 5, 'nl').slice(0, LONGEST)]];
}

async function typing(tab: Tab, text: string): Promise<string[]> {
  const { keys, longTasks } = await measureKeystrokes(tab, '#note', text, KEYS);
  await tab.close();
  return [ms(quantile(keys, 0.5)), ms(quantile(keys, 0.95)), String(longTasks)];
}

async function endurance(open: Open): Promise<string[][]> {
  const tab = await open();
  await tab.evaluate(putFields, MANY_FIELDS);
  const rows = [['', 'memory, MB', 'elements', 'listeners', 'processor, %']];
  const measure = async (what: string, work: () => Promise<unknown>) => {
    const before = (await tab.costs())!;
    const begun = performance.now();
    await work();
    rows.push([what, ...growth(before, (await tab.costs())!, performance.now() - begun)]);
  };
  await measure(`a visit to ${MANY_FIELDS} fields`, () => visitFields(tab));
  await measure(`the same once more`, () => visitFields(tab));
  await measure(`${MANY_KEYS} keystrokes`, () => typeForLong(tab, 'textarea', MANY_KEYS));
  await measure(`${MANY_REWRITES} rewrites accepted`, () => acceptOften(tab, 'textarea', MANY_REWRITES));
  await measure(`${REST / 1000} s of rest`, () => new Promise((resolve) => setTimeout(resolve, REST)));
  await tab.close();
  return rows;
}

function growth(before: Costs, after: Costs, elapsed: number): string[] {
  return [
    ((after.heap - before.heap) / MB).toFixed(2),
    String(after.nodes - before.nodes),
    String(after.listeners - before.listeners),
    ((100_000 * (after.seconds - before.seconds)) / elapsed).toFixed(1),
  ];
}
