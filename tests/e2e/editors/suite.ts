import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { type PageServer, servePages } from '../../pages/server.ts';
import { speakDutch, turnOn } from '../harness/demo.ts';
import type { Driver } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { BEHAVIOURS, type BehaviourName } from './behaviours/index.ts';
import { exceptionOf, KINDS } from './kinds.ts';
import { openScene, type Scene } from './scene.ts';

/** Every behaviour in every editor: one page load an editor. */
export function describeEditors(browser: BrowserName): void {
  let driver: Driver;
  let pages: PageServer;

  beforeAll(async () => {
    pages = await servePages(inject('editorPages'));
    driver = await launch(browser);
    await speakDutch(driver);
    const tab = await driver.open(`${pages.origin}/?textarea`);
    await turnOn(driver);
    await tab.close();
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
  });

  describe.each(KINDS)('$name', (kind) => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await openScene(driver, pages.origin, kind);
    });
    afterAll(() => scene?.tab.close());

    for (const name of Object.keys(BEHAVIOURS) as BehaviourName[]) {
      const reason = exceptionOf(kind, name, browser);
      if (reason) it.skip(`${name}: ${reason}`, () => {});
      else it(name, () => BEHAVIOURS[name](scene));
    }
  });
}
