/**
 * Puts text into a rich editor so that its own model, its undo and the page stay in step. Which way works differs
 * from editor to editor and cannot be asked: each is tried in turn, and only the text that is read back counts.
 */

import { applyEdit, type Edit } from '../engine/remap.ts';
import type { Editor, Outcome } from './editor.ts';

/**
 * How long an editor gets to take over a selection before it is typed into, and then to show the text, in ms.
 * Measured: without it, text landed at the old caret in CKEditor 5, Tiptap, Lexical, Slate and Draft.js.
 */
const SETTLE = 60;

/** How long an editor gets that took the event and has yet to show what it makes of it, in ms. */
const PATIENCE = 500;

/** Puts text in place of what is selected. Returns whether the editor said it would do so itself. */
type Way = (root: HTMLElement, text: string, range: Range) => boolean;

const byBeforeInput: Way = (root, data, range) =>
  !root.dispatchEvent(
    new InputEvent('beforeinput', {
      // `data` only: a `dataTransfer` beside it breaks Slate.
      data,
      inputType: 'insertReplacementText',
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );

const byCommand: Way = (root, text) => {
  if (text === '') root.ownerDocument.execCommand('delete');
  else root.ownerDocument.execCommand('insertText', false, text);
  return false;
};

const byPaste: Way = (root, data) => {
  const event = { bubbles: true, cancelable: true, composed: true };
  // Firefox takes its own two members instead: a `clipboardData` made in a content script arrives empty there.
  const clipboard = isFirefox() ? { data, dataType: 'text/plain' } : { clipboardData: transfer(data) };
  return !root.dispatchEvent(new ClipboardEvent('paste', { ...event, ...clipboard }));
};

function waysFor(root: HTMLElement, text: string, { startContainer, endContainer }: Range): Way[] {
  // TinyMCE ignores `beforeinput`, and its undo keeps a paste apart from the typing before it.
  if (root.classList.contains('mce-content-body')) return [byPaste, byCommand];
  // Over several text nodes the command makes two steps in Draft.js. Its line breaks stay within the paragraph in
  // Firefox, where ProseMirror and Quill do not keep them.
  if (startContainer !== endContainer || text.includes('\n')) return [byBeforeInput, byPaste, byCommand];
  return [byBeforeInput, byCommand, byPaste];
}

/**
 * @param rangeOf the edit's range in the DOM as it is now
 */
export async function replaceInRich(editor: Editor, edit: Edit, rangeOf: () => Range): Promise<Outcome> {
  const before = editor.text();
  const meant = applyEdit(before, edit);
  let outcome: Outcome = 'refused';
  let tried = false;
  for (const way of waysFor(editor.element, edit.replacement, rangeOf())) {
    // A way without effect mostly leaves the selection, which the editor has taken over by then.
    if (!tried || !isSelected(editor, edit)) {
      editor.select(edit);
      await pause(SETTLE);
    }
    tried = true;
    if (!reads(editor, before)) return 'changed';
    // The focus went elsewhere meanwhile: that says nothing of the editor.
    if (!editor.selection()) return 'restored';
    const taken = way(editor.element, edit.replacement, rangeOf());
    await textBecomes(editor, meant, taken ? PATIENCE : SETTLE);
    if (reads(editor, meant)) return 'done';
    if (reads(editor, before)) continue;
    outcome = await restore(editor, before);
    if (outcome === 'changed') break;
  }
  return outcome;
}

async function restore(editor: Editor, before: string): Promise<Outcome> {
  editor.element.ownerDocument.execCommand('undo');
  await textBecomes(editor, before, SETTLE);
  return reads(editor, before) ? 'restored' : 'changed';
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

function isSelected(editor: Editor, { start, end }: Edit): boolean {
  const selected = editor.selection();
  return selected?.start === start && selected.end === end;
}

/** Waits until the editor reads so, at most `limit` ms. */
function textBecomes(editor: Editor, text: string, limit: number): Promise<void> {
  return new Promise((done) => {
    if (reads(editor, text)) return done();
    const watcher = new MutationObserver(() => {
      if (reads(editor, text)) finish();
    });
    const timer = setTimeout(finish, limit);
    watcher.observe(editor.element, { childList: true, characterData: true, subtree: true });
    function finish() {
      clearTimeout(timer);
      watcher.disconnect();
      done();
    }
  });
}

/** Editors differ in the spaces, fillers and empty lines they show for the same text. */
function reads(editor: Editor, text: string): boolean {
  return comparable(editor.text()) === comparable(text);
}

function comparable(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n+/g, '\n')
    .trimEnd();
}

function transfer(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

function isFirefox(): boolean {
  return 'mozInnerScreenX' in window;
}
