import { smallestEdit } from '../editors/edit.ts';
import type { Editor, Outcome } from '../editors/editor.ts';
import { type Edit, editBetween, remap } from '../engine/remap.ts';
import type { Field, FieldStatus, Finding, Range, Rewrite } from '../engine/types.ts';
import { TEXT_LIMIT } from '../limits.ts';
import type { Command, IgnoreScope, PageState, PageStatus } from '../messages.ts';
import { readForm } from '../sites/form.ts';
import { createBadge, summaryOf } from './badge.ts';
import { blanksIn, isOpen, stepBlank, type TrackedBlank, trackBlanks } from './blanks.ts';
import { type Card, createCard } from './card.ts';
import { createChecker } from './checking.ts';
import { copyText } from './clipboard.ts';
import { GROUP_OF } from './colours.ts';
import { focusedElement } from './dom.ts';
import { type FloatingBox, stepFocus } from './floating.ts';
import { follow } from './follow.ts';
import type { Host } from './host.ts';
import { keyAction } from './keys.ts';
import { createLive } from './live.ts';
import { createPanel } from './panel.ts';
import { promptEdit } from './prompt.ts';
import type { Translate } from './strings.ts';
import { createView, type Painted } from './view.ts';
import { ask } from './wire.ts';

/** The overlay's work on the one field the writer is in, from focus until another field or the end. */
export interface Session {
  readonly field: HTMLElement;
  command(name: Command): void;
  goTo(place: Range & { rule: string }): void;
  insertPrompt(field: Field): void;
  /** Says again how things stand. */
  report(): void;
  /** Settings changed: checks again. */
  checkAgain(): void;
}

interface Ports {
  host: Host;
  t: Translate;
  signal: AbortSignal;
  /** The site was turned off. */
  turnedOff(): void;
  /** The field left the page. */
  gone(): void;
}

/** How long a card waits for its rewrites before it is shown without them, in ms. */
const REWRITES_PATIENCE = 150;

