/**
 * From a keystroke to the underline it makes: a letter that completes a judging word is typed and taken away again,
 * and the time is taken when the changed underlines have been painted.
 */

import type { Tab } from './driver.ts';
import { focusField } from './field.ts';
import { underlines } from './overlay.ts';
import { until } from './until.ts';

export interface Latencies {
  /** In ms, one for each key, in order. */
  keys: number[];
  /** How many tasks took longer than 50 ms; 0 in Firefox, which does not tell. */
  longTasks: number;
}

/** What is kept on the overlay's root while measuring. */
interface Watched {
  keystrokes: Latencies;
}

/** The end of a text that lacks one letter of a judging word, and that letter. */
const UNFINISHED = '\n\nHij was heel lie';
const LETTER = 'f';

/**
 * @param selector a textarea
 * @param text what stands in it, before the word that is typed
 * @param count how many keys
 */
export async function measureKeystrokes(
  tab: Tab,
  selector: string,
  text: string,
  count: number,
): Promise<Latencies> {
  await focusField(tab, selector);
  await tab.evaluate(
    ([wanted, value]) => {
      const field = document.querySelector<HTMLTextAreaElement>(wanted!)!;
      field.value = value!;
      field.setSelectionRange(value!.length, value!.length);
    },
    [selector, text + UNFINISHED],
  );
  await tab.press('Control+End');
  await until(
    'there are underlines',
    () => underlines(tab),
    ({ length }) => length > 0,
    30_000,
  );
  await tab.inOverlay(watch);
  for (let key = 0; key < count; key++) {
    await tab.press(key % 2 === 0 ? LETTER : 'Backspace');
    await until(
      `key ${key} is painted`,
      () => measured(tab),
      ({ keys }) => keys.length > key,
    );
  }
  return measured(tab);
}

const measured = async (tab: Tab) =>
  (await tab.inOverlay((root) => (root as unknown as Watched).keystrokes))!;

/** Runs in the page. */
function watch(root: ShadowRoot): void {
  const kept: Latencies = { keys: [], longTasks: 0 };
  (root as unknown as Watched).keystrokes = kept;
  const lines = () => root.querySelectorAll('.ink i').length;
  let pressed = 0;
  let before = 0;
  document.addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
      before = lines();
    },
    true,
  );
  new MutationObserver(() => {
    if (!pressed || lines() === before) return;
    const since = pressed;
    pressed = 0;
    // The task after a frame's callbacks comes when it has been painted.
    requestAnimationFrame(() => setTimeout(() => kept.keys.push(performance.now() - since)));
  }).observe(root, { subtree: true, childList: true });
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  new PerformanceObserver((list) => {
    kept.longTasks += list.getEntries().length;
  }).observe({ entryTypes: ['longtask'] });
}

/** @param share 0.95 for the time that 95 % of all keys stay within */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * (sorted.length - 1))] ?? 0;
}
