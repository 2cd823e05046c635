import type { Editor } from '../editors/editor.ts';
import type { Finding, Range } from '../engine/types.ts';
import { type Badge, placeBadge } from './badge.ts';
import { type Box, intersect, isEmpty } from './box.ts';
import { schemeOn } from './colours.ts';
import type { FloatingBox } from './floating.ts';
import { viewBox, visibleBox } from './follow.ts';
import type { Frame, Host } from './host.ts';
import { type Measured, measureNear } from './near.ts';
import type { Outer } from './outer.ts';
import { createPaint } from './paint.ts';
import { place } from './place.ts';
import { isMiddleWithin, surroundingsOf } from './surroundings.ts';

/** Something to paint over a stretch of the text. */
export interface Painted {
  range: Range;
  className: string;
  /** The remark it stands for; an open blank has none. */
  finding?: Finding;
}

export interface View {
  /** Measures and paints everything anew in the next frame. */
  redraw(): void;
  /** Something may lie over the text by now: looks again in the next frame, without measuring the text. */
  recheck(): void;
  /** The field moved or scrolled: moves what is painted along, at once. */
  shift(): void;
  /** Shows a floating box at a range, or at the badge, instead of the one that is open. */
  open(box: FloatingBox, at: () => Range | 'badge' | null): void;
  close(): void;
  /** The remark painted at a point in client px. */
  findingAt(x: number, y: number): Finding | undefined;
}

interface Ports {
  host: Host;
  /** Where cards and panels stand: the same host, or one in the document around this frame. */
  boxHost: Host;
  outer: Outer;
  editor: Editor;
  badge: Badge;
  /** Takes over what the page may have set without any event. */
  upToDate(): void;
  /** What is to be seen now, in the order of the text. */
  painted(): Painted[];
  /** Whether the badge is shown: only while the writer is in the field. */
  badgeShown(): boolean;
  signal: AbortSignal;
}

/** How far above and below what can be seen things are drawn already, in px. */
const MARGIN = 400;

