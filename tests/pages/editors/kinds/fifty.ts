import type { Mount } from '../editor.ts';
import { textOf } from '../note.ts';
import { plainEditor } from '../plain.ts';

const COUNT = 50;

/** Fifty fields on one page, each with the note; the first is used. */
export const mount: Mount = (home) => {
  const fields = Array.from({ length: COUNT }, (_, index) => {
    const field = document.createElement('textarea');
    field.name = `verslag-${index}`;
    return field;
  });
  home.append(...fields);
  const first = plainEditor(fields[0]!);
  return {
    ...first,
    load: (note) => {
      for (const other of fields.slice(1)) other.value = textOf(note);
      first.load(note);
    },
  };
};
