import type { Editor } from '../editors/editor.ts';
import type { Field, Finding, Range, Rewrite } from '../engine/types.ts';
import type { Command, IgnoreScope, PageStatus } from '../messages.ts';
import { readForm } from '../sites/form.ts';
import { createBadge, summaryOf } from './badge.ts';
import { createBoxes } from './boxes.ts';
import type { Card } from './card.ts';
import { copyText } from './clipboard.ts';
import { GROUP_OF } from './colours.ts';
import { focusedElement } from './dom.ts';
import { createEdits } from './edits.ts';
import { follow } from './follow.ts';
import type { Host } from './host.ts';
import { listen } from './listen.ts';
import { createLive } from './live.ts';
import { createNote, type KeptNote } from './note.ts';
import type { Outer } from './outer.ts';
import type { Translate } from './strings.ts';
import { createView, type Painted } from './view.ts';
import { ask } from './wire.ts';

/** The overlay's work on the one field the writer is in, from focus until another field or the end. */
export interface Session {
  readonly field: HTMLElement;
  /** Whether the focus is in a card or panel of this session. */
  hasFocus(): boolean;
  command(name: Command): void;
  goTo(place: Range & { rule: string }): void;
  insertPrompt(field: Field): void;
  /** Says again how things stand. */
  report(): void;
  /** Settings changed: checks again. */
  checkAgain(): void;
  /** What to remember until the writer comes back. */
  kept(): KeptNote;
}

interface Ports {
  host: Host;
  /** Where cards and panels stand: the same host, or one in the document around this frame. */
  boxHost: Host;
  outer: Outer;
  t: Translate;
  kept: KeptNote | undefined;
  signal: AbortSignal;
  /** The site was turned off. */
  turnedOff(): void;
  /** The field left the page. */
  gone(): void;
}

export function startSession(
  editor: Editor,
  { host, boxHost, outer, t, kept, signal, turnedOff, gone }: Ports,
): Session {
  const field = editor.element;
  let status: PageStatus = 'ready';
  let composing = false;

  const note = createNote(
    {
      ask: (text) => ask({ type: 'check', text, form: readForm(field) }),
      answered: settle,
      failed: (reason) => (reason === 'off' ? turnedOff() : setStatus('inactive')),
      signal,
    },
    kept,
  );
  const live = createLive(host.spoken, signal);
  const badge = createBadge(t, () => boxes.togglePanel(false));
  const view = createView({
    ...{ host, boxHost, outer, editor, badge, painted, signal },
    upToDate: readText,
    badgeShown: isFocusNear,
  });
  const boxes = createBoxes({
    ...{ boxHost, editor, note, view, badge, t, accept, copy, ignore, insertPrompt },
    status: () => status,
  });
  const edits = createEdits({
    ...{ editor, note },
    readText,
    prompt: (wanted) => t(`prompt.${note.language ?? 'nl'}.${wanted}`),
    edited(blanks) {
      boxes.close();
      if (blanks > 0) live.say(t('blanks.left', { count: blanks }));
    },
  });

  const summary = () => summaryOf(t, note.findings.length, note.missing);

  function isFocusNear(): boolean {
    if (boxes.hasFocus) return true;
    const focused = focusedElement();
    return !focused || focused === document.body || field.contains(focused) || host.holds(focused);
  }

  function painted(): Painted[] {
    const remarks = note.findings.map((finding) => ({
      finding,
      range: finding,
      className: `${finding.severity} ${GROUP_OF[finding.category]}${note.isChosen(finding) ? ' current' : ''}`,
    }));
    const blanks = note.openBlanks.map((range) => ({ range, className: 'blank' }));
    return [...remarks, ...blanks].sort((one, other) => one.range.start - other.range.start);
  }

  function readText() {
    if (!note.update(editor.text(), editor.selection()?.end, composing)) return;
    live.hush();
    if (note.tooLong) setStatus('too-long');
    else if (status === 'too-long') status = 'ready';
    if (boxes.kind === 'card' && !note.chosen) boxes.close();
    view.redraw();
  }

  /** While an input method composes, half words are not checked. */
  function compose(on: boolean) {
    if (on === composing) return;
    composing = on;
    readText();
    if (!on) note.checkAgain();
  }

  /** Shows an answer of the engine. */
  function settle() {
    if (status === 'inactive') status = 'ready';
    if (boxes.kind === 'card' && !note.findings.some(note.isChosen)) boxes.close();
    live.settle(summary());
    setStatus(status);
  }

  function setStatus(next: PageStatus) {
    status = next;
    badge.show(status, note.findings.length, note.missing);
    boxes.refresh();
    view.redraw();
    report();
  }

  function report() {
    ask({ type: 'state', state: { status, findings: note.findings, fields: note.fields } });
  }

  async function accept(card: Card, rewrite: Rewrite, asked: string) {
    const outcome = await edits.accept(rewrite, asked);
    if (outcome === 'refused') setStatus('copy-only');
    if (outcome === 'done' || boxes.open !== card) return;
    card.showMessage(t(outcome === 'changed' ? 'card.changed' : 'card.refused'));
    card.showRewrites([rewrite], true);
    view.redraw();
  }

  async function insertPrompt(wanted: Field) {
    if ((await edits.insertPrompt(wanted)) === 'refused') setStatus('copy-only');
  }

  async function copy(card: Card, rewrite: Rewrite) {
    if (await copyText(rewrite.replacement, boxHost.hidden)) card.showMessage(t('card.copied'));
  }

  async function ignore(card: Card, finding: Finding, scope: IgnoreScope | 'once') {
    const reply = scope === 'once' ? null : await ask({ type: 'ignore', scope, finding });
    if (reply && !reply.ok) return card.showMessage(t('card.notIgnored'));
    note.dismiss(finding);
    if (boxes.open === card) boxes.close();
    settle();
    if (reply) live.say(t('card.ignored'));
  }

  function command(name: Command) {
    if (name === 'open-panel') boxes.togglePanel(true);
    else if (!(name === 'open-card' ? boxes.toggleCard() : boxes.next())) live.say(summary());
  }

  editor.watch(readText, signal);
  listen({ host, boxHost, outer, editor, note, view, boxes, compose, isFocusNear, signal });
  follow(field, { moved: view.shift, restyled }, signal);
  signal.addEventListener('abort', () => editor.close());

  function restyled() {
    if (!field.isConnected) return gone();
    editor.restyled();
    view.redraw();
  }

  badge.show(status, 0, 0);
  readText();
  view.redraw();

  const { goTo } = boxes;
  const hasFocus = () => boxes.hasFocus;
  return {
    field,
    hasFocus,
    command,
    goTo,
    insertPrompt,
    report,
    checkAgain: note.checkAgain,
    kept: note.kept,
  };
}
