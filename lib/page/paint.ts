import { type Box, contains, isEmpty } from './box.ts';
import { h } from './dom.ts';

/** One thing to paint over the text: a remark's underline, or the box of an open blank. */
export interface Mark {
  className: string;
  boxes: Box[];
}

export interface Paint {
  /** Paints anew; all boxes in the host's px. `clip` is where the text can be seen. */
  draw(marks: readonly Mark[], clip: Box): void;
  /** Moves what is painted by so much since it was drawn. */
  shift(dx: number, dy: number, clip: Box): void;
  /** Hides the boxes that something of the page lies over; for each mark, for each box. */
  hide(covered: readonly boolean[][]): void;
  /** The index of the mark painted at a point, or -1. */
  markAt(x: number, y: number): number;
}

/** @param layer the host's paint layer */
export function createPaint(layer: HTMLElement): Paint {
  const ink = h('div', { class: 'ink' });
  const window = h('div', { class: 'window' }, ink);
  layer.append(window);
  let drawn: readonly Mark[] = [];
  let frame: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  let offset = { x: 0, y: 0 };

  function shift(x: number, y: number, clip: Box) {
    frame = clip;
    offset = { x, y };
    window.hidden = isEmpty(clip);
    setBox(window, clip);
    ink.style.transform = `translate(${x - clip.left}px, ${y - clip.top}px)`;
  }

  return {
    draw(marks, clip) {
      drawn = marks;
      let used = 0;
      for (const { className, boxes } of marks) {
        for (const box of boxes) {
          const line = (ink.children[used++] ?? ink.appendChild(h('i'))) as HTMLElement;
          line.className = className;
          setBox(line, box);
        }
      }
      while (ink.children.length > used) ink.lastElementChild?.remove();
      shift(0, 0, clip);
    },
    shift,
    hide(covered) {
      covered.flat().forEach((isHidden, index) => {
        const line = ink.children[index] as HTMLElement | undefined;
        if (line && line.hidden !== isHidden) line.hidden = isHidden;
      });
    },
    markAt(x, y) {
      if (!contains(frame, x, y)) return -1;
      return drawn.findIndex(({ boxes }) => boxes.some((box) => contains(box, x - offset.x, y - offset.y)));
    },
  };
}

function setBox({ style }: HTMLElement, { left, top, right, bottom }: Box): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${right - left}px`;
  style.height = `${bottom - top}px`;
}