/** Shows one field's remarks, badge and box, and keeps them in their places. */
export function createView({
  host,
  boxHost,
  outer,
  editor,
  badge,
  upToDate,
  painted,
  badgeShown,
  signal,
}: Ports): View {
  const { element } = editor;
  const paint = createPaint(host.paint);
  const around = surroundingsOf(editor, host);
  let open: { box: FloatingBox; at: () => Range | 'badge' | null } | null = null;
  let due = 0;
  /** Whether the text, the remarks or their looks changed since they were drawn. */
  let stale = true;
  /** What is drawn, with its boxes in client px, and where the field's text began then. */
  let drawn: Measured<Painted>[] = [];
  let origin = { left: 0, top: 0 };
  let badgeOffset: { left: number; top: number } | null = null;

  host.floating.append(badge.element);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(due);
    host.floating.replaceChildren();
    host.paint.replaceChildren();
    open?.box.element.remove();
    if (outer.frame) boxHost.detach();
  });
  if (outer.frame) {
    const outside = { capture: true, passive: true, signal };
    for (const type of ['scroll', 'resize'])
      outer.document.defaultView?.addEventListener(type, shift, outside);
  }

  function shift() {
    position(false);
  }

  function redraw() {
    stale = true;
    recheck();
  }

  function recheck() {
    due ||= requestAnimationFrame(() => {
      due = 0;
      upToDate();
      if (stale) draw();
      else position(false);
    });
  }

  function draw() {
    stale = false;
    const scheme = schemeOn(around.background());
    host.paint.dataset.scheme = scheme;
    host.floating.dataset.scheme = scheme;
    boxHost.floating.dataset.scheme = scheme;
    const { top, bottom } = visibleBox(element);
    const measure = ({ range }: Painted) => editor.boxes(range).filter(isSeen);
    drawn = measureNear(painted(), measure, top - MARGIN, bottom + MARGIN);
    origin = textOrigin();
    badgeOffset = null;
    position(true);
  }

  function position(anew: boolean) {
    const frame = host.frame();
    const seen = visibleBox(element);
    const now = textOrigin();
    const moved = { x: now.left - origin.left, y: now.top - origin.top };
    // Reading first, then writing: the browser lays out once.
    const covered = drawn.map(({ boxes }) =>
      boxes
        .map((box) => moveBox(box, moved.x, moved.y))
        .map((box) => isMiddleWithin(box, seen) && around.isCovered(box)),
    );
    if (anew) {
      const marks = drawn.map(({ item, boxes }) => ({
        className: item.className,
        boxes: boxes.map(frame.toLocal),
      }));
      paint.draw(marks, frame.toLocal(seen));
    } else {
      paint.shift(moved.x / frame.scale, moved.y / frame.scale, frame.toLocal(seen));
      if (Math.abs(moved.y) > MARGIN) redraw();
    }
    paint.hide(covered);
    positionBadge(frame, seen);
    positionOpen(seen);
  }

  function positionBadge(frame: Frame, seen: Box) {
    const shown = badgeShown() && !isEmpty(seen);
    badge.element.hidden = !shown;
    if (!shown) return;
    const { offsetWidth, offsetHeight } = badge.element;
    const size = { width: offsetWidth * frame.scale, height: offsetHeight * frame.scale };
    const border = intersect(element.getBoundingClientRect(), viewBox());
    const field = isEmpty(border) ? seen : border;
    badgeOffset ??= offsetOf(placeBadge(field, size, viewBox(), around.isFree), field);
    const left = field.right + badgeOffset.left;
    const top = field.bottom + badgeOffset.top;
    moveTo(badge.element, frame.toLocal({ left, top, right: left, bottom: top }));
  }

  function positionOpen(seen: Box) {
    if (!open) return;
    const { element: box, body } = open.box;
    const at = open.at();
    if (!at) return;
    const anchor = at === 'badge' ? [badge.element.getBoundingClientRect()] : editor.boxes(at).filter(isSeen);
    const inView = anchor
      .map((part) => intersect(part, at === 'badge' ? viewBox() : seen))
      .filter((part) => !isEmpty(part));
    // The phrase is scrolled out of sight: its card too until it is back, unless the focus would be lost with it.
    const shown = inView.length > 0 || box.contains(boxHost.focused());
    box.style.visibility = shown ? '' : 'hidden';
    if (inView.length === 0) return;
    // Its height if nothing were cut off; letting it grow to measure it would lose how far it is scrolled.
    const height = box.offsetHeight - body.clientHeight + body.scrollHeight;
    const { toLocal } = boxHost.frame();
    const { left, top, maxHeight } = place(
      inView.map((part) => toLocal(outer.toOuter(part))),
      { width: box.offsetWidth, height },
      toLocal(viewBox(outer.document)),
    );
    box.style.maxHeight = `${maxHeight}px`;
    moveTo(box, { left, top });
  }

  /** Where the first letter would be if nothing were scrolled, in client px. */
  function textOrigin() {
    const { left, top, width } = element.getBoundingClientRect();
    const scale = element.offsetWidth ? width / element.offsetWidth : 1;
    return { left: left - element.scrollLeft * scale, top: top - element.scrollTop * scale };
  }

  return {
    redraw,
    recheck,
    shift,
    open(box, at) {
      open?.box.element.remove();
      open = { box, at };
      if (outer.frame) boxHost.attachTo(outer.frame);
      boxHost.floating.append(box.element);
      upToDate();
      draw();
    },
    close() {
      open?.box.element.remove();
      open = null;
      if (outer.frame) boxHost.detach();
      redraw();
    },
    findingAt(x, y) {
      const { left, top } = host.frame().toLocal({ left: x, top: y, right: x, bottom: y });
      return drawn[paint.markAt(left, top)]?.item.finding;
    },
  };
}

const isSeen = (box: Box) => box.right - box.left >= 1;

const moveBox = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
});

const offsetOf = (box: Box, field: Box) => ({ left: box.left - field.right, top: box.top - field.bottom });

function moveTo({ style }: HTMLElement, { left, top }: { left: number; top: number }): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
}
