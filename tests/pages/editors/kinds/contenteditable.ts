import type { Mount } from '../editor.ts';
import { htmlOf } from '../note.ts';
import { editableElement } from '../plain.ts';

export const mount: Mount = (home) => {
  const field = document.createElement('div');
  home.append(field);
  return editableElement(field, (note) => htmlOf(note, 'div'));
};
