import type { Note } from './note.ts';

/** What a file in `kinds/` gives: one kind of editor, set up as its own documentation says. */
export interface TestEditor {
  /** The element that is typed into; it may stand in a frame or in an open shadow root. */
  readonly field: HTMLElement;
  /** Puts another note in, as a page does that opens an old one. Undo does not reach back over it. */
  load(note: Note): void;
  /** The lines of the editor's own model. */
  text(): string;
  /** The editor's own model with all its formatting, as HTML or JSON: what its page would save. */
  model(): string;
}

/** @param home the empty element of the page's form that the editor is put in */
export type Mount = (home: HTMLElement) => TestEditor | Promise<TestEditor>;
