import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { type PageServer, servePages } from '../../pages/server.ts';
import { speakDutch, turnOn } from '../harness/demo.ts';
import type { Driver } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { badgeName, card, clickButton } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { words } from '../harness/words.ts';
import { CHECKS } from './behaviours/index.ts';
import { KINDS } from './kinds.ts';
import { begin, modelOf, openCard, openScene, REWRITE, type Scene } from './scene.ts';
import { BEHAVIOURS, type BehaviourName, exceptionOf, tableOf } from './table.ts';

/** Every behaviour in every editor, one page load an editor; prints the table at the end. */
export function describeEditors(browser: BrowserName): void {
  let driver: Driver;
  let pages: PageServer;
  /** What came of each test, by its cell in the table. */
  const results = new Map<string, string>();
  const cellOf = (kind: { name: string }, behaviour: BehaviourName) => `${kind.name} ${behaviour}`;

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
    const table = tableOf(KINDS, (kind, behaviour) => results.get(cellOf(kind, behaviour)) ?? ' ');
    console.log(`Editors in ${browser}; – left out, see docs/editors.md\n\n${table}\n`);
  });

  describe.each(KINDS)('$name', (kind) => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await openScene(driver, pages.origin, kind);
    });
    afterAll(() => scene?.tab.close());

    for (const name of Object.keys(BEHAVIOURS) as BehaviourName[]) {
      const reason = exceptionOf(kind, name, browser);
      results.set(cellOf(kind, name), reason ? '–' : ' ');
      if (reason) it.skip(`${name}: ${reason}`, () => {});
      else {
        it(`${name}: ${BEHAVIOURS[name]}`, async () => {
          results.set(cellOf(kind, name), '✗');
          await CHECKS[name](scene);
          results.set(cellOf(kind, name), '✓');
        });
      }
    }
  });

  it('an editor that takes nothing but keys gets a badge that says so, and rewrites to copy', async () => {
    const scene = await openScene(driver, pages.origin, { name: 'stubborn', title: 'takes keys only' });
    const { tab } = scene;
    await begin(scene);
    const before = await modelOf(scene);
    await openCard(scene);
    await clickButton(tab, REWRITE);
    const refused = await until(
      'the card says so',
      () => card(tab),
      (found) => Boolean(found?.message),
    );
    expect(refused.message).toBe(words('card.refused'));
    expect(await badgeName(tab)).toContain(words('status.copyOnly'));
    expect(await modelOf(scene)).toBe(before);
    await tab.press('Escape');
    await tab.type('X');
    await expect.poll(() => modelOf(scene)).toContain('X');
    expect(await badgeName(tab)).toContain(words('status.copyOnly'));
    await openCard(scene);
    await clickButton(tab, new RegExp(`${words('card.copy')}$`));
    await expect.poll(async () => (await card(tab))?.message).toBe(words('card.copied'));
    await tab.close();
  });
}
