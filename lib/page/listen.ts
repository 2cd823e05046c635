import type { Editor } from '../editors/editor.ts';
import type { Range } from '../engine/types.ts';
import type { Boxes } from './boxes.ts';
import { stepFocus } from './floating.ts';
import type { Host } from './host.ts';
import { type KeyAction, keyAction } from './keys.ts';
import type { Note } from './note.ts';
import type { Outer } from './outer.ts';
import type { View } from './view.ts';

interface Ports {
  host: Host;
  boxHost: Host;
  outer: Outer;
  editor: Editor;
  note: Note;
  view: View;
  boxes: Boxes;
  /** An input method begins or stops composing. */
  compose(on: boolean): void;
  /** Whether the focus is in the field, in our own boxes, or nowhere. */
  isFocusNear(): boolean;
  signal: AbortSignal;
}

/** Hears what the writer does with keys and mouse, until the signal. Only what the browser itself reports counts. */
export function listen({
  host,
  boxHost,
  outer,
  editor,
  note,
  view,
  boxes,
  compose,
  isFocusNear,
  signal,
}: Ports): void {
  const field = editor.element;
  const isOurs = (event: Event) => host.holds(event) || boxHost.holds(event);
  const inField = (event: Event) => event.composedPath().includes(field);
  const trusted = <Kind extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: Kind,
    hear: (event: HTMLElementEventMap[Kind]) => void,
  ) => {
    const ifTrusted = (event: Event) => {
      if (event.isTrusted) hear(event as HTMLElementEventMap[Kind]);
    };
    target.addEventListener(type, ifTrusted, { capture: true, signal });
  };

  function act(action: KeyAction | null): boolean {
    switch (action) {
      case 'close':
        boxes.close();
        return true;
      case 'nextButton':
      case 'previousButton':
        stepFocus(boxes.open!.element, boxHost.focused(), action === 'nextButton' ? 1 : -1);
        return true;
      case 'nextRemark':
      case 'previousRemark':
        if (boxes.kind === 'card') boxes.step(action === 'nextRemark' ? 1 : -1);
        return true;
      case 'nextBlank':
      case 'previousBlank': {
        const selection = editor.selection();
        const blank = selection && note.nextBlank(selection, action === 'nextBlank' ? 1 : -1);
        if (!blank) return false;
        editor.select(blank);
        editor.reveal(blank);
        return true;
      }
      default:
        return false;
    }
  }

  let used = '';
  function keyDown(event: KeyboardEvent) {
    const situation = { inside: boxes.hasFocus, inField: inField(event), open: boxes.open !== null };
    const done = act(keyAction(event, situation));
    if (done) event.preventDefault();
    // What is typed in our boxes is not the page's business, nor is a key we used.
    if (done || isOurs(event)) event.stopImmediatePropagation();
    used = done ? event.code : '';
  }
  function keyUp(event: KeyboardEvent) {
    // By now the focus may be back in the text; the page would see an Escape that was not meant for it.
    if (isOurs(event) || (used !== '' && event.code === used)) event.stopImmediatePropagation();
    used = '';
  }
  let selectedBefore: Range | null = null;
  function pointerDown(event: Event) {
    if (inField(event)) selectedBefore = editor.selection();
    else if (boxes.open && !isOurs(event)) boxes.close();
  }
  function focusIn() {
    if (boxes.open && !isFocusNear()) boxes.close();
  }
  // On the window, before any listener of the page can keep an event from us.
  for (const around of new Set([window, outer.document.defaultView ?? window])) {
    trusted(around, 'keydown', keyDown);
    trusted(around, 'keyup', keyUp);
    trusted(around, 'pointerdown', pointerDown);
    trusted(around, 'focusin', focusIn);
  }

  trusted(window, 'click', (event) => {
    if (!inField(event)) return;
    const { clientX, clientY, detail } = event;
    if (detail !== 1 || selectsAnew(editor.selection(), selectedBefore)) return;
    const finding = view.findingAt(clientX, clientY);
    if (finding) boxes.openCard(finding, false);
    else if (boxes.open) boxes.close();
  });
  trusted(window, 'compositionstart', (event) => inField(event) && compose(true));
  // Chromium's own end of a composition counts as untrusted; a page that makes one up only gets a check.
  const composed = (event: Event) => inField(event) && compose(false);
  for (const type of ['compositionend', 'focusout'])
    window.addEventListener(type, composed, { capture: true, signal });

  trusted(window, 'change', (event) => {
    // Another part of the form is filled in now.
    if (!inField(event)) note.checkAgain();
  });
  // A menu may have opened over the text, or the focus gone elsewhere; the page's own answer comes first.
  for (const type of ['click', 'focusin', 'focusout', 'scrollend'] as const) {
    trusted(window, type, () => view.redraw());
  }
  trusted(window, 'keyup', () => view.recheck());
}

/** Selecting text is not asking for a card; a click on what was selected already is. */
function selectsAnew(now: Range | null, before: Range | null): boolean {
  if (!now || now.start === now.end) return false;
  return now.start !== before?.start || now.end !== before.end;
}
