import { smallestEdit } from '../editors/edit.ts';
import type { Editor, Outcome } from '../editors/editor.ts';
import { type Prompts, promptEdit } from '../engine/prompts.ts';
import { type Edit, remap } from '../engine/remap.ts';
import { type Blank, FIELDS, type Field, type Rewrite } from '../engine/types.ts';
import { isOpen, type TrackedBlank } from './blanks.ts';
import type { Note } from './note.ts';

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
  /** @param brought the blanks in the edit's `replacement` */
  async function carryOut(edit: Edit, brought: readonly Blank[]): Promise<Outcome> {
    const smallest = smallestEdit(note.text, edit);
    const outcome = isNothing(smallest) ? 'done' : await editor.replace(smallest);
    readText();
    if (outcome !== 'done') return outcome;
    const blanks = brought.map((blank) => tracked(blank, edit)).filter((blank) => isOpen(blank, note.text));
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
      return carryOut(moved, rewrite.blanks);
    },

    async insertPrompt(field) {
      readText();
      const prompts = Object.fromEntries(FIELDS.map((one) => [one, prompt(one)])) as Prompts;
      // The background answers them in the order of the profile.
      const order = note.fields.map((status) => status.field);
      const edit = promptEdit(note.text, field, { prompts, order, places: note.fields });
      const replacement = editor.oneLine ? edit.replacement.replaceAll('\n', ' ') : edit.replacement;
      return carryOut({ ...edit, replacement }, edit.blanks);
    },
  };
}

const isNothing = ({ start, end, replacement }: Edit) => start === end && replacement === '';

const tracked = ({ start, end }: Blank, edit: Edit): TrackedBlank => ({
  start: edit.start + start,
  end: edit.start + end,
  quote: edit.replacement.slice(start, end),
});
