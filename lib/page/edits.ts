import { smallestEdit } from '../editors/edit.ts';
import type { Editor, Outcome } from '../editors/editor.ts';
import { type Edit, remap } from '../engine/remap.ts';
import type { Field, Rewrite } from '../engine/types.ts';
import { blanksIn, isOpen, type TrackedBlank } from './blanks.ts';
import type { Note } from './note.ts';
import { promptEdit } from './prompt.ts';

interface Ports {
  editor: Editor;
  note: Note;
  /** Brings the note up to date with the field. */
  readText(): void;
  /** The prompt of a field in a language, such as "Aanleiding: [wat gebeurde er net ervoor?]". */
  prompt(field: Field): string;
  /** An edit succeeded, and this many blanks came with it; the selection is still where the edit left it. */
  edited(blanks: number): void;
}

/** The edits we make in the writer's field: each is one undo step, and the first blank it brings gets selected. */
export interface Edits {
  /** @param asked the text the rewrite's offsets are in */
  accept(rewrite: Rewrite, asked: string): Promise<Outcome>;
  insertPrompt(field: Field): Promise<Outcome>;
}

export function createEdits({ editor, note, readText, prompt, edited }: Ports): Edits {
  async function carryOut(edit: Edit, brought: TrackedBlank[]): Promise<Outcome> {
    const outcome = await editor.replace(smallestEdit(note.text, edit));
    readText();
    if (outcome !== 'done') return outcome;
    const blanks = brought.filter((blank) => isOpen(blank, note.text));
    note.addBlanks(blanks);
    edited(blanks.length);
    const [first] = blanks;
    if (first) {
      editor.select(first);
      editor.reveal(first);
    }
    return outcome;
  }

  return {
    async accept(rewrite, asked) {
      readText();
      // The text may have changed since the rewrite was made; its words must still be the same.
      const quote = asked.slice(rewrite.start, rewrite.end);
      const [moved] = remap([{ ...rewrite, quote }], asked, note.text);
      if (!moved) return 'changed';
      const blanks = rewrite.blanks.map(({ start, end }) => ({
        start: moved.start + start,
        end: moved.start + end,
        quote: rewrite.replacement.slice(start, end),
      }));
      return carryOut(moved, blanks);
    },

    async insertPrompt(field) {
      readText();
      const order = note.fields.map((status) => status.field);
      const later = order.slice(order.indexOf(field) + 1).map(prompt);
      const edit = promptEdit(note.text, prompt(field), later);
      return carryOut(edit, blanksIn(edit.replacement, edit.start));
    },
  };
}
