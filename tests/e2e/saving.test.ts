import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { save } from './harness/demo.ts';
import type { Tab } from './harness/driver.ts';
import { card, centre, clickButton, underlines } from './harness/overlay.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';

const NOTE_TEXT = 'Noor huilde lang.';

async function acceptFirst(tab: Tab): Promise<void> {
  const [first] = await until(
    'it is underlined',
    () => underlines(tab),
    (boxes) => boxes.length > 0,
  );
  await tab.click(centre(first!));
  await until(
    'the card has its rewrites',
    () => card(tab),
    (found) => Boolean(found?.rewrites?.length),
  );
  await clickButton(tab, /minuten/);
  await until('the card is closed', async () => (await card(tab)) === null);
  await tab.type('10');
}

describe.each(BROWSERS)('what the page saves, in %s', (browser) => {
  const visit = useBrowser(browser);

  it('of a textarea is the writer’s text and nothing of ours', async () => {
    const tab = await visit.writeNote('dagboek', NOTE_TEXT);
    await expect.poll(() => underlines(tab)).toHaveLength(1);
    expect(await save(tab, 'dagboek')).toMatchObject({ verslag: NOTE_TEXT });
    await acceptFirst(tab);
    expect(await save(tab, 'dagboek')).toEqual({
      soort: 'dagboek',
      datum: '',
      geslapen_van: '',
      geslapen_tot: '',
      verslag: 'Noor huilde 10 minuten.',
    });
    await tab.close();
  });

  it('of a rich field is the writer’s markup and nothing of ours', async () => {
    const tab = await visit.writeNote('kindportret', NOTE_TEXT);
    await expect.poll(() => underlines(tab)).toHaveLength(1);
    expect(await save(tab, 'kindportret')).toMatchObject({ verslag: NOTE_TEXT });
    await acceptFirst(tab);
    expect(await save(tab, 'kindportret')).toMatchObject({ verslag: 'Noor huilde 10 minuten.' });
    await tab.close();
  });
});
