/**
 * `npm start [chromium|firefox]`: builds the extension and opens it in a browser on the demo page, turned on. With
 * a display it stays open until the window is closed. Without one it writes a note, prints what the extension
 * shows, and leaves a screenshot in `test-results/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { demoUrl, NOTE, SAMPLE_NOTE, speakDutch, turnOn } from '../tests/e2e/harness/demo.ts';
import type { Driver, Tab } from '../tests/e2e/harness/driver.ts';
import { write } from '../tests/e2e/harness/field.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import {
  badgeName,
  type Card,
  card,
  centre,
  clickButton,
  panel,
  underlines,
} from '../tests/e2e/harness/overlay.ts';
import { until } from '../tests/e2e/harness/until.ts';
import { words } from '../tests/e2e/harness/words.ts';
import { servePages } from '../tests/pages/server.ts';
import { BROWSERS, type BrowserName, ensureBrowser, findBrowser } from './browsers.ts';

/** More remarks than the sample note has: ends the reading when the cards should go round without end. */
const MOST_CARDS = 20;

async function main(): Promise<void> {
  const browser = chosenBrowser();
  const executable = ensureBrowser(browser);
  const headless = !hasDisplay();
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  console.log(`Building the extension for ${browser} …`);
  execFileSync('npx', ['wxt', 'build', '-b', target, '--mv3'], {
    // Its progress is of no interest; when it fails, what it wrote is in the error.
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  const pages = await servePages();
  const driver = await launch(browser, { executable, headless });
  try {
    await speakDutch(driver);
    const tab = await driver.open(demoUrl(pages.origin, 'observatie'));
    await turnOn(driver);
    await tab.bringToFront();
    console.log(`Feitelijk is on in ${browser} at ${demoUrl(pages.origin, 'observatie')}`);
    if (headless) await show(driver, tab);
    else await stayOpen(driver);
  } finally {
    await driver.close();
    await pages.close();
  }
}

function chosenBrowser(): BrowserName {
  const [asked] = process.argv.slice(2);
  if (!asked) return BROWSERS.find((name) => findBrowser(name)) ?? 'chromium';
  const known = BROWSERS.find((name) => name === asked);
  if (!known) throw new Error(`Unknown browser "${asked}": use ${BROWSERS.join(' or ')}.`);
  return known;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function stayOpen(driver: Driver): Promise<void> {
  console.log('Write something in "Observatie". Close the browser to stop.');
  await driver.closed;
}

/** Writes the sample note and prints what the overlay shows of it, read from the screen. */
async function show(driver: Driver, tab: Tab): Promise<void> {
  console.log('There is no display, so this is what it shows.\n');
  await write(tab, NOTE.observatie, SAMPLE_NOTE);
  await until(
    'phrases are underlined',
    () => underlines(tab),
    (boxes) => boxes.length > 0,
  );
  console.log(`Note\n  ${SAMPLE_NOTE}\n\nBadge\n  ${await badgeName(tab)}\n\nRemarks`);
  for (const each of await readCards(tab)) printCard(each);

  await driver.command('open-panel');
  const { fields } = await until('the panel is open', () => panel(tab));
  console.log('Fields of an observation');
  for (const { name, present } of fields) console.log(`  ${present ? '✓' : '·'} ${name}`);

  mkdirSync('test-results', { recursive: true });
  const file = `test-results/start-${driver.browser}.png`;
  writeFileSync(file, await tab.screenshot());
  console.log(`\nScreenshot: ${file}`);
}

/** Opens the first remark's card with a click on its underline, and goes through the others. */
async function readCards(tab: Tab): Promise<Card[]> {
  const [first] = await underlines(tab);
  await tab.click(centre(first!));
  const cards: Card[] = [];
  while (cards.length < MOST_CARDS) {
    const seen = cards.at(-1)?.position;
    const next = await until(
      'the next card has its rewrites',
      () => card(tab),
      (found) => found !== null && found.position !== seen && found.rewrites !== null,
    );
    if (next.position === cards[0]?.position) break;
    cards.push(next);
    const [index, count] = next.position.match(/\d+/g) ?? [];
    if (index === count) break;
    await clickButton(tab, words('card.next'));
  }
  return cards;
}

function printCard({ category, quote, why, source, rewrites }: Card): void {
  console.log(`  ${quote}  ${category}\n    ${why}  (${source})`);
  for (const { kind, text } of rewrites ?? []) console.log(`    ${kind}: ${text}`);
  console.log();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
