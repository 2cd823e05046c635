import { findEditor } from '../editors/find.ts';
import type { PageCommand } from '../messages.ts';
import { focusedElement } from './dom.ts';
import { createHost, type Host } from './host.ts';
import { type Session, startSession } from './session.ts';
import { translator } from './strings.ts';
import { ask, isOrphan, onCommand } from './wire.ts';

/**
 * Runs the overlay in this frame: asks whether the site is on, then works on whichever text field has the focus.
 * Nothing is written to the page before the writer is in such a field.
 *
 * @param life ends it all: listeners, observers, and what is shown
 */
export async function startOverlay(life: AbortController): Promise<void> {
  const { signal } = life;
  let host: Host | null = null;
  let session: { running: Session; end: AbortController } | null = null;
  let silenced = false;
  let hello = await ask({ type: 'hello' });
  if (!hello.ok && hello.reason === 'failed') hello = await ask({ type: 'hello' });
  if (!hello.ok) return life.abort();
  let { strings, language } = hello.value;

  function workOn(element: Element | null) {
    if (isOrphan()) return life.abort();
    if (!element || silenced || session?.running.editor.element.contains(element)) return;
    host ??= createHost(silence);
    if (host.holds(element)) return;
    const { hidden } = host;
    const editor = findEditor(element, () => hidden);
    if (!editor) return;
    endSession();
    host.attachTo(editor.element);
    const end = new AbortController();
    const running = startSession(editor, {
      host,
      t: translator(strings, language),
      signal: AbortSignal.any([signal, end.signal]),
      turnedOff: () => life.abort(),
    });
    session = { running, end };
  }

  function endSession() {
    session?.end.abort();
    session = null;
  }

  /** The page removed or hid what we show. It is its page: we stop, and the toolbar says so. */
  function silence() {
    silenced = true;
    endSession();
    host?.detach();
    ask({ type: 'state', state: { status: 'inactive', findings: [], fields: [] } });
  }

  async function refresh() {
    const reply = await ask({ type: 'hello' });
    if (!reply.ok) {
      if (reply.reason === 'off') life.abort();
      return;
    }
    const sameLanguage = reply.value.language === language;
    ({ strings, language } = reply.value);
    if (sameLanguage) return session?.running.checkAgain();
    endSession();
    workOn(focusedElement());
  }

  function obey(command: PageCommand) {
    if (command.type === 'refresh') return refresh();
    const running = session?.running;
    if (!running) return;
    if (command.type === 'report') running.report();
    else if (command.type === 'goto') running.goTo(command);
    else if (command.type === 'insert-prompt') running.insertPrompt(command.field);
    else if (command.type === 'command' && document.hasFocus()) running.command(command.name);
  }

  signal.addEventListener('abort', () => {
    endSession();
    host?.detach();
  });
  onCommand(obey, signal);
  document.addEventListener(
    'focusin',
    (event) => {
      if (event.isTrusted) workOn(event.composedPath()[0] as Element);
    },
    { capture: true, signal },
  );
  // A frame's editable body is its active element without having the focus.
  if (document.hasFocus()) workOn(focusedElement());
}
