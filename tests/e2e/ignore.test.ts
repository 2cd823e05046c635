import { describe, expect, it } from 'vitest';
import nl from '../../lib/i18n/nl.json' with { type: 'json' };
import { BROWSERS } from '../../scripts/browsers.ts';
import type { Driver, Tab } from './harness/driver.ts';
import { card, centre, clickButton, underlines } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { words } from './harness/words.ts';

const FLAGGED = 'Noor was stout.';

/** Opens the first card and chooses one of the ways to ignore it. */
async function ignore(tab: Tab, choice: string): Promise<void> {
  const [first] = await until(
    'it is underlined',
    () => underlines(tab),
    (boxes) => boxes.length > 0,
  );
  await tab.click(centre(first!));
  await until('the card is open', () => card(tab));
  await clickButton(tab, words('card.ignore'));
  await clickButton(tab, choice);
  await until(
    'the remark is gone',
    () => underlines(tab),
    (boxes) => boxes.length === 0,
  );
}

/** Takes everything out of the list of ignored remarks, on the settings page. */
async function stopIgnoring(driver: Driver): Promise<void> {
  const options = await driver.openExtension('options.html');
  const undo = () =>
    options.evaluate((label) => {
      const button = [...document.querySelectorAll('button')].find((candidate) =>
        candidate.getAttribute('aria-label')?.startsWith(label),
      );
      button?.scrollIntoView({ block: 'center' });
      return (button?.getBoundingClientRect().toJSON() as DOMRect) ?? null;
    }, nl.options.ignored.undo);
  await options.click(centre(await until('the list has an item', undo)));
  await until('the list is empty', async () => (await undo()) === null);
  await options.close();
}

describe.each(BROWSERS)('a remark that is ignored, in %s', (browser) => {
  const visit = useBrowser(browser);

  it('once, is back in the next note', async () => {
    const tab = await visit.writeNote('observatie', FLAGGED);
    await ignore(tab, words('card.ignoreOnce'));
    await tab.close();
    const later = await visit.writeNote('observatie', FLAGGED);
    await expect.poll(() => underlines(later)).toHaveLength(1);
    await later.close();
  });

  it.each(['ignorePhrase', 'ignoreRule', 'ignoreSite'])(
    'with %s, stays away until the user takes it back in the settings',
    async (choice) => {
      const tab = await visit.writeNote('observatie', FLAGGED);
      await ignore(tab, words(`card.${choice}`));
      await tab.close();

      const later = await visit.writeNote('observatie', `${FLAGGED} Ze huilde lang.`);
      // The other remark shows that the note was checked.
      await expect.poll(() => underlines(later)).toHaveLength(1);

      await stopIgnoring(visit.driver);
      await later.bringToFront();
      await expect.poll(() => underlines(later)).toHaveLength(2);
      await later.close();
    },
  );
});
