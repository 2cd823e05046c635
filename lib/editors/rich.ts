import { union } from '../page/box.ts';
import type { Editor } from './editor.ts';
import { replaceInRich } from './replace.ts';
import { type RichText, readRichText } from './rich-text.ts';
import { selectedIn } from './selection.ts';

/** Any contenteditable: plain ones, and editors that keep their own model of the text beside it. */
export function richEditor(root: HTMLElement): Editor {
  let known: RichText | null = null;
  // The DOM is read again only after it changed. The callback comes before the next frame, and `fresh` at once.
  let changed = () => {};
  const watcher = new MutationObserver(() => {
    known = null;
    changed();
  });
  watcher.observe(root, { childList: true, characterData: true, subtree: true });

  function fresh(): RichText {
    if (watcher.takeRecords().length > 0) {
      known = null;
      queueMicrotask(() => changed());
    }
    known ??= readRichText(root);
    return known;
  }

  const editor: Editor = {
    element: root,
    oneLine: false,
    text: () => fresh().text,
    selection() {
      const selected = selectedIn(root);
      if (!selected || !root.contains(selected.startContainer) || !root.contains(selected.endContainer)) {
        return null;
      }
      const { offsetOf } = fresh();
      return {
        start: offsetOf(selected.startContainer, selected.startOffset),
        end: offsetOf(selected.endContainer, selected.endOffset),
      };
    },
    select(wanted) {
      root.focus({ preventScroll: true });
      // In Firefox the body of a document in design mode takes no focus; its window does.
      if (root.ownerDocument.designMode === 'on') root.ownerDocument.defaultView?.focus();
      const range = fresh().rangeOf(wanted);
      const { startContainer, startOffset, endContainer, endOffset } = range;
      root.ownerDocument
        .getSelection()
        ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    },
    reveal(wanted) {
      const { startContainer } = fresh().rangeOf(wanted);
      const element =
        startContainer.nodeType === Node.ELEMENT_NODE ? startContainer : startContainer.parentElement;
      (element as Element | null)?.scrollIntoView({
        block: 'nearest',
        inline: 'nearest',
        behavior: 'instant',
      });
      const { top, bottom } = union(editor.boxes(wanted));
      const seen = root.getBoundingClientRect();
      if (bottom > seen.bottom) root.scrollTop += bottom - seen.bottom;
      if (top < seen.top) root.scrollTop -= seen.top - top;
    },
    boxes: (wanted) =>
      fresh()
        .textRangesOf(wanted)
        .flatMap((range) => [...range.getClientRects()])
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    restyled() {
      known = null;
    },
    replace: (edit) => replaceInRich(editor, edit, () => fresh().rangeOf(edit)),
    watch(listener, signal) {
      changed = listener;
      signal.addEventListener('abort', () => {
        changed = () => {};
      });
    },
    close: () => watcher.disconnect(),
  };
  return editor;
}
