import { button, h } from './dom.ts';
import { icon } from './icons.ts';
import type { Translate } from './strings.ts';

/** What the card and the panel share: a small window beside the text, that never takes the focus by itself. */
export interface FloatingBox {
  readonly element: HTMLElement;
  readonly body: HTMLElement;
  readonly heading: HTMLElement;
}

interface Options {
  title?: string;
  /** Controls between the title and the closing button. */
  controls?: Node[];
  className?: string;
  close(): void;
}

export function floatingBox(
  t: Translate,
  { title = '', controls = [], className = '', close }: Options,
): FloatingBox {
  const body = h('div', { class: 'body' });
  const heading = h('h2', { id: 'title' }, title);
  const element = h(
    'div',
    { class: `box ${className}`, role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' },
    h('div', { class: 'head' }, heading, ...controls, iconButton('close', t('card.close'), close)),
    body,
  );
  // The caret stays in the text while the mouse is used here.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  return { element, body, heading };
}

export function iconButton(
  name: Parameters<typeof icon>[0],
  label: string,
  act: () => void,
): HTMLButtonElement {
  return button({ 'aria-label': label, title: label }, icon(name), act);
}

/**
 * Moves the focus among the buttons of a box, round and round.
 *
 * @param focused the element that has the focus now
 * @param step 1 for the next button, -1 for the one before
 */
export function stepFocus(box: HTMLElement, focused: Element | null, step: 1 | -1): void {
  const buttons = [...box.querySelectorAll('button')].filter((item) => item.checkVisibility());
  const at = buttons.indexOf(focused as HTMLButtonElement);
  const next = at < 0 && step < 0 ? buttons.length - 1 : (at + step + buttons.length) % buttons.length;
  buttons[next]?.focus({ preventScroll: false });
}
