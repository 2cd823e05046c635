import type { Mount } from '../editor.ts';
import { plainEditor } from '../plain.ts';

export const mount: Mount = (home) => {
  const field = document.createElement('textarea');
  field.name = 'verslag';
  home.append(field);
  return plainEditor(field);
};
