/** Reads and uses what the overlay shows, by what a user sees: words, names of buttons, places on the screen. */
import type { Box, Point, Tab } from './driver.ts';
import { until } from './until.ts';

/** An underline, or the dashed box of an open blank. */
export interface Mark {
  kind: 'strong' | 'normal' | 'hint' | 'blank';
  box: Box;
}

/** A rewrite as the card offers it. */
export interface OfferedRewrite {
  kind: string;
  /** With brackets around its blanks. */
  text: string;
  /** What its button is called. */
  button: string;
}

/** The card of a remark. */
export interface Card {
  category: string;
  /** `1 van 3` */
  position: string;
  quote: string;
  why: string;
  source: string;
  /** Null while they are being looked for. */
  rewrites: OfferedRewrite[] | null;
  /** The sentence at the top, when something went otherwise than asked. */
  message: string | null;
}

/** The panel of the badge. */
export interface Panel {
  title: string;
  fields: { name: string; present: boolean }[];
}

/** What is painted over the text, in the order of the text; a phrase over two lines has two boxes. */
export async function marks(tab: Tab): Promise<Mark[]> {
  const found = await tab.inOverlays((root) => {
    // A field in a frame has its underlines there too.
    const frame = root.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
    const { x, y } = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const [left, top] = [x + (frame?.clientLeft ?? 0), y + (frame?.clientTop ?? 0)];
    const scale = frame ? frame.getBoundingClientRect().width / frame.offsetWidth : 1;
    return [...root.querySelectorAll<HTMLElement>('.ink i')]
      .filter((line) => line.checkVisibility())
      .map((line) => {
        const box = line.getBoundingClientRect();
        const kind = ['strong', 'normal', 'hint', 'blank'].find((name) => line.classList.contains(name));
        return {
          kind: kind as Mark['kind'],
          box: {
            x: left + box.x * scale,
            y: top + box.y * scale,
            width: box.width * scale,
            height: box.height * scale,
          },
        };
      });
  });
  return found.flat();
}

/** The underlines only. */
export async function underlines(tab: Tab): Promise<Box[]> {
  return (await marks(tab)).filter(({ kind }) => kind !== 'blank').map(({ box }) => box);
}

/** What a screen reader says of the badge: "Feitelijk: 2 opmerkingen, 1 veld ontbreekt. …"; null without a badge. */
export async function badgeName(tab: Tab): Promise<string | null> {
  const names = await tab.inOverlays((root) => {
    const badge = root.querySelector('.badge');
    return badge?.checkVisibility() ? badge.getAttribute('aria-label') : null;
  });
  return names.find((name) => name !== null) ?? null;
}

/** What was last read aloud by itself. */
export function spoken(tab: Tab): Promise<string | null> {
  return tab.inOverlay((root) => root.querySelector('.spoken')?.textContent ?? '');
}

/** The open card; null when none is open. */
export function card(tab: Tab): Promise<Card | null> {
  return tab.inOverlay((root) => {
    const box = root.querySelector('[role=dialog]:has(.quote)');
    if (!box) return null;
    const read = (selector: string) => box.querySelector(selector)?.textContent ?? '';
    const message = box.querySelector<HTMLElement>('.message');
    const rewrites: OfferedRewrite[] = [];
    let kind = '';
    for (const part of box.querySelectorAll('h3, .rewrite')) {
      if (part.localName === 'h3') kind = part.textContent ?? '';
      else {
        // A blank is a box to the eye; in a line of text, brackets say the same.
        const pieces = [...part.childNodes].map((piece) =>
          piece.nodeName === 'MARK' ? `[${piece.textContent}]` : piece.textContent,
        );
        rewrites.push({ kind, text: pieces.join(''), button: part.textContent ?? '' });
      }
    }
    return {
      category: read('h2'),
      position: read('.position'),
      quote: read('.quote'),
      why: read('#why'),
      source: read('.source'),
      rewrites: box.querySelector('.note')?.textContent?.endsWith('…') ? null : rewrites,
      message: message?.hidden === false ? message.textContent : null,
    };
  });
}

/** The open panel; null when it is closed. */
export function panel(tab: Tab): Promise<Panel | null> {
  return tab.inOverlay((root) => {
    const box = root.querySelector('[role=dialog]:not(:has(.quote))');
    if (!box) return null;
    return {
      title: box.querySelector('h2')?.textContent ?? '',
      fields: [...box.querySelectorAll('.fields li')].map((item) => ({
        name: item.querySelector('.name')?.firstChild?.textContent ?? '',
        present: item.classList.contains('present'),
      })),
    };
  });
}

/** The name of the overlay's button that has the keyboard focus. */
export function focusedButton(tab: Tab): Promise<string | null> {
  return tab.inOverlay((root) => {
    const focused = root.activeElement;
    return focused ? (focused.getAttribute('aria-label') ?? focused.textContent) : null;
  });
}

/** Clicks a button of the overlay with the mouse, once it is there and has stopped moving. */
export async function clickButton(tab: Tab, name: string | RegExp): Promise<void> {
  let before: Box | null = null;
  const box = await until(`a button "${name}" is there`, async () => {
    const now = await buttonBox(tab, name);
    const still = JSON.stringify(now) === JSON.stringify(before);
    before = now;
    return still ? now : null;
  });
  await tab.click(centre(box));
}

/** Where a button of the overlay is, scrolled into view within its own box; null when there is none. */
function buttonBox(tab: Tab, name: string | RegExp): Promise<Box | null> {
  const source = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
  return tab.inOverlay((root, pattern) => {
    const wanted = new RegExp(pattern);
    const button = [...root.querySelectorAll('button')].find(
      (candidate) =>
        candidate.checkVisibility() &&
        wanted.test((candidate.getAttribute('aria-label') ?? candidate.textContent ?? '').trim()),
    );
    if (!button) return null;
    button.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x, y, width, height };
  }, source);
}

export function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