export function startSession(editor: Editor, { host, t, signal, turnedOff, gone }: Ports): Session {
  const field = editor.element;
  const live = createLive(host.spoken, signal);
  const badge = createBadge(t, () => togglePanel(false));
  const view = createView({ host, editor, badge, painted, badgeShown: isFocusNear, signal });
  const checker = createChecker({
    ask: (text) => ask({ type: 'check', text, form: readForm(field) }),
    answered: settle,
    failed(reason) {
      if (reason === 'off') turnedOff();
      else setStatus('inactive');
    },
  });

  let text = '';
  let status: PageStatus = 'ready';
  let composing = false;
  /** Remarks ignored once, and those the background is just being told to ignore. */
  let dismissed: Finding[] = [];
  let blanks: TrackedBlank[] = [];
  let open: { box: FloatingBox; kind: 'card' | 'panel' } | null = null;
  /** The remark whose card is open. */
  let current: Finding | null = null;
  /** The card that is being made ready. */
  let opening: Card | null = null;
  /** Where the caret was before the focus went into a box. */
  let caret: Range | null = null;

  const findings = () =>
    checker.current.findings.filter((one) => !dismissed.some((other) => isSame(one, other)));
  const missing = () =>
    checker.current.fields.filter((one) => one.required && one.status === 'missing').length;
  const summary = () => summaryOf(t, findings().length, missing());

  function isFocusNear(): boolean {
    const focused = focusedElement();
    return !focused || focused === document.body || field.contains(focused) || host.holds(focused);
  }

  function painted(): Painted[] {
    // The page may have set another text without any event.
    readText();
    const remarks = findings().map((finding) => ({
      finding,
      range: finding,
      className: `${finding.severity} ${GROUP_OF[finding.category]}${isCurrent(finding) ? ' current' : ''}`,
    }));
    const open = blanks
      .filter((blank) => isOpen(blank, text))
      .map((range) => ({ range, className: 'blank' }));
    return [...remarks, ...open].sort((one, other) => one.range.start - other.range.start);
  }

  function isCurrent(finding: Finding): boolean {
    return current !== null && isSame(finding, current);
  }

  // The text

  function readText() {
    const next = editor.text();
    if (next === text) return;
    const edit = editBetween(text, next, editor.selection()?.end);
    blanks = trackBlanks(blanks, edit, text);
    dismissed = remap(dismissed, text, next);
    current = current && (remap([current], text, next)[0] ?? null);
    text = next;
    live.hush();
    if (next.length > TEXT_LIMIT) {
      checker.textChanged('', true);
      setStatus('too-long');
    } else {
      if (status === 'too-long' || status === 'copy-only') status = 'ready';
      checker.textChanged(next, composing);
    }
    if (!current && open?.kind === 'card') close();
    view.redraw();
  }

  function settle() {
    if (status === 'inactive') status = 'ready';
    if (current && !findings().some(isCurrent)) close();
    badge.show(status, findings().length, missing());
    live.settle(summary());
    view.redraw();
    report();
  }

  function setStatus(next: PageStatus) {
    status = next;
    badge.show(status, findings().length, missing());
    view.redraw();
    report();
  }

  function report() {
    const state: PageState = { status, findings: findings(), fields: checker.current.fields };
    ask({ type: 'state', state });
  }

  // The card and the panel

  function show(kind: 'card' | 'panel', box: FloatingBox, at: () => Range | 'badge', byKeyboard: boolean) {
    opening = null;
    caret = editor.selection() ?? caret;
    open = { box, kind };
    badge.setOpen(kind === 'panel');
    view.open(box, at);
    if (byKeyboard) box.element.focus({ preventScroll: true });
  }

  function close() {
    const hadFocus = open?.box.element.contains(host.focused());
    open = null;
    opening = null;
    current = null;
    badge.setOpen(false);
    view.close();
    if (hadFocus) editor.select(caret ?? { start: text.length, end: text.length });
  }

  async function openCard(finding: Finding, byKeyboard: boolean) {
    const all = findings();
    const asked = text;
    const hadFocus = byKeyboard || Boolean(open?.box.element.contains(host.focused()));
    current = finding;
    const card = createCard(t, {
      finding,
      index: all.findIndex((one) => isSame(one, finding)) + 1,
      count: all.length,
      accept: (rewrite) => accept(card, rewrite, asked),
      copy: (rewrite) => copy(card, rewrite),
      ignore: (scope) => ignore(finding, scope),
      step: (by) => stepRemark(by),
      close,
    });
    opening = card;
    const answer = ask({ type: 'rewrites', text: asked, finding });
    // Mostly the answer is there at once, and a card that is complete does not grow under the pointer.
    await Promise.race([answer, new Promise((late) => setTimeout(late, REWRITES_PATIENCE))]);
    if (opening !== card || !current) return;
    show('card', card, () => current ?? finding, hadFocus);
    const reply = await answer;
    if (open?.box !== card) return;
    card.showRewrites(reply.ok ? reply.value : [], status === 'copy-only');
    view.redraw();
    if (host.focused() === card.element) stepFocus(card.body, null, 1);
  }

  function stepRemark(by: 1 | -1) {
    const all = findings();
    const at = all.findIndex(isCurrent);
    const next = all[(at + by + all.length) % all.length];
    if (!next) return;
    editor.reveal(next);
    openCard(next, false);
  }

  function goTo(place: Range & { rule: string }) {
    const finding = findings().find((one) => isSame(one, place));
    if (!finding) return;
    editor.select({ start: finding.start, end: finding.start });
    editor.reveal(finding);
    openCard(finding, true);
  }

  function togglePanel(byKeyboard: boolean) {
    if (open?.kind === 'panel') return close();
    const panel = createPanel(t, {
      status,
      remarks: findings().length,
      fields: checker.current.fields,
      insert: insertPrompt,
      next: () => nextRemark(),
      close,
    });
    current = null;
    show('panel', panel, () => 'badge', byKeyboard);
    if (byKeyboard) stepFocus(panel.body, null, 1);
  }

  function nextRemark() {
    const all = findings();
    const from = current?.end ?? editor.selection()?.end ?? caret?.end ?? 0;
    const next = all.find((one) => one.start >= from) ?? all[0];
    if (next) goTo(next);
    else live.say(summary());
  }

  function cardAtCaret() {
    if (open?.kind === 'card') return close();
    const at = editor.selection();
    const here = at && findings().find((one) => one.start <= at.end && one.end >= at.start);
    if (here) openCard(here, true);
    else nextRemark();
  }

  // Edits

  async function accept(card: Card, rewrite: Rewrite, asked: string) {
    readText();
    const quote = asked.slice(rewrite.start, rewrite.end);
    const [moved] = remap([{ ...rewrite, quote }], asked, text);
    if (!moved || !current) return card.showMessage(t('card.changed'));
    const replaced = rewrite.blanks.map(({ start, end }) => ({
      start: moved.start + start,
      end: moved.start + end,
      quote: rewrite.replacement.slice(start, end),
    }));
    const outcome = await carryOut(moved, replaced);
    if (outcome === 'done' || open?.box !== card) return;
    card.showMessage(t(outcome === 'changed' ? 'card.changed' : 'card.refused'));
    card.showRewrites([rewrite], true);
    view.redraw();
  }

  function insertPrompt(wanted: FieldStatus['field']) {
    readText();
    const { fields, language } = checker.current;
    const prompt = (one: Field) => t(`prompt.${language ?? 'nl'}.${one}`);
    const later = fields.slice(fields.findIndex(({ field: one }) => one === wanted) + 1);
    const edit = promptEdit(
      text,
      prompt(wanted),
      later.map(({ field: one }) => prompt(one)),
    );
    carryOut(edit, blanksIn(edit.replacement, edit.start));
  }

  /** Makes one edit in the field, then selects the first of the blanks it brought. */
  async function carryOut(edit: Edit, brought: TrackedBlank[]): Promise<Outcome> {
    const outcome = await editor.replace(smallestEdit(text, edit));
    readText();
    if (outcome === 'refused') setStatus('copy-only');
    if (outcome !== 'done') return outcome;
    caret = editor.selection();
    close();
    blanks = [...blanks, ...brought.filter((blank) => isOpen(blank, text))];
    const [first] = brought;
    editor.select(first ?? caret ?? { start: text.length, end: text.length });
    if (first) {
      editor.reveal(first);
      live.say(t('blanks.left', { count: brought.length }));
    }
    view.redraw();
    return outcome;
  }

  async function copy(card: Card, rewrite: Rewrite) {
    if (await copyText(rewrite.replacement, host.hidden)) card.showMessage(t('card.copied'));
  }

  async function ignore(finding: Finding, scope: IgnoreScope | 'once') {
    dismissed.push(finding);
    close();
    settle();
    if (scope === 'once') return;
    const reply = await ask({ type: 'ignore', scope, finding });
    live.say(t(reply.ok ? 'card.ignored' : 'card.notIgnored'));
  }

  // What the writer does

  function act(event: KeyboardEvent): boolean {
    const inside = Boolean(open?.box.element.contains(host.focused()));
    const inField = event.composedPath().includes(field);
    switch (keyAction(event, { inside, inField, open: open !== null })) {
      case 'close':
        close();
        return true;
      case 'nextButton':
      case 'previousButton':
        stepFocus(open!.box.element, host.focused(), isBack(event) ? -1 : 1);
        return true;
      case 'nextRemark':
      case 'previousRemark':
        if (open?.kind === 'card') stepRemark(event.key === 'ArrowLeft' ? -1 : 1);
        return true;
      case 'nextBlank':
      case 'previousBlank': {
        const at = editor.selection();
        const blank = at && stepBlank(blanks, text, at, event.shiftKey ? -1 : 1);
        if (!blank) return false;
        editor.select(blank);
        editor.reveal(blank);
        return true;
      }
      default:
        return false;
    }
  }

  const trusted = { capture: true, signal };
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      const done = act(event);
      if (done) event.preventDefault();
      // What is typed in our boxes is not the page's business, nor is a key we used.
      if (done || host.holds(event)) event.stopImmediatePropagation();
    },
    trusted,
  );
  field.addEventListener(
    'click',
    (event) => {
      const at = editor.selection();
      if (!event.isTrusted || event.detail !== 1 || (at && at.start !== at.end)) return;
      const finding = view.findingAt(event.clientX, event.clientY);
      if (finding) openCard(finding, false);
      else if (open) close();
    },
    trusted,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && open && !host.holds(event) && !event.composedPath().includes(field)) close();
    },
    trusted,
  );
  field.addEventListener('compositionstart', () => (composing = true), { signal });
  field.addEventListener(
    'compositionend',
    () => {
      composing = false;
      readText();
      checker.again();
    },
    { signal },
  );
  // Another part of the form may be filled in now.
  document.addEventListener('change', (event) => event.target !== field && checker.again(), trusted);
  // A menu may have opened over the text, or the focus gone elsewhere; the page's own answer comes first.
  for (const type of ['click', 'keyup', 'focusin', 'focusout']) {
    document.addEventListener(type, () => view.redraw(), trusted);
  }
  document.addEventListener('focusin', () => open && !isFocusNear() && close(), trusted);
  document.addEventListener('scrollend', () => view.redraw(), trusted);

  editor.watch(readText, signal);
  follow(field, { moved: view.shift, restyled: restyled }, signal);
  function restyled() {
    if (!field.isConnected) return gone();
    editor.restyled();
    view.redraw();
  }
  signal.addEventListener('abort', () => editor.close());

  badge.show(status, 0, 0);
  readText();
  if (text === '') checker.textChanged('');
  view.redraw();

  return {
    field,
    command(name) {
      if (name === 'open-panel') togglePanel(true);
      else if (name === 'open-card') cardAtCaret();
      else nextRemark();
    },
    goTo,
    insertPrompt,
    report,
    checkAgain: () => checker.again(),
  };
}

function isSame(one: Range & { rule: string }, other: Range & { rule: string }): boolean {
  return one.start === other.start && one.end === other.end && one.rule === other.rule;
}

function isBack({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ArrowUp' || (key === 'Tab' && shiftKey);
}
