import { editBetween } from '../engine/remap.ts';
import type { Range as TextRange } from '../engine/types.ts';
import type { Box } from '../page/box.ts';
import { h } from '../page/dom.ts';

/** Every property that decides where a letter stands in a text field. */
const TEXT_PROPERTIES = [
  'border-bottom-width',
  'border-left-width',
  'border-right-width',
  'border-top-width',
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-language-override',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-synthesis-small-caps',
  'font-synthesis-style',
  'font-synthesis-weight',
  'font-variant-alternates',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variant-position',
  'font-variation-settings',
  'font-weight',
  'hanging-punctuation',
  'hyphenate-character',
  'hyphenate-limit-chars',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-autospace',
  'text-indent',
  'text-justify',
  'text-orientation',
  'text-rendering',
  'text-size-adjust',
  'text-spacing-trim',
  'text-transform',
  'text-wrap-mode',
  'text-wrap-style',
  'unicode-bidi',
  'white-space-collapse',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-text-security',
];

/** A copy of a plain field's text that can be measured: the browser tells nothing of where its letters are. */
export interface Mirror {
  /** The boxes of a range of the field's text, in client px, wherever the field is now; none outside the text. */
  boxes(text: string, range: TextRange): Box[];
  /** Takes over the field's style and size anew at the next measurement. */
  restyle(): void;
  remove(): void;
}

/**
 * @param home an element out of the page's reach; the mirror in it is neither seen nor takes room
 */
export function createMirror(field: HTMLTextAreaElement | HTMLInputElement, home: HTMLElement): Mirror {
  const letters = document.createTextNode('');
  const copy = h('div', { class: 'mirror-text' }, letters);
  const frame = h('div', { class: 'mirror' }, copy);
  const isInput = field.localName === 'input';
  let stale = true;
  let written = '';
  home.append(frame);

  function restyle() {
    const style = getComputedStyle(field);
    for (const property of TEXT_PROPERTIES) {
      copy.style.setProperty(property, style.getPropertyValue(property));
    }
    const language = field.closest('[lang]')?.getAttribute('lang');
    if (language) copy.lang = language;
    const scrollbar = scrollbarWidth(field, style);
    copy.style.width = `${borderWidth(field, style, scrollbar)}px`;
    const side = style.direction === 'rtl' && !isInput ? 'paddingLeft' : 'paddingRight';
    copy.style[side] = `${px(style[side]) + scrollbar}px`;
    if (isInput) copy.style.setProperty('white-space', 'pre');
    stale = false;
  }

  function write(text: string) {
    if (text === written) return;
    written = text;
    // Only what changed: the browser then lays out only the lines it must. The last line break shows no line
    // of its own without a letter after it.
    const next = `${text}\u200b`;
    const edit = editBetween(letters.data, next);
    if (edit.start !== edit.end || edit.replacement !== '') {
      letters.replaceData(edit.start, edit.end - edit.start, edit.replacement);
    }
  }

  return {
    boxes(text, range) {
      if (stale) restyle();
      write(text);
      if (range.end > text.length) return [];
      const measure = document.createRange();
      measure.setStart(letters, range.start);
      measure.setEnd(letters, range.end);
      const from = copy.getBoundingClientRect();
      const to = field.getBoundingClientRect();
      // Transforms and CSS zoom around the field make it larger or smaller than its mirror.
      const scale = from.width ? to.width / from.width : 1;
      const pixel = field.offsetWidth ? to.width / field.offsetWidth : 1;
      const centred = isInput ? (field.offsetHeight - copy.offsetHeight) / 2 : 0;
      const left = to.left - field.scrollLeft * pixel - from.left * scale;
      const top = to.top + (centred - field.scrollTop) * pixel - from.top * scale;
      return [...measure.getClientRects()].map((rect) => ({
        left: left + rect.left * scale,
        top: top + rect.top * scale,
        right: left + rect.right * scale,
        bottom: top + rect.bottom * scale,
      }));
    },
    restyle() {
      stale = true;
    },
    remove() {
      frame.remove();
    },
  };
}

function scrollbarWidth(
  field: HTMLElement,
  { borderLeftWidth, borderRightWidth }: CSSStyleDeclaration,
): number {
  return Math.max(
    0,
    Math.round(field.offsetWidth - field.clientWidth - px(borderLeftWidth) - px(borderRightWidth)),
  );
}

/**
 * The width of the field's border box before transforms. `offsetWidth` is rounded, and half a pixel can wrap a
 * line; the computed width has fractions, but whether it counts padding, border and scrollbar differs.
 */
function borderWidth(field: HTMLElement, style: CSSStyleDeclaration, scrollbar: number): number {
  const content = px(style.width);
  const padded = content + px(style.paddingLeft) + px(style.paddingRight);
  const bordered = padded + px(style.borderLeftWidth) + px(style.borderRightWidth);
  const candidates = [content, bordered, bordered + scrollbar];
  return candidates.find((width) => Math.abs(width - field.offsetWidth) <= 1) ?? field.offsetWidth;
}

const px = (length: string) => Number.parseFloat(length) || 0;
