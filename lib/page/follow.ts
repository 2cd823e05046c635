import { type Box, intersect } from './box.ts';
import { layoutParent, rectOf, treesAround } from './dom.ts';

interface Followers {
  /** The element moved or scrolled: what was measured within it still holds. */
  moved(): void;
  /** Size, fonts or style changed: what was measured counts no longer. */
  restyled(): void;
}

/** Watches everything that can move or restyle an element, without polling, until the signal. */
export function follow(element: HTMLElement, { moved, restyled }: Followers, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal };
  const scrolled = ({ target }: Event) => {
    // A part within the element that scrolls (a table in an editor) shifts some of its lines only.
    if (target !== element && element.contains(target as Node)) restyled();
    else moved();
  };
  // None of these events leaves a shadow tree.
  for (const tree of treesAround(element)) {
    tree.addEventListener('scroll', scrolled, passive);
    for (const type of ['transitionend', 'animationend', 'toggle'])
      tree.addEventListener(type, moved, passive);
  }
  window.addEventListener('resize', restyled, { signal });
  window.visualViewport?.addEventListener('resize', moved, { signal });
  document.fonts.addEventListener('loadingdone', restyled, { signal });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']) {
    matchMedia(query).addEventListener('change', restyled, { signal });
  }

  const shifts = watchShifts(element, moved);
  const sizes = new ResizeObserver(() => {
    restyled();
    shifts.again();
  });
  sizes.observe(element);
  // Themes and font sizes are mostly switched by a class or attribute on one of these.
  const styles = new MutationObserver(restyled);
  const looks = {
    attributes: true,
    attributeFilter: ['class', 'style', 'dir', 'lang', 'wrap', 'data-theme'],
  };
  for (const styled of [element, document.documentElement, document.body]) styles.observe(styled, looks);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    styles.disconnect();
    shifts.stop();
  });
}

/** Of an element that is out of view. */
const LEAST_RATIO = 1e-7;

/**
 * Calls `moved` when something else on the page pushes the element aside. An intersection observer whose root is
 * cut to exactly where the element is reports as soon as it is no longer there.
 */
function watchShifts(element: Element, moved: () => void) {
  let observer: IntersectionObserver | undefined;

  function observe(ratio = 1) {
    observer?.disconnect();
    const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const view = viewBox();
    const margins = [top, view.right - right, view.bottom - bottom, left];
    let first = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        // A threshold cannot be 0: out of view is as good as nothing in view.
        const now = Math.max(entry?.intersectionRatio ?? 0, LEAST_RATIO);
        // The first report tells how much is in view here; the next ones that this changed, so that it moved.
        if (!first || now !== ratio) {
          moved();
          observe(first ? now : 1);
        }
        first = false;
      },
      {
        root: document,
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
        threshold: ratio,
      },
    );
    observer.observe(element);
  }

  observe();
  return { again: () => observe(), stop: () => observer?.disconnect() };
}

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** What is not hidden or cut off of an element: its inner box within every scrolling ancestor and the window. */
export function visibleBox(element: Element): Box {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return NOTHING;
  let seen = intersect(innerBox(element), viewBox());
  let at: Element | null = element;
  // What is fixed to the window is not cut off by the boxes around it.
  while (at && getComputedStyle(at).position !== 'fixed') {
    at = layoutParent(at);
    if (!at || at === document.body || at === document.documentElement) break;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') seen = intersect(seen, innerBox(at));
  }
  return seen;
}

/** What a document's window shows without its scrollbars, in client px. */
export function viewBox(of: Document = document): Box {
  // In quirks mode it is the body that scrolls the window.
  const { clientWidth, clientHeight } = of.scrollingElement ?? of.documentElement;
  const { innerWidth, innerHeight } = of.defaultView ?? window;
  return { left: 0, top: 0, right: clientWidth || innerWidth, bottom: clientHeight || innerHeight };
}

function innerBox(element: Element): Box {
  const { left, top, right, bottom, width } = rectOf(element);
  const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth } = element as HTMLElement;
  if (!clientWidth || !offsetWidth) return { left, top, right, bottom };
  const scale = width / offsetWidth;
  // A single line is cut off at its padding, everything else at its border.
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  const [before, after] =
    element.localName === 'input' ? [paddingLeft, paddingRight].map(Number.parseFloat) : [];
  return {
    left: left + (clientLeft + (before ?? 0)) * scale,
    top: top + clientTop * scale,
    right: left + (clientLeft + clientWidth - (after ?? 0)) * scale,
    bottom: top + (clientTop + clientHeight) * scale,
  };
}
