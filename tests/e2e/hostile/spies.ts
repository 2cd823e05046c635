/** What a page can do to find out what was flagged; functions that run in the page. */

interface Spying {
  /** What came by on its way to or from our element. */
  spied: string[];
}

/** Before anything else: writes down every event that has to do with our element, and every change of it. */
export function spyOnEvents(): void {
  const spied: string[] = [];
  (globalThis as unknown as Spying).spied = spied;
  const types = [
    'focusin',
    'focusout',
    'click',
    'pointerdown',
    'toggle',
    'slotchange',
    'message',
    'animationstart',
  ];
  for (const type of types) {
    addEventListener(
      type,
      (event) => {
        const ours = event
          .composedPath()
          .find((one) => one instanceof HTMLElement && one.popover === 'manual');
        if (ours) spied.push(`${type} ${event.composedPath().length}`);
      },
      true,
    );
  }
}

/** Everything a page can read of our element, of what is drawn over a field, and of what is told to the browser. */
export function lookEverywhere(): string {
  const host = document.querySelector<HTMLElement>(':root > [popover]')!;
  const field = document.getElementById('note')!.getBoundingClientRect();
  const grid: string[] = [];
  for (let x = field.left; x < field.right; x += 8) {
    for (let y = field.top; y < field.bottom; y += 8) {
      const found = document.elementsFromPoint(x, y).map((one) => one.localName);
      grid.push(`${found.join('>')} ${document.caretPositionFromPoint?.(x, y)?.offsetNode.nodeName}`);
    }
  }
  const style = getComputedStyle(host);
  const { x, y, width, height } = host.getBoundingClientRect();
  return JSON.stringify({
    ...{ outer: host.outerHTML, root: host.shadowRoot, inside: host.childNodes.length, text: host.innerText },
    style: [...style].map((name) => style.getPropertyValue(name)),
    place: [x, y, width, height, host.scrollWidth, host.scrollHeight, host.getClientRects().length],
    highlights: CSS.highlights ? [...CSS.highlights.keys()] : [],
    grid: [...new Set(grid)],
    overflow: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    selection: getSelection()?.rangeCount,
    marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    resources: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('http')).length,
    globals: Object.keys(globalThis).filter((name) => /feitelijk/i.test(name)),
    attributes: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()).sort(),
    spied: (globalThis as unknown as Spying).spied,
  });
}

/** Before anything else: lets no event reach anybody but the page. */
export function keepEvents(): void {
  const types = ['focusin', 'input', 'selectionchange', 'keydown', 'keyup', 'click', 'pointerdown', 'scroll'];
  for (const type of types) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}
