import { remap } from '../engine/remap.ts';
import type { FieldStatus, Finding, Language } from '../engine/types.ts';
import type { PageAnswers, Reply } from '../messages.ts';

export interface Checked {
  findings: Finding[];
  fields: FieldStatus[];
  /** The language of the text, or null as long as it is unknown. */
  language: Language | null;
}

export interface Checker {
  readonly current: Checked;
  /**
   * The text is this now: findings move along at once, and a check follows.
   *
   * @param later no check yet: an input method is composing
   */
  textChanged(text: string, later?: boolean): void;
  /** Settings or the form changed: checks the same text again. */
  again(): void;
}

export interface CheckPorts {
  /** Asks the engine about one text. */
  ask(text: string): Promise<Reply<PageAnswers['check']>>;
  /** The current state changed, by an answer. */
  answered(): void;
  /** The engine did not answer, twice in a row. */
  failed(reason: 'off' | 'invalid' | 'failed'): void;
  /** Nobody wants to hear an answer any more. */
  signal?: AbortSignal;
}

/**
 * Keeps the findings in step with a text that goes on changing: at most one check under way, the latest text
 * wins, and an answer about an older text is moved through what was typed since.
 */
export function createChecker({ ask, answered, failed, signal }: CheckPorts): Checker {
  let text: string | null = null;
  let current: Checked = { findings: [], fields: [], language: null };
  let busy = false;
  let outdated = false;

  async function check() {
    if (text === null || signal?.aborted) return;
    outdated = true;
    if (busy) return;
    busy = true;
    try {
      await askWhileOutdated();
    } finally {
      busy = false;
    }
  }

  async function askWhileOutdated() {
    while (outdated && text !== null) {
      outdated = false;
      const asked: string = text;
      let reply = await ask(asked);
      // The background worker may have been stopped at that moment; the second message wakes a new one.
      if (!reply.ok && reply.reason === 'failed') reply = await ask(asked);
      if (signal?.aborted) return;
      if (reply.ok) {
        current = { ...reply.value, findings: remap(reply.value.findings, asked, text) };
        answered();
      } else {
        outdated = false;
        failed(reply.reason);
      }
    }
  }

  return {
    get current() {
      return current;
    },
    textChanged(next, later = false) {
      if (next === text) return;
      if (text !== null) current = { ...current, findings: remap(current.findings, text, next) };
      text = next;
      if (!later) check();
    },
    again: check,
  };
}
