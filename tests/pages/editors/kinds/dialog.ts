import type { Mount } from '../editor.ts';
import { plainEditor } from '../plain.ts';

/** A field that comes with a modal dialog, after the page was long there. */
export const mount: Mount = async (home) => {
  await new Promise(requestAnimationFrame);
  const dialog = document.createElement('dialog');
  const field = document.createElement('textarea');
  field.name = 'verslag';
  dialog.append(field);
  home.append(dialog);
  dialog.showModal();
  return plainEditor(field);
};
