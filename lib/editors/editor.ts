import type { Edit } from '../engine/remap.ts';
import type { Range } from '../engine/types.ts';
import type { Box } from '../page/box.ts';

/**
 * What came of an edit.
 * - `done`: the text reads as meant, and one undo takes it back.
 * - `refused`: the editor takes no edits; the text is as it was.
 * - `restored`: it came out otherwise than meant, and the text is as it was again.
 * - `changed`: the text is neither as it was nor as meant, and could not be restored.
 */
export type Outcome = 'done' | 'refused' | 'restored' | 'changed';

/**
 * One text field of the page, whatever it is made of. Offsets are UTF-16 units in `text()`; boxes are in CSS px
 * relative to the viewport, as `getClientRects` gives them, and not clipped by the field.
 */
export interface Editor {
  /** The element that holds the text, takes the focus and may scroll. */
  readonly element: HTMLElement;
  /** It takes no line breaks. */
  readonly oneLine: boolean;
  text(): string;
  /** The selection or caret, or null when it is elsewhere. */
  selection(): Range | null;
  /** Focuses the field and selects, without scrolling. */
  select(range: Range): void;
  /** Scrolls the field, and the page if it must, so that the range can be seen. */
  reveal(range: Range): void;
  /** The boxes of a range, one or more for each line. */
  boxes(range: Range): Box[];
  /** Says that style or size changed, so that what was measured counts no longer. */
  restyled(): void;
  /** Carries out one edit as the user's own, undoable one. */
  replace(edit: Edit): Promise<Outcome>;
  /** Calls `changed` soon after the text changed, by whomever, until the signal. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** Lets go of everything it holds. */
  close(): void;
}
