import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browsers.ts';
import { type PageServer, servePages } from '../pages/server.ts';
import { demoUrl, NOTE, save, speakDutch, turnOn } from './harness/demo.ts';
import type { Driver, Tab } from './harness/driver.ts';
import { selectWord, write } from './harness/field.ts';
import { launch } from './harness/launch.ts';
import { card, centre, clickButton, panel, underlines } from './harness/overlay.ts';
import { BACKGROUND_LEAK, buildWithLeaks, LEAKS } from './harness/planted-leak.ts';
import { openSink, type Sink } from './harness/sink.ts';
import { storedText } from './harness/stored.ts';
import { until } from './harness/until.ts';
import { words } from './harness/words.ts';

/** A word that is nowhere else in the world. */
const CANARY = 'kanariepietjuttemis';
const NOTE_TEXT = `${CANARY} was stout. Ze huilde lang.`;

/** One browser of which every request is written down, with the extension on. */
interface Watched {
  driver: Driver;
  sink: Sink;
  tab: Tab;
  close(): Promise<void>;
}

async function openWatched(browser: BrowserName, pages: PageServer, extension?: string): Promise<Watched> {
  const sink = await openSink(pages.origin);
  const driver = await launch(browser, { proxyPort: sink.port, ...(extension && { extension }) });
  await speakDutch(driver);
  const tab = await driver.open(demoUrl(pages.origin, 'observatie'));
  await turnOn(driver);
  await tab.bringToFront();
  const close = async () => {
    await driver.close();
    await sink.close();
  };
  return { driver, sink, tab, close };
}

/** Everything a writer does with a note, up to saving it. */
async function wholeJourney({ driver, tab }: Watched): Promise<void> {
  await write(tab, NOTE.observatie, NOTE_TEXT);
  await until(
    'both remarks are there',
    () => underlines(tab),
    (boxes) => boxes.length === 2,
  );

  await tab.click(centre((await underlines(tab))[1]!));
  await until(
    'the card has its rewrites',
    () => card(tab),
    (found) => Boolean(found?.rewrites?.length),
  );
  await clickButton(tab, /minuten/);
  await until('the card is closed', async () => (await card(tab)) === null);
  await tab.type('10');

  await driver.command('open-panel');
  await until('the panel is open', () => panel(tab));
  await clickButton(tab, words('panel.insertNamed', { field: words('field.parent_reaction') }));
  await until('the panel is closed', async () => (await panel(tab)) === null);

  await driver.killBackground();
  await selectWord(tab, NOTE.observatie, '');
  await tab.type(` Mama knikte, ${CANARY}.`);
  await tab.click(centre((await underlines(tab))[0]!));
  await until('the card is open', () => card(tab));
  await clickButton(tab, words('card.ignore'));
  await clickButton(tab, words('card.ignoreRule'));
  await until(
    'the remark is gone',
    () => underlines(tab),
    (boxes) => boxes.length === 0,
  );
}

/**
 * Where the canary got to, of all places where it has no business, and the host of every request to anyone but the
 * page's own server. To be looked at before the page itself saves the note.
 */
async function sightings({ driver, sink, tab }: Watched): Promise<string[]> {
  const strays = sink.strays(CANARY);
  const places: Record<string, string> = {
    'a request': JSON.stringify(sink.requests.filter((request) => !strays.includes(request))),
    'the console': driver.consoleText(),
    'the page’s address, title or markup': await tab.evaluate(
      () => location.href + document.title + document.documentElement.outerHTML,
    ),
    'the page’s storage': await storedText(tab),
    'the extension’s storage': await extensionStorage(driver),
  };
  return [
    ...Object.keys(places).filter((place) => places[place]!.includes(CANARY)),
    ...new Set(strays.map(({ host }) => host)),
  ];
}

async function extensionStorage(driver: Driver): Promise<string> {
  const page = await driver.openExtension('options.html');
  const text = await storedText(page);
  await page.close();
  return text;
}

describe.each(BROWSERS)('of what is written in %s', (browser) => {
  let pages: PageServer;
  beforeAll(async () => {
    pages = await servePages();
  });
  afterAll(() => pages.close());

  it('nothing leaves the page: not in a request, in storage, in the console or in the page', async () => {
    const watched = await openWatched(browser, pages);
    try {
      await wholeJourney(watched);
      expect(await sightings(watched)).toEqual([]);
      // The journey was real: it was served through the sink, and the page has the text when it saves.
      expect(watched.sink.requests.map(({ url }) => url)).toContain(`${pages.origin}/kindvolgsysteem/`);
      expect(JSON.stringify(await save(watched.tab, 'observatie'))).toContain(CANARY);
    } finally {
      await watched.close();
    }
  });

  describe('a planted leak is seen', () => {
    let extension: string;
    let watched: Watched;
    beforeAll(async () => {
      extension = await buildWithLeaks(browser);
      watched = await openWatched(browser, pages, extension);
      await write(watched.tab, NOTE.observatie, NOTE_TEXT);
    });
    afterAll(async () => {
      await watched?.close();
      await rm(extension, { recursive: true });
    });

    it.each(Object.entries({ ...LEAKS, background: BACKGROUND_LEAK }))(
      'by way of %s',
      async (_name, { seenIn }) => {
        await expect.poll(() => sightings(watched)).toContain(seenIn);
      },
    );
  });
});
