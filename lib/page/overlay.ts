import { findField, openEditor } from '../editors/find.ts';
import type { PageCommand, PageStatus } from '../messages.ts';
import { focusedElement } from './dom.ts';
import { whenReplaced } from './guard.ts';
import { createHost, type Host, removeLeftOvers } from './host.ts';
import type { KeptNote } from './note.ts';
import { outerOf } from './outer.ts';
import { type Session, startSession } from './session.ts';
import { type Translate, translator } from './strings.ts';
import { ask, isOrphan, onCommand, whenOrphaned } from './wire.ts';

/**
 * Runs the overlay in this frame, for every document it holds: `document.open` starts another one in the same frame,
 * without any of the listeners of the one before.
 *
 * @param life ends it all: listeners, observers, and what is shown
 */
export function startOverlay(life: AbortController): void {
  let content = new AbortController();
  const begin = () => overlayOf(AbortSignal.any([life.signal, content.signal]), () => life.abort());
  whenReplaced(
    document,
    () => {
      content.abort();
      content = new AbortController();
      begin();
    },
    life.signal,
  );
  begin();
}

/**
 * The overlay of one document, on whichever text field the writer is in. Before there is one, it asks nothing and
 * writes nothing to the page.
 *
 * @param leave the site was turned off, or the extension is gone
 */
function overlayOf(signal: AbortSignal, leave: () => void): void {
  const outer = outerOf(window);
  let host: Host | null = null;
  let boxHost: Host | null = null;
  let session: { running: Session; end: AbortController } | null = null;
  const kept = new WeakMap<HTMLElement, KeptNote>();
  let texts: { t: Translate; language: string } | null = null;
  let silenced = false;

  async function workOn(element: Element | null) {
    if (isOrphan()) return leave();
    if (session?.running.field.contains(element)) return;
    const field = element && !silenced && findField(element);
    if (!field) return;
    texts ??= await hello();
    // Meanwhile the focus may have moved on; that has called this again.
    if (!texts || signal.aborted || silenced || session?.running.field === field) return;
    if (!field.contains(focusedElement())) return;
    endSession();
    host ??= createHost(document, silence, signal);
    boxHost ??= outer.frame ? createHost(outer.document, silence, signal) : host;
    host.attachTo(field);
    const end = new AbortController();
    const running = startSession(openEditor(field, host.hidden), {
      ...{ host, boxHost, outer },
      t: texts.t,
      kept: kept.get(field),
      signal: AbortSignal.any([signal, end.signal]),
      turnedOff: leave,
      gone: leaveField,
    });
    session = { running, end };
  }

  /** Asks whether the site is on, and for the texts; null when the background does not answer. */
  async function hello() {
    let reply = await ask({ type: 'hello' });
    if (!reply.ok && reply.reason === 'failed') reply = await ask({ type: 'hello' });
    if (!reply.ok && reply.reason === 'off') leave();
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
    tell('idle');
  }

  /** The page removed or hid what we show. It is its page: we stop, and the toolbar says so. */
  function silence() {
    // A newer version of us clears away what this one left.
    if (isOrphan()) return leave();
    silenced = true;
    endSession();
    host?.detach();
    tell('inactive');
  }

  function tell(status: PageStatus) {
    ask({ type: 'state', state: { status, findings: [], fields: [] } });
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
    if (command.type === 'report' && silenced) return tell('inactive');
    const running = session?.running;
    if (!running) return;
    if (command.type === 'report') running.report();
    else if (command.type === 'goto') running.goTo(command);
    else if (command.type === 'insert-prompt') running.insertPrompt(command.field);
    else if (document.hasFocus() || running.hasFocus()) running.command(command.name);
  }

  removeLeftOvers(document);
  signal.addEventListener('abort', () => {
    endSession();
    host?.detach();
  });
  whenOrphaned(leave, signal);
  // A frame that is taken away takes this script along, but not what stands in the document around it.
  if (outer.frame) addEventListener('pagehide', endSession, { signal });
  // Back from the browser's cache: settings may have changed meanwhile, and the toolbar shows another page's count.
  addEventListener('pageshow', ({ persisted }) => persisted && refresh(), { signal });
  // What goes full screen comes to the top of the top layer; the field may be in it.
  addEventListener('fullscreenchange', () => session && host?.attachTo(session.running.field), { signal });
  onCommand(obey, signal);
  // Not `focusin`: Firefox sends none when a document in design mode gets the focus. `input` too: the field may have
  // had the focus already when this script came into a page that was open.
  for (const type of ['focus', 'input']) {
    addEventListener(type, ({ isTrusted }) => isTrusted && workOn(focusedElement()), {
      capture: true,
      signal,
    });
  }
  // A frame's editable body is its active element without having the focus.
  if (document.hasFocus()) workOn(focusedElement());
}
