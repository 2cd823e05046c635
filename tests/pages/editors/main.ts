import './field.css';
import './page.css';
import { findField, openEditor } from '../../../lib/editors/find.ts';
import { addChecker } from './checker.ts';
import type { Mount, TestEditor } from './editor.ts';
import { framesAround, type PageBox, toPage, wordBoxes } from './measure.ts';

/** What tests see of a page, as `window.editor`. Boxes are in CSS px of the page's own window. */
export interface EditorPage extends Pick<TestEditor, 'load' | 'text' | 'model'> {
  /** The text Feitelijk reads in the field; null when it leaves the field alone. */
  read(): string | null;
  /** The part of the field that can be clicked. */
  box(): PageBox;
  /** Where words stand; empty for a plain field, which tells nobody. */
  wordBoxes(words: string): PageBox[];
  /** Selects words in a plain field. */
  selectWords(words: string): void;
  /** Puts what another checker adds to the page over the field and beside it, as Grammarly does. */
  addChecker(): void;
  /** Sets the classes of `field.css` and `page.css`; an empty text ends them all. */
  arrange(classes: string): void;
  /** Scrolls whatever scrolls the field's text, and tells how far it is scrolled. */
  scrollField(by: number): number;
  /** What came through to the page: keys that nobody took, and events of input methods. */
  readonly heard: string[];
  /** The elements that another script put in, and where. */
  strangers(): string[];
  /** What the page's own Save would send. */
  save(): Record<string, string>;
}

declare global {
  interface Window {
    editor?: EditorPage;
  }
}

const KINDS = import.meta.glob<{ mount: Mount }>('./kinds/*.{ts,tsx}');

async function open(kind: string): Promise<EditorPage> {
  const file = KINDS[`./kinds/${kind}.ts`] ?? KINDS[`./kinds/${kind}.tsx`];
  if (!file) throw new Error(`There is no editor "${kind}"`);
  const { mount } = await file();
  const { field, load, text, model } = await mount(document.getElementById('home')!);
  const documents = new Set([document, field.ownerDocument]);
  const form = document.querySelector('form')!;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('formdata', ({ formData }) => formData.set('model', model()));
  return {
    ...{ load, text, model },
    read() {
      const found = findField(field);
      if (!found) return null;
      const editor = openEditor(found, document.createElement('div'));
      try {
        return editor.text();
      } finally {
        editor.close();
      }
    },
    box: () => toPage(field, (framesAround(field)[0] ?? field).getBoundingClientRect(), 'page'),
    wordBoxes: (words) => wordBoxes(field, words),
    selectWords(words) {
      if (!('setSelectionRange' in field)) return;
      const start = text().indexOf(words);
      (field as HTMLTextAreaElement).setSelectionRange(start, start + words.length);
    },
    addChecker: () => addChecker(field),
    arrange(classes) {
      for (const { documentElement } of documents) documentElement.className = classes;
    },
    scrollField(by) {
      const scroller = scrollerOf(field);
      scroller.scrollBy(by, by);
      return scroller.scrollTop + scroller.scrollLeft;
    },
    heard: listen(documents),
    strangers: () => [...documents].flatMap(strangersIn),
    save: () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])),
  };
}

/** What no kind of editor has: a popover, which is what Feitelijk shows everything in. */
function strangersIn({ documentElement }: Document): string[] {
  const found = [...documentElement.querySelectorAll('[popover]')];
  return found.map((one) => `${one.localName}[popover] in ${one.parentElement?.localName}`);
}

/** The nearest element around the text that can scroll it. */
function scrollerOf(field: HTMLElement): Element {
  if (field.localName === 'input') return field;
  for (let at: HTMLElement | null = field; at && at.id !== 'home'; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth) return at;
  }
  return field.ownerDocument.scrollingElement!;
}

function listen(documents: Iterable<Document>): string[] {
  const heard: string[] = [];
  for (const each of documents) {
    each.addEventListener('keydown', ({ key, ctrlKey }) => {
      heard.push(`${ctrlKey ? 'Control+' : ''}${key}`);
    });
    for (const type of ['compositionstart', 'compositionend'])
      each.addEventListener(type, () => heard.push(type));
  }
  return heard;
}

window.editor = await open(location.search.slice(1));
