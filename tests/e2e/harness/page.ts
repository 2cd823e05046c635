import type { Tab } from './driver.ts';
import { until } from './until.ts';

/** What can be pressed in a page, and what can be chosen. */
const CONTROLS = 'a[href], button, label, summary';

/** Waits until the extension's page shows these words. */
export async function shows(tab: Tab, words: string): Promise<void> {
  await until(`the page shows “${words}”`, () =>
    tab.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );
}

/** Presses what carries exactly these words, and is in view and not disabled, with the mouse. */
export async function press(tab: Tab, words: string, within = 'body'): Promise<void> {
  const point = await until(`“${words}” can be pressed`, () =>
    tab.evaluate(
      ({ words, within, controls }) => {
        const places = [...document.querySelectorAll(within)];
        const found = places
          .flatMap((place) => [...place.querySelectorAll<HTMLElement>(controls)])
          .find(
            (element) =>
              (element.getAttribute('aria-label') ?? element.innerText).trim() === words &&
              !(element as HTMLButtonElement).disabled,
          );
        if (!found) return null;
        found.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      { words, within, controls: CONTROLS },
    ),
  );
  await tab.click(point);
}

/** Puts a text in a field at once, as a paste does. */
export async function paste(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.evaluate(
    ({ selector, text }) => {
      document.querySelector<HTMLElement>(selector)!.focus();
      document.execCommand('insertText', false, text);
    },
    { selector, text },
  );
}
