/** The overlay's end of `lib/messages.ts`, without the schemas: this script holds no npm code. */

import type { Browser } from 'wxt/browser';
import type { PageAnswers, PageCommand, PageRequest, PageRequestType, Reply } from '../messages.ts';

type Scope = typeof globalThis & { browser?: typeof Browser; chrome?: typeof Browser };
const api = () => (globalThis as Scope).browser ?? (globalThis as Scope).chrome;
const extension = () => api()?.runtime;

/** What shows an extension the closed shadow roots of a page; Firefox has a property for it instead. */
export const closedRoots = () => api()?.dom;

/** Whether this script still belongs to a living extension: after an update or removal the old one stays behind. */
export function isOrphan(): boolean {
  try {
    return !extension()?.id;
  } catch {
    return true;
  }
}

/**
 * Calls `leave` when the extension has gone. No event tells, so we look whenever the user comes back to the page:
 * who updates or removes an extension does that elsewhere.
 */
export function whenOrphaned(leave: () => void, signal: AbortSignal): void {
  const look = () => {
    if (isOrphan()) leave();
  };
  for (const type of ['focus', 'blur', 'pageshow', 'visibilitychange', 'pointerdown', 'keydown']) {
    window.addEventListener(type, look, { signal });
  }
  document.documentElement.addEventListener('pointerenter', look, { signal });
}

/** Asks the background. A background that does not answer gives `failed`, one that is gone for good `off`. */
export async function ask<Type extends PageRequestType>(
  request: Extract<PageRequest, { type: Type }>,
): Promise<Reply<PageAnswers[Type]>> {
  try {
    const reply: unknown = await extension()?.sendMessage(request);
    return isReply(reply) ? (reply as Reply<PageAnswers[Type]>) : { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: isOrphan() ? 'off' : 'failed' };
  }
}

/** Listens to commands of our own background and pages until the signal. */
export function onCommand(act: (command: PageCommand) => void, signal: AbortSignal): void {
  const runtime = extension();
  const listener = (message: unknown, sender: { id?: string }) => {
    if (sender.id === runtime?.id && isCommand(message)) act(message);
  };
  runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isOrphan()) runtime?.onMessage.removeListener(listener);
  });
}

function isReply(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function isCommand(value: unknown): value is PageCommand {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
