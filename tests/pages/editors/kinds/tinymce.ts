import type { Mount } from '../editor.ts';
import { mountTinymce } from '../tinymce.ts';

export const mount: Mount = (home) => {
  const target = document.createElement('textarea');
  home.append(target);
  return mountTinymce({ target });
};
