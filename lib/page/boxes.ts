import type { Editor } from '../editors/editor.ts';
import type { Field, Finding, Range, Rewrite } from '../engine/types.ts';
import type { IgnoreScope, PageStatus } from '../messages.ts';
import type { Badge } from './badge.ts';
import { type Card, createCard } from './card.ts';
import { type FloatingBox, stepFocus } from './floating.ts';
import type { Host } from './host.ts';
import { isSame, type Note } from './note.ts';
import { createPanel, type Panel } from './panel.ts';
import type { Translate } from './strings.ts';
import type { View } from './view.ts';
import { ask } from './wire.ts';

/** The card and the panel: at most one is open, beside what it is about. */
export interface Boxes {
  readonly open: FloatingBox | null;
  readonly kind: 'card' | 'panel' | null;
  /** Whether the focus is in the open box. */
  readonly hasFocus: boolean;
  openCard(finding: Finding, byKeyboard: boolean): void;
  /** Opens the card of the next or previous remark instead of the one that is open. */
  step(by: 1 | -1): void;
  /** Puts the caret at a remark, shows it, and opens its card. */
  goTo(place: Range & { rule: string }): void;
  /** Goes to the first remark behind the caret, else to the first of all. Returns false when there is none. */
  next(): boolean;
  togglePanel(byKeyboard: boolean): void;
  /** Opens the card of the remark at the caret or of the next one; closes it when a card is open. */
  toggleCard(): boolean;
  /** Closes what is open; a focus that was in there goes back to the caret. */
  close(): void;
  /** Tells an open panel how things stand now. */
  refresh(): void;
}

interface Ports {
  boxHost: Host;
  editor: Editor;
  note: Note;
  view: View;
  badge: Badge;
  t: Translate;
  status(): PageStatus;
  /** @param asked the text the rewrite's offsets are in */
  accept(card: Card, rewrite: Rewrite, asked: string): void;
  copy(card: Card, rewrite: Rewrite): void;
  ignore(card: Card, finding: Finding, scope: IgnoreScope | 'once'): void;
  insertPrompt(field: Field): void;
}

/** How long a card waits for its rewrites before it is shown without them, in ms. */
const PATIENCE = 300;

export function createBoxes(ports: Ports): Boxes {
  const { boxHost, editor, note, view, badge, t } = ports;
  let open: FloatingBox | null = null;
  let kind: 'card' | 'panel' | null = null;
  /** The card that is being made ready. */
  let opening: Card | null = null;
  let panel: Panel | null = null;
  let caret: Range | null = null;

  const hasFocus = () => open?.element.contains(boxHost.focused()) ?? false;

  function show(box: FloatingBox, as: 'card' | 'panel', byKeyboard: boolean) {
    caret = editor.selection() ?? caret;
    open = box;
    kind = as;
    opening = null;
    if (as === 'card') panel = null;
    badge.setOpen(as === 'panel');
    view.open(box, () => (as === 'panel' ? 'badge' : note.chosen));
    if (byKeyboard) box.element.focus({ preventScroll: true });
  }

  function close() {
    const wasFocused = hasFocus();
    open = kind = opening = panel = null;
    note.choose(null);
    badge.setOpen(false);
    view.close();
    if (wasFocused) editor.select(whereCaretWas());
  }

  function whereCaretWas(): Range {
    const end = note.text.length;
    return caret && caret.end <= end ? caret : { start: end, end };
  }

  async function openCard(finding: Finding, byKeyboard: boolean) {
    const { text, findings } = note;
    // What was clicked may have been typed away since it was painted.
    if (!findings.some((one) => isSame(one, finding))) return;
    const takesFocus = byKeyboard || hasFocus();
    note.choose(finding);
    const card = createCard(t, {
      finding,
      index: findings.findIndex(note.isChosen) + 1,
      count: findings.length,
      accept: (rewrite) => ports.accept(card, rewrite, text),
      copy: (rewrite) => ports.copy(card, rewrite),
      ignore: (scope) => ports.ignore(card, finding, scope),
      explain: () => ask({ type: 'explain', rule: finding.rule }),
      step,
      close,
    });
    opening = card;
    const answer = ask({ type: 'rewrites', text, finding });
    // Mostly the answer is there at once, and a card that is complete does not grow under the pointer.
    await Promise.race([answer, new Promise((late) => setTimeout(late, PATIENCE))]);
    if (opening !== card || !note.chosen) return;
    show(card, 'card', takesFocus);
    const reply = await answer;
    if (open !== card) return;
    card.showRewrites(reply.ok ? reply.value : [], ports.status() === 'copy-only');
    view.redraw();
    if (boxHost.focused() === card.element) stepFocus(card.body, null, 1);
  }

  function step(by: 1 | -1) {
    const { findings } = note;
    const next = findings[(findings.findIndex(note.isChosen) + by + findings.length) % findings.length];
    if (!next) return;
    editor.reveal(next);
    openCard(next, false);
  }

  function goTo(place: Range & { rule: string }) {
    const finding = note.findings.find((one) => isSame(one, place));
    if (!finding) return;
    editor.select({ start: finding.start, end: finding.start });
    editor.reveal(finding);
    openCard(finding, true);
  }

  function next(): boolean {
    const { findings, chosen } = note;
    const from = chosen?.end ?? (editor.selection() ?? whereCaretWas()).end;
    const following = findings.find((one) => one.start >= from) ?? findings[0];
    if (following) goTo(following);
    return following !== undefined;
  }

  function refresh() {
    const { findings, fields } = note;
    panel?.show({ status: ports.status(), remarks: findings.length, fields }, boxHost.focused());
  }

  function togglePanel(byKeyboard: boolean) {
    if (kind === 'panel') return close();
    panel = createPanel(t, { insert: ports.insertPrompt, next, close });
    refresh();
    note.choose(null);
    show(panel, 'panel', byKeyboard);
    if (byKeyboard) stepFocus(panel.body, null, 1);
  }

  return {
    get open() {
      return open;
    },
    get kind() {
      return kind;
    },
    get hasFocus() {
      return hasFocus();
    },
    openCard,
    step,
    goTo,
    next,
    togglePanel,
    toggleCard() {
      if (kind === 'card') {
        close();
        return true;
      }
      const at = editor.selection();
      const here = at && note.findings.find((one) => one.start <= at.end && one.end >= at.start);
      if (!here) return next();
      openCard(here, true);
      return true;
    },
    close,
    refresh,
  };
}
