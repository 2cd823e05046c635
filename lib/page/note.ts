import { editBetween, remap } from '../engine/remap.ts';
import type { FieldStatus, Finding, Language, Range } from '../engine/types.ts';
import { TEXT_LIMIT } from '../limits.ts';
import { isOpen, stepBlank, type TrackedBlank, trackBlanks } from './blanks.ts';
import { type CheckPorts, createChecker } from './checking.ts';

/** What is remembered of a field while the writer is in another one, with the text it belongs to. */
export interface KeptNote {
  text: string;
  dismissed: Finding[];
  blanks: TrackedBlank[];
}

/** The writer's text and all that stands at a place in it, which moves along with every edit. */
export interface Note {
  readonly text: string;
  /** In the order of the text, without those that were dismissed. */
  readonly findings: Finding[];
  readonly fields: FieldStatus[];
  readonly language: Language | null;
  /** How many required fields are missing. */
  readonly missing: number;
  /** Whether the text is longer than is checked. */
  readonly tooLong: boolean;
  /** The remark whose card is open; null again when the text no longer holds it. */
  readonly chosen: Finding | null;
  readonly openBlanks: TrackedBlank[];
  /**
   * Takes over the text as it is now.
   *
   * @param caret where the caret stands in it, if it does
   * @param later no check yet: an input method is composing
   * @returns false when it is the same text
   */
  update(text: string, caret?: number, later?: boolean): boolean;
  checkAgain(): void;
  choose(finding: Finding | null): void;
  isChosen(finding: Finding): boolean;
  /** Leaves a remark out from now on, as long as its words stay. */
  dismiss(finding: Finding): void;
  /** Follows the blanks that an edit just brought. */
  addBlanks(blanks: readonly TrackedBlank[]): void;
  /** The open blank that Tab (1) or Shift+Tab (-1) goes to, or null. */
  nextBlank(selection: Range, step: 1 | -1): TrackedBlank | null;
  kept(): KeptNote;
}

/** @param kept what was remembered when the writer was last here */
export function createNote(ports: CheckPorts, kept?: KeptNote): Note {
  const checker = createChecker(ports);
  let { text, dismissed, blanks } = kept ?? { text: '', dismissed: [], blanks: [] };
  let chosen: Finding | null = null;

  return {
    get text() {
      return text;
    },
    get findings() {
      return checker.current.findings.filter((one) => !dismissed.some((other) => isSame(one, other)));
    },
    get fields() {
      return checker.current.fields;
    },
    get language() {
      return checker.current.language;
    },
    get missing() {
      return checker.current.fields.filter((one) => one.required && one.status === 'missing').length;
    },
    get tooLong() {
      return text.length > TEXT_LIMIT;
    },
    get chosen() {
      return chosen;
    },
    get openBlanks() {
      return blanks.filter((blank) => isOpen(blank, text));
    },
    update(next, caret, later) {
      const changed = next !== text;
      if (changed) {
        if (blanks.length > 0) blanks = trackBlanks(blanks, editBetween(text, next, caret), text);
        dismissed = remap(dismissed, text, next);
        chosen = chosen && (remap([chosen], text, next)[0] ?? null);
        text = next;
      }
      // The checker knows by itself what it has checked; the first time that is nothing.
      if (text.length > TEXT_LIMIT) checker.textChanged('', true);
      else checker.textChanged(text, later);
      return changed;
    },
    checkAgain: () => checker.again(),
    choose(finding) {
      chosen = finding;
    },
    isChosen: (finding) => chosen !== null && isSame(finding, chosen),
    dismiss(finding) {
      dismissed = [...dismissed, finding];
    },
    addBlanks(brought) {
      const known = new Set(blanks.map(({ start }) => start));
      blanks = [...blanks, ...brought.filter(({ start }) => !known.has(start))];
    },
    nextBlank: (selection, step) => stepBlank(blanks, text, selection, step),
    kept: () => ({ text, dismissed, blanks }),
  };
}

/** Whether two findings are the same remark at the same place. */
export function isSame(one: Range & { rule: string }, other: Range & { rule: string }): boolean {
  return one.start === other.start && one.end === other.end && one.rule === other.rule;
}
