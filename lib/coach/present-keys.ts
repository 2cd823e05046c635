/** What a key does while a set is presented. A clicker sends PageDown, PageUp, "b" or "." */

import { VERDICTS, type Verdict } from './schema.ts';

export type Action =
  | { type: 'forward' | 'backward' | 'skip' | 'blank' | 'timer' | 'larger' | 'smaller' | 'leave' }
  | { type: 'vote'; verdict: Verdict; change: 1 | -1 };

const ACTIONS: Record<string, Exclude<Action['type'], 'vote'>> = {
  ' ': 'forward',
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  PageDown: 'forward',
  ArrowLeft: 'backward',
  ArrowUp: 'backward',
  PageUp: 'backward',
  s: 'skip',
  b: 'blank',
  '.': 'blank',
  t: 'timer',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  Escape: 'leave',
};

/** These work while somebody types, too. */
const ALWAYS = new Set(['PageDown', 'PageUp']);

export interface Key {
  key: string;
  /** Physical key, as in `KeyboardEvent.code`: with Shift, a digit key types another sign. */
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** @param typing whether the key goes to a text field or a button, which has its own use for most keys */
export function actionOf(
  { key, code, shiftKey, ctrlKey, altKey, metaKey }: Key,
  typing: boolean,
): Action | null {
  if (ctrlKey || altKey || metaKey || (typing && !ALWAYS.has(key))) return null;
  const verdict = verdictOf(code);
  if (verdict) return { type: 'vote', verdict, change: shiftKey ? -1 : 1 };
  const name = key.length === 1 ? key.toLowerCase() : key;
  const type = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  return type ? { type } : null;
}

function verdictOf(code: string): Verdict | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit ? VERDICTS[Number(digit) - 1] : undefined;
}
