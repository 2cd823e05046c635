import type { PageStatus } from '../messages.ts';
import { type Box, intersect, isEmpty } from './box.ts';
import { button, h } from './dom.ts';
import { icon } from './icons.ts';
import { noticeOf } from './notice.ts';
import type { Size } from './place.ts';
import type { Translate } from './strings.ts';

export interface Badge {
  readonly element: HTMLElement;
  show(status: PageStatus, remarks: number, missing: number): void;
  setOpen(open: boolean): void;
}

/** The small button beside the field: how many remarks, how many parts are missing. */
export function createBadge(t: Translate, toggle: () => void): Badge {
  const element = button({ class: 'badge', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, '', toggle);
  element.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    element,
    setOpen: (open) => element.setAttribute('aria-expanded', String(open)),
    show(status, remarks, missing) {
      const label = labelOf(t, status, remarks, missing);
      element.setAttribute('aria-label', label);
      element.title = label;
      if (isUnread(status)) return element.replaceChildren(icon('pause'));
      if (remarks === 0 && missing === 0) return element.replaceChildren(part('check', 'done'));
      element.replaceChildren(
        ...(status === 'copy-only' ? [part('copy', 'quiet')] : []),
        ...(remarks > 0 ? [part('remark', 'count', remarks)] : []),
        ...(missing > 0 ? [part('circle', 'count quiet', missing)] : []),
      );
    },
  };
}

/** Whether the text is not checked now, so that no number of remarks means anything. */
const isUnread = (status: PageStatus) => status === 'too-long' || status === 'inactive';

function labelOf(t: Translate, status: PageStatus, remarks: number, missing: number): string {
  const notice = noticeOf(t, status);
  if (isUnread(status)) return `${t('name')}: ${notice}`;
  const summary = t('badge.open', { summary: summaryOf(t, remarks, missing) });
  return notice ? `${summary}. ${notice}` : summary;
}

/** "3 opmerkingen, 2 velden ontbreken" */
export function summaryOf(t: Translate, remarks: number, missing: number): string {
  return [
    remarks > 0 ? t('remarks', { count: remarks }) : t('noRemarks'),
    missing > 0 ? t('missing', { count: missing }) : t('nothingMissing'),
  ].join(', ');
}

/** The style sheet draws the number: as text it would be the label, which has to be in the name (WCAG 2.5.3). */
function part(name: Parameters<typeof icon>[0], className: string, count?: number): HTMLElement {
  return h('span', { class: className, 'data-count': count?.toString() }, icon(name));
}

/** Space between the badge and the field's edge, in px. */
const GAP = 4;

/**
 * The places for the badge, the best first: outside the field's corners, then inside them.
 *
 * @param field the field's visible box
 */
function badgePlaces(field: Box, { width, height }: Size): Box[] {
  const right = field.right - width;
  const bottom = field.bottom - height;
  const corners = [
    { left: right, top: field.bottom + GAP },
    { left: right, top: field.top - GAP - height },
    { left: field.right + GAP, top: bottom },
    { left: right - GAP, top: bottom - GAP },
    { left: right - GAP, top: field.top + GAP },
  ];
  return corners.map(({ left, top }) => ({ left, top, right: left + width, bottom: top + height }));
}

/**
 * @param isFree whether nothing of the page that is read or used stands in a box
 * @returns the first free place in view; when all are taken, the field's lower corner
 */
export function placeBadge(field: Box, size: Size, view: Box, isFree: (box: Box) => boolean): Box {
  const places = badgePlaces(field, size).map((box) => ({
    box,
    inView: !isEmpty(box) && sameBox(intersect(box, view), box),
  }));
  const free = places.find(({ box, inView }) => inView && isFree(box));
  const inside = places[3]!;
  return (free ?? inside).box;
}

function sameBox(one: Box, other: Box): boolean {
  return (
    one.left === other.left &&
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom
  );
}
