import type { Mount } from '../editor.ts';
import { inlineHtml } from '../note.ts';
import { editableElement } from '../plain.ts';

/** Lines that only `<br>` parts, as older editors make them. */
export const mount: Mount = (home) => {
  const field = document.createElement('div');
  home.append(field);
  return editableElement(field, (note) => note.map(inlineHtml).join('<br>'));
};
