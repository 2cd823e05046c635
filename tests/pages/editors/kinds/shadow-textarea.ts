import type { Mount } from '../editor.ts';
import fieldStyle from '../field.css?inline';
import { plainEditor } from '../plain.ts';

export const mount: Mount = (home) => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fieldStyle);
  root.adoptedStyleSheets = [sheet];
  const field = document.createElement('textarea');
  root.append(field);
  home.append(host);
  return plainEditor(field);
};
