import { findField, openEditor } from '../editors/find.ts';
import type { PageCommand } from '../messages.ts';
import { focusedElement } from './dom.ts';
import { createHost, type Host } from './host.ts';
import type { KeptNote } from './note.ts';
import { outerOf } from './outer.ts';
import { type Session, startSession } from './session.ts';
import { type Translate, translator } from './strings.ts';
import { ask, isOrphan, onCommand } from './wire.ts';

/**
 * Runs the overlay in this frame, on whichever text field the writer is in. Before there is one, it asks nothing
 * and writes nothing to the page.
 *
 * @param life ends it all: listeners, observers, and what is shown
 */
export function startOverlay(life: AbortController): void {
  const { signal } = life;
  const outer = outerOf(window);
  let host: Host | null = null;
  let boxHost: Host | null = null;
  let session: { running: Session; end: AbortController } | null = null;
  const kept = new WeakMap<HTMLElement, KeptNote>();
  let texts: { t: Translate; language: string } | null = null;
  let silenced = false;

  async function workOn(element: Element | null) {
    if (isOrphan()) return life.abort();
    if (session?.running.field.contains(element)) return;
    const field = element && !silenced && findField(element);
    if (!field) return;
    texts ??= await hello();
    // Meanwhile the focus may have moved on; that has called this again.
    if (!texts || signal.aborted || silenced || session?.running.field === field) return;
    if (!field.contains(focusedElement())) return;
    endSession();
    host ??= createHost(document, silence);
    boxHost ??= outer.frame ? createHost(outer.document, silence) : host;
    host.attachTo(field);
    const end = new AbortController();
    const running = startSession(openEditor(field, host.hidden), {
      ...{ host, boxHost, outer },
      t: texts.t,
      kept: kept.get(field),
      signal: AbortSignal.any([signal, end.signal]),
      turnedOff: () => life.abort(),
      gone: leaveField,
    });
    session = { running, end };
  }

  /** Asks whether the site is on, and for the texts; null when the background does not answer. */
  async function hello() {
    let reply = await ask({ type: 'hello' });
    if (!reply.ok && reply.reason === 'failed') reply = await ask({ type: 'hello' });
    if (!reply.ok && reply.reason === 'off') life.abort();
    if (!reply.ok) return null;
    const { strings, language } = reply.value;
    return { t: translator(strings, language), language };
  }

  function endSession() {
    if (session) kept.set(session.running.field, session.running.kept());
    session?.end.abort();
    session = null;
  }

  function leaveField() {
    endSession();
    host?.detach();
    ask({ type: 'state', state: { status: 'idle', findings: [], fields: [] } });
  }

  /** The page removed or hid what we show. It is its page: we stop, and the toolbar says so. */
  function silence() {
    silenced = true;
    endSession();
    host?.detach();
    ask({ type: 'state', state: { status: 'inactive', findings: [], fields: [] } });
  }

  async function refresh() {
    if (!texts) return workOn(focusedElement());
    const before = texts.language;
    texts = (await hello()) ?? texts;
    if (signal.aborted) return;
    if (texts.language === before) return session?.running.checkAgain();
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
    else if (document.hasFocus() || running.hasFocus()) running.command(command.name);
  }

  signal.addEventListener('abort', () => {
    endSession();
    host?.detach();
  });
  // A frame that is taken away takes this script along, but not what stands in the document around it.
  if (outer.frame) addEventListener('pagehide', endSession, { signal });
  onCommand(obey, signal);
  // `input` too: the field may have had the focus already when this script came into a page that was open.
  for (const type of ['focusin', 'input']) {
    document.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) workOn(event.composedPath()[0] as Element);
      },
      { capture: true, signal },
    );
  }
  // A frame's editable body is its active element without having the focus.
  if (document.hasFocus()) workOn(focusedElement());
}
