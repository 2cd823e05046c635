/**
 * `npm run screenshots`: makes the README's pictures in `docs/screenshots/`, light and dark, of the built extension
 * on the demo page. Run `npm run build` first, and look at them before committing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { demoUrl, NOTE, SAMPLE_NOTE, speakDutch, turnOn } from '../tests/e2e/harness/demo.ts';
import type { Driver, Tab } from '../tests/e2e/harness/driver.ts';
import { selectWord, write } from '../tests/e2e/harness/field.ts';
import { launch } from '../tests/e2e/harness/launch.ts';
import { card, centre, clickButton, marks, panel, underlines } from '../tests/e2e/harness/overlay.ts';
import { until } from '../tests/e2e/harness/until.ts';
import { type PageServer, servePages } from '../tests/pages/server.ts';

const FOLDER = 'docs/screenshots';
const SCHEMES = ['light', 'dark'] as const;

/** What each picture shows. All are taken from the same note, one after the other. */
const PICTURES: Record<string, (driver: Driver, tab: Tab) => Promise<Buffer>> = {
  async note(_driver, tab) {
    return tab.screenshot();
  },

  async card(_driver, tab) {
    const [first] = await underlines(tab);
    await tab.click(centre(first!));
    await until(
      'the card has its rewrites',
      () => card(tab),
      (found) => Boolean(found?.rewrites?.length),
    );
    return tab.screenshot();
  },

  async blank(_driver, tab) {
    await clickButton(tab, /wat zag/);
    await until(
      'a blank is marked',
      () => marks(tab),
      (all) => all.some(({ kind }) => kind === 'blank'),
    );
    return tab.screenshot();
  },

  async fields(driver, tab) {
    await selectWord(tab, NOTE.observatie, '');
    await driver.command('open-panel');
    await until('the panel is open', () => panel(tab));
    return tab.screenshot();
  },

  async popup(driver, tab) {
    await tab.bringToFront();
    const popup = await driver.openPopup();
    await popup.resize(320, 450);
    await until('the counts are there', () =>
      popup.evaluate(() => document.querySelector('.counts') !== null),
    );
    const picture = await popup.screenshot();
    await popup.close();
    return picture;
  },

  async settings(driver) {
    const options = await driver.openExtension('options.html');
    await options.resize(760, 900);
    await until('the page is there', () => options.evaluate(() => document.querySelector('h2') !== null));
    const picture = await options.screenshot();
    await options.close();
    return picture;
  },
};

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const pages = await servePages();
  for (const scheme of SCHEMES) await takeAll(scheme, pages);
  await pages.close();
}

async function takeAll(scheme: (typeof SCHEMES)[number], pages: PageServer): Promise<void> {
  const driver = await launch('chromium', { scheme });
  await speakDutch(driver);
  const tab = await driver.open(demoUrl(pages.origin, 'observatie'));
  await tab.resize(960, 780);
  await turnOn(driver);
  await tab.bringToFront();
  await write(tab, NOTE.observatie, SAMPLE_NOTE);
  await until(
    'the remarks are there',
    () => underlines(tab),
    (boxes) => boxes.length > 2,
  );
  for (const [name, take] of Object.entries(PICTURES)) {
    const file = `${FOLDER}/${name}-${scheme}.png`;
    writeFileSync(file, await take(driver, tab));
    console.log(file);
  }
  await driver.close();
}

await main();
