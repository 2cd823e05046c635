import type { Mount } from '../editor.ts';
import { htmlOf } from '../note.ts';
import { editableElement } from '../plain.ts';

/** A field in a tab that is hidden at first, and shown with its text in it. */
export const mount: Mount = async (home) => {
  const field = document.createElement('div');
  home.append(field);
  home.hidden = true;
  await new Promise(requestAnimationFrame);
  home.hidden = false;
  return editableElement(field, htmlOf);
};
