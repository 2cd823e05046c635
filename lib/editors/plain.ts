import { applyEdit } from '../engine/remap.ts';
import { union } from '../page/box.ts';
import type { Editor } from './editor.ts';
import { createMirror } from './mirror.ts';

/**
 * `<textarea>` and `<input type=text>`.
 *
 * @param hidden where the mirror that measures the text is kept, out of the page's reach
 */
export function plainEditor(field: HTMLTextAreaElement | HTMLInputElement, hidden: HTMLElement): Editor {
  const mirror = createMirror(field, hidden);
  const text = () => field.value;

  const editor: Editor = {
    element: field,
    oneLine: field.localName === 'input',
    text,
    selection() {
      const root = field.getRootNode() as Document | ShadowRoot;
      if (root.activeElement !== field) return null;
      const { selectionStart: start, selectionEnd: end } = field;
      return start === null || end === null ? null : { start, end };
    },
    select(range) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(range.start, range.end);
    },
    reveal(range) {
      field.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const seen = field.getBoundingClientRect();
      const wanted = union(mirror.boxes(text(), range));
      const line = wanted.bottom - wanted.top;
      if (wanted.bottom > seen.bottom) field.scrollTop += wanted.bottom - seen.bottom + line;
      if (wanted.top < seen.top) field.scrollTop -= seen.top - wanted.top + line;
      if (wanted.right > seen.right) field.scrollLeft += wanted.right - seen.right + line;
      if (wanted.left < seen.left) field.scrollLeft -= seen.left - wanted.left + line;
    },
    boxes: (range) => mirror.boxes(text(), range),
    restyled: () => mirror.restyle(),
    async replace(edit) {
      const before = text();
      const meant = applyEdit(before, edit);
      editor.select(edit);
      // The only way whose undo and redo are exact in both browsers, and it fires a trusted `input`.
      if (edit.replacement === '') document.execCommand('delete');
      else document.execCommand('insertText', false, edit.replacement);
      if (text() === meant) return 'done';
      if (text() === before) return 'refused';
      document.execCommand('undo');
      return text() === before ? 'restored' : 'changed';
    },
    watch(changed, signal) {
      // On the window, before any listener of the page can keep the event from us.
      const first = { capture: true, signal };
      const inField = (event: Event) => event.composedPath()[0] === field && changed();
      window.addEventListener('input', inField, first);
      // A script that sets the value fires no `input`; it does move the caret, and a reset form says so.
      window.addEventListener('selectionchange', changed, first);
      document.addEventListener('reset', () => queueMicrotask(changed), { signal });
    },
    close: () => mirror.remove(),
  };
  return editor;
}
