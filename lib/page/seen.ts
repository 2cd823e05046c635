/**
 * Whether the writer sees a box of ours as we drew it. A page can put something over it, shrink it or fade it, to
 * have a click land where its user never meant to click.
 */

import { type Box, intersect, isEmpty } from './box.ts';

/** Below this share of its own size a box cannot be read. */
const LEAST_SCALE = 0.5;

/** Filters that leave nothing to read; colours may be turned, as dark themes do. */
const HIDING_FILTER = /\b(opacity|blur|url)\(/;

/** How far from a box's corners we look, so that round ones do not count, in px. */
const INSET = 12;

export interface Sight {
  /** The host has just come to the top: nothing lies over it. */
  onTop(): void;
}

/**
 * Lets clicks on our boxes through only while their box can be seen, and notices when the page lets none through.
 *
 * @param floating what holds the boxes, in the shadow root of `host`
 * @param deceived called instead of following a click
 */
export function guardClicks(
  floating: HTMLElement,
  host: HTMLElement,
  deceived: () => void,
  signal: AbortSignal,
): Sight {
  /** What the page opened in the top layer since; what lets the pointer through is found in no other way. */
  const above = new Set<Element>();
  const noteOpened = ({ target, newState }: ToggleEvent) => {
    for (const one of above) if (!one.isConnected) above.delete(one);
    if (newState === 'open' && target !== host) above.add(target as Element);
  };
  let awaited: Event | null = null;
  const announce = (event: Event) => {
    if (!event.isTrusted || event.target !== host) return;
    awaited = event;
    setTimeout(() => awaited === event && deceived());
  };
  const check = (event: Event) => {
    awaited = null;
    const box = (event.target as Element).closest<HTMLElement>('.box, .badge');
    if (!event.isTrusted || !box || isSeen(box, host, above)) return;
    event.stopImmediatePropagation();
    deceived();
  };
  host.ownerDocument.addEventListener('toggle', noteOpened as EventListener, { capture: true, signal });
  host.ownerDocument.defaultView?.addEventListener('click', announce, { capture: true, signal });
  floating.addEventListener('click', check, { capture: true, signal });
  return { onTop: () => above.clear() };
}

function isSeen(box: HTMLElement, host: Element, above: Iterable<Element>): boolean {
  const place = box.getBoundingClientRect();
  return (
    box.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    place.width >= box.offsetWidth * LEAST_SCALE &&
    !isFiltered(host) &&
    pointsOf(place).every(([x, y]) => isOnTop(host, x, y)) &&
    [...above].every((other) => !isOver(other, place))
  );
}

/** Firefox applies the filters of what the host stands in to the top layer too. */
function isFiltered(host: Element): boolean {
  for (let at: Element | null = host; at; at = at.parentElement) {
    if (HIDING_FILTER.test(getComputedStyle(at).filter)) return true;
  }
  return false;
}

/** The middle of a box, and near each corner. */
function pointsOf({ left, top, right, bottom }: Box): [x: number, y: number][] {
  const xs = [left + INSET, (left + right) / 2, right - INSET];
  const ys = [top + INSET, (top + bottom) / 2, bottom - INSET];
  return xs.flatMap((x) => ys.map((y): [number, number] => [x, y]));
}

/** Out of the window nothing is found, and nothing can be clicked. */
function isOnTop(host: Element, x: number, y: number): boolean {
  const top = (host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return top === null || top === host;
}

function isOver(other: Element, place: Box): boolean {
  return other.matches(':popover-open, :modal') && !isEmpty(intersect(other.getBoundingClientRect(), place));
}
