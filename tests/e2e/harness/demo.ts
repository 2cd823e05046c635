import type { Browser } from 'wxt/browser';
import type { Driver, Tab } from './driver.ts';
import { until } from './until.ts';

/** The tabs of the demo page, and the field of each that takes a note. */
export const NOTE = {
  dagboek: '#dagboek textarea',
  observatie: '#observatie textarea',
  kindportret: '#kindportret .note',
  incident: '#incident textarea',
  oudergesprek: '#oudergesprek textarea',
} as const;
export type DemoTab = keyof typeof NOTE;

/** A note as tired people write them, with remarks of several kinds; to show, not to test. */
export const SAMPLE_NOTE =
  'Noor was vandaag weer stout aan tafel. L. nam haar beker en toen was ze boos. ' +
  'Ze huilde lang, en ze doet dat altijd om aandacht te krijgen.';

/** The demo page's address, opened on one of its tabs. */
export function demoUrl(origin: string, tab: DemoTab): string {
  return `${origin}/kindvolgsysteem/#${tab}`;
}

/** Sets the interface to Dutch, whatever language the browser was installed in. */
export async function speakDutch(driver: Driver): Promise<void> {
  const page = await driver.openExtension('options.html');
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof Browser | undefined>;
    await (browser ?? chrome)!.storage.local.set({ 'settings.interfaceLanguage': 'nl' });
  });
  await page.close();
}

/** Turns the extension on for the site of the tab in front, with the switch in the popup. */
export async function turnOn(driver: Driver): Promise<void> {
  await flipSwitch(driver, true);
}

/** Turns it off again there. */
export async function turnOff(driver: Driver): Promise<void> {
  await flipSwitch(driver, false);
}

async function flipSwitch(driver: Driver, wanted: boolean): Promise<void> {
  const popup = await driver.openPopup();
  const isOn = () => popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked);
  await until('the popup shows the other state', isOn, (checked) => checked === !wanted);
  await popup.click(
    await popup.evaluate(() => {
      const { x, y, width, height } = document.querySelector('[role=switch]')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  await until('the switch has moved', isOn, (checked) => checked === wanted);
  await popup.close();
}

/** Presses the page's own Save, and gives what it stored. */
export async function save(tab: Tab, name: DemoTab): Promise<Record<string, unknown>> {
  return tab.evaluate((id) => {
    document.querySelector<HTMLButtonElement>(`#${id} [type=submit]`)!.click();
    return JSON.parse(document.querySelector('#bewaard pre')!.textContent!);
  }, name);
}
