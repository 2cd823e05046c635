/** Which key does what while a card or panel is open, or the caret is in a blank. All other keys are the page's. */

export type KeyAction =
  | 'close'
  | 'nextButton'
  | 'previousButton'
  | 'nextRemark'
  | 'previousRemark'
  | 'nextBlank'
  | 'previousBlank';

interface Situation {
  /** Whether the focus is within our card or panel. */
  inside: boolean;
  /** Whether a card or panel is open. */
  open: boolean;
  /** Whether the focus is in the text field. */
  inField: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/**
 * @returns what a key asks for. `nextBlank` and `previousBlank` are the page's Tab after all when the caret is in
 *   none of our blanks.
 */
export function keyAction(key: Key, { inside, open, inField }: Situation): KeyAction | null {
  if (key.ctrlKey || key.altKey || key.metaKey || key.isComposing) return null;
  if (key.key === 'Escape') return open && (inside || inField) ? 'close' : null;
  if (key.key === 'Tab') {
    if (inside) return key.shiftKey ? 'previousButton' : 'nextButton';
    return inField ? (key.shiftKey ? 'previousBlank' : 'nextBlank') : null;
  }
  if (!inside) return null;
  return INSIDE[key.key] ?? null;
}

const INSIDE: Record<string, KeyAction> = {
  ArrowDown: 'nextButton',
  ArrowUp: 'previousButton',
  ArrowRight: 'nextRemark',
  ArrowLeft: 'previousRemark',
};
