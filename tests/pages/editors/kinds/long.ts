import type { Mount } from '../editor.ts';
import { textOf } from '../note.ts';
import { plainEditor } from '../plain.ts';

const LENGTH = 100_000;
const LINE = 'Noor at twee boterhammen met kaas en dronk een beker melk.\n';
/** Room for what the tests type. */
const SPARE = 1000;

/** A note at the top of a field of 100,000 characters. */
export const mount: Mount = (home) => {
  const field = document.createElement('textarea');
  field.name = 'verslag';
  home.append(field);
  return {
    ...plainEditor(field),
    load: (note) => {
      const lead = `${textOf(note)}\n`;
      field.value = lead + LINE.repeat((LENGTH - SPARE - lead.length) / LINE.length);
    },
  };
};
