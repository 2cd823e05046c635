import type { Box } from './box.ts';
import { h, layoutParent } from './dom.ts';
import { watchHost } from './guard.ts';
import { hasLifeline } from './lifeline.ts';
import { guardClicks } from './seen.ts';
import { STYLES } from './styles.ts';
import { closedRoots } from './wire.ts';

/**
 * The one element we add to the page: it holds everything we show, in a closed shadow root, and stands in the
 * top layer, so above the page's own dialogs and menus.
 */
export interface Host {
  /** What is painted over the text; never catches the pointer. */
  readonly paint: HTMLElement;
  /** The badge, the panel and the card. */
  readonly floating: HTMLElement;
  /** Laid out but neither seen nor read aloud: for measuring. */
  readonly hidden: HTMLElement;
  /** Read aloud but not seen. */
  readonly spoken: HTMLElement;
  /** Puts the host where it can be seen beside this element. */
  attachTo(element: Element): void;
  detach(): void;
  /** Measures where our own boxes are placed, as of now. */
  frame(): Frame;
  /** The element of ours that has the focus. */
  focused(): Element | null;
  /** Whether an event, or an element found by its place, is our host's. */
  holds(target: Event | Element): boolean;
}

export interface Frame {
  /** How many client px one of our px is; not 1 when the page has a CSS zoom. */
  scale: number;
  /** Turns client px into ours. */
  toLocal(box: Box): Box;
}

/** The length of the ruler that tells where our origin is and how large our px are, in px. */
const RULER = 100;

/** What makes the host nothing but a point at the document's origin, whatever the page's style sheets say. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/**
 * @param within the document it will stand in, which may be one around this frame
 * @param silenced called when the page removed, hid, covered or changed the host
 * @param signal ends what it listens to
 */
export function createHost(within: Document, silenced: () => void, signal: AbortSignal): Host {
  const ruler = h('div', { class: 'ruler' });
  const paint = h('div', { class: 'paint', 'aria-hidden': 'true' });
  const hidden = h('div', { class: 'hidden', 'aria-hidden': 'true' });
  const spoken = h('div', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
  const floating = h('div', { class: 'floating' });
  // `popover`: in the top layer it is above modal dialogs; absolute, it scrolls along with the page by itself.
  const element = within.createElement('div');
  element.popover = 'manual';
  for (const [property, value] of Object.entries(HOST_STYLE)) {
    element.style.setProperty(property, value, 'important');
  }
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, within);
  for (const shown of [paint, floating]) shown.classList.toggle('alive', hasLifeline(within));
  root.append(ruler, hidden, paint, floating, spoken);
  const own = declarations(element);
  const isIntact = () =>
    element.matches(':popover-open') &&
    !element.inert &&
    element.ariaHidden !== 'true' &&
    declarations(element) === own;
  const guard = watchHost(element, isIntact, silenced);
  const sight = guardClicks(floating, element, silenced, signal);

  return {
    paint,
    floating,
    hidden,
    spoken,
    attachTo(near) {
      const home = aliveAround(near) ?? within.documentElement;
      guard.pause();
      if (element.parentNode !== home) home.append(element);
      // Shown anew it comes to the top of the top layer, above dialogs that were opened since.
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
      sight.onTop();
      guard.resume();
      // A page's policy may forbid the style of older Firefoxes: bare, we would only be in the way.
      if (ruler.offsetWidth === 0) queueMicrotask(silenced);
    },
    detach() {
      guard.pause();
      element.remove();
    },
    frame() {
      const { left, top, width } = ruler.getBoundingClientRect();
      const scale = width / RULER || 1;
      return {
        scale,
        toLocal: (box) => ({
          left: (box.left - left) / scale,
          top: (box.top - top) / scale,
          right: (box.right - left) / scale,
          bottom: (box.bottom - top) / scale,
        }),
      };
    },
    focused: () => root.activeElement,
    holds: (target) =>
      'composedPath' in target ? target.composedPath().includes(element) : target === element,
  };
}

/** Where a host may stand. */
const HOMES = [':root', 'dialog', ':fullscreen'].map((home) => `${home} > [popover]`).join();

/**
 * Takes away what an earlier version of the extension left in a document when it was updated; its own script, if
 * it still lives, hears of that as of any other interference.
 */
export function removeLeftOvers(within: Document): void {
  for (const element of within.querySelectorAll<HTMLElement>(HOMES)) {
    if (closedRootOf(element)?.querySelector('.paint + .floating')) element.remove();
  }
}

/** What only extensions may see: in Chromium and Safari by a function, in Firefox by a property. */
function closedRootOf(element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }) {
  return element.openOrClosedShadowRoot ?? closedRoots()?.openOrClosedShadowRoot(element) ?? null;
}

/** The inline style without custom properties: those do nothing here, and other extensions add some of their own. */
function declarations({ style }: HTMLElement): string {
  return Array.from(style)
    .filter((name) => !name.startsWith('--'))
    .map((name) => `${name}: ${style.getPropertyValue(name)} ${style.getPropertyPriority(name)}`)
    .join('; ');
}

/** By a constructed sheet: in Firefox a `<style>` element would fall under the page's own security policy. */
function dress(root: ShadowRoot, within: Document): void {
  try {
    const sheet = new within.defaultView!.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Before version 153 Firefox refuses that to extensions (bug 1751346).
    root.append(h('style', {}, STYLES));
  }
}

/**
 * While a dialog is modal or something is full screen, everything outside it is inert: our buttons too, so they go
 * inside. Never into an editor, though, where we would be saved with the text.
 */
function aliveAround(element: Element): Element | null {
  for (let at = layoutParent(element); at; at = layoutParent(at)) {
    const isAlive = Element.prototype.matches.call(at, 'dialog:modal, :fullscreen');
    if (isAlive && !(at as HTMLElement).isContentEditable) return at;
  }
  return null;
}
