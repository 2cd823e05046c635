/** Reads and uses a text field of the page itself, plain or a contenteditable, as a user does. */
import { PNG } from 'pngjs';
import type { Box, Tab } from './driver.ts';

/** Clicks in the field, near its start. */
export async function focusField(tab: Tab, selector: string): Promise<void> {
  const point = await tab.evaluate((wanted) => {
    const field = document.querySelector(wanted)!;
    field.scrollIntoView({ block: 'nearest' });
    const { left, top } = field.getBoundingClientRect();
    return { x: left + 20, y: top + 20 };
  }, selector);
  await tab.click(point);
}

/** Clicks in the field and types, in place of what was there. */
export async function write(tab: Tab, selector: string, text: string): Promise<void> {
  await focusField(tab, selector);
  await tab.press('Control+a');
  await tab.press('Delete');
  await tab.type(text);
}

/** Clicks in the field and puts a long text in, in place of what was there: quicker than typing it. */
export async function fill(tab: Tab, selector: string, text: string): Promise<void> {
  await focusField(tab, selector);
  await tab.press('Control+a');
  await tab.evaluate((inserted) => {
    document.execCommand('insertText', false, inserted);
  }, text);
}

/** The text of the field as its user reads it. */
export function textOf(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate((wanted) => {
    const field = document.querySelector<HTMLElement>(wanted)!;
    return 'value' in field ? String(field.value) : field.innerText;
  }, selector);
}

/** What is selected in the field that has the focus. */
export function selectedText(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return String(getSelection());
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
}

/** Selects the first occurrence of a word in a field; an empty word puts the caret at the end. */
export function selectWord(tab: Tab, selector: string, word: string): Promise<void> {
  return tab.evaluate(
    ([wanted, phrase]) => {
      const field = document.querySelector<HTMLElement>(wanted!)!;
      field.focus();
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
        const start = phrase ? field.value.indexOf(phrase) : field.value.length;
        field.setSelectionRange(start, start + phrase!.length);
        return;
      }
      const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        const start = node.data.indexOf(phrase!);
        if (start >= 0) getSelection()!.setBaseAndExtent(node, start, node, start + phrase!.length);
      }
    },
    [selector, word],
  );
}

/**
 * Where the browser paints what is selected in a field; null when no selection is in view. Measured from the
 * screen, because a textarea tells nobody where its words are: the box of the selection's colour is looked for in
 * a screenshot.
 */
export async function paintedSelection(tab: Tab): Promise<Box | null> {
  const viewportWidth = await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::selection { background: #f0f !important; color: #f0f !important }');
    // A constructed sheet leaves no trace in the DOM, which other tests watch.
    if (document.adoptedStyleSheets.length === 0) document.adoptedStyleSheets = [sheet];
    return innerWidth;
  });
  return colouredBox(await tab.screenshot(), viewportWidth);
}

/** The box around all pixels in the selection's colour, in CSS pixels; null when there are none. */
function colouredBox(png: Buffer, viewportWidth: number): Box | null {
  const { width, height, data } = PNG.sync.read(png);
  const scale = width / viewportWidth;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (data[at]! < 250 || data[at + 1]! > 5 || data[at + 2]! < 250) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  if (right < 0) return null;
  return { x: left / scale, y: top / scale, width: (right - left) / scale, height: (bottom - top) / scale };
}
