import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { type PageServer, servePages } from '../../pages/server.ts';
import { type DemoTab, demoUrl, NOTE, speakDutch, turnOn } from './demo.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { write } from './field.ts';
import { launch } from './launch.ts';

/** A browser for the tests of one `describe`, with the pages it visits. */
export interface Visit {
  readonly driver: Driver;
  readonly origin: string;
  /** Opens the demo page on a tab in front. */
  openDemo(name: DemoTab): Promise<Tab>;
  /** Opens the demo page and types a note into it. */
  writeNote(name: DemoTab, text: string): Promise<Tab>;
}

interface Options extends Partial<LaunchOptions> {
  /** Turns the extension on for the demo page's site first. Default: true. */
  on?: boolean;
}

/** Starts a browser before the tests of the surrounding `describe`, and closes it after them. */
export function useBrowser(browser: BrowserName, { on = true, ...options }: Options = {}): Visit {
  let driver: Driver;
  let pages: PageServer;

  beforeAll(async () => {
    pages = await servePages();
    driver = await launch(browser, options);
    await speakDutch(driver);
    if (!on) return;
    const tab = await driver.open(demoUrl(pages.origin, 'observatie'));
    await turnOn(driver);
    await tab.close();
  });

  afterAll(async () => {
    await driver?.close();
    await pages?.close();
  });

  return {
    get driver() {
      return driver;
    },
    get origin() {
      return pages.origin;
    },
    openDemo: (name) => driver.open(demoUrl(pages.origin, name)),
    async writeNote(name, text) {
      const tab = await this.openDemo(name);
      await write(tab, NOTE[name], text);
      return tab;
    },
  };
}
