import type { Mount } from '../editor.ts';
import { plainEditor } from '../plain.ts';

export const mount: Mount = (home) => {
  const field = document.createElement('input');
  field.type = 'text';
  field.name = 'opmerking';
  field.setAttribute('aria-label', 'Opmerking');
  home.append(field);
  return plainEditor(field);
};
