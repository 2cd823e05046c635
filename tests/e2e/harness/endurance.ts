/** Work that goes on for long, to see that nothing adds up. */

import type { Tab } from './driver.ts';
import { selectWord } from './field.ts';
import { card, centre, clickButton, underlines } from './overlay.ts';
import { until } from './until.ts';

const REMARK = 'Ze huilde lang.';

/** Types sentences with remarks and takes them away again, about so many keys. */
export async function typeForLong(tab: Tab, selector: string, keys: number): Promise<void> {
  const before = (await underlines(tab)).length;
  for (let typed = 0; typed < keys; typed += 2 * REMARK.length) {
    await selectWord(tab, selector, '');
    await tab.type(REMARK);
    await until(
      'the remark is there',
      () => underlines(tab),
      ({ length }) => length > before,
    );
    for (let letter = 0; letter < REMARK.length; letter++) await tab.press('Backspace');
  }
}

/** Accepts a rewrite and takes it back, so many times; the text is then as it was. */
export async function acceptOften(tab: Tab, selector: string, times: number): Promise<void> {
  const before = (await underlines(tab)).length;
  await selectWord(tab, selector, '');
  await tab.type(` ${REMARK}`);
  for (let time = 0; time < times; time++) {
    const lines = await until(
      'the remark is there',
      () => underlines(tab),
      ({ length }) => length > before,
    );
    await tab.click(centre(lines.at(-1)!));
    await until(
      'the card has its rewrites',
      () => card(tab),
      (found) => Boolean(found?.rewrites?.length),
    );
    await clickButton(tab, /minuten/);
    await until('the card is closed', async () => (await card(tab)) === null);
    await tab.press('Control+z');
  }
  await selectWord(tab, selector, '');
  for (let letter = 0; letter <= REMARK.length; letter++) await tab.press('Backspace');
}

/** Goes once through all text fields of the page, waiting in each until it is checked. */
export async function visitFields(tab: Tab): Promise<void> {
  const count = await tab.evaluate(() => document.querySelectorAll('textarea').length);
  for (let index = 0; index < count; index++) {
    await tab.evaluate((at) => {
      const field = document.querySelectorAll('textarea')[at]!;
      field.scrollIntoView({ block: 'center' });
      field.focus();
    }, index);
    await until(
      `field ${index} is checked`,
      () => underlines(tab),
      ({ length }) => length > 0,
    );
  }
}

/** Fills the page with so many fields, each with a remark. Runs in the page. */
export function putFields(count: number): void {
  const fields = Array.from({ length: count }, (_, index) => {
    const field = document.createElement('textarea');
    field.value = `Noor was stout in de gang, keer ${index}. Daarna at ze een boterham.`;
    return field;
  });
  document.querySelector('main')!.replaceChildren(...fields);
}
