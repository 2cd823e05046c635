import type { Mount } from '../editor.ts';
import fieldStyle from '../field.css?inline';
import { htmlOf, linesOfHtml } from '../note.ts';
import { editableElement } from '../plain.ts';

/** A web component whose editable element stands in its open shadow root. */
export const mount: Mount = (home) => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fieldStyle);
  root.adoptedStyleSheets = [sheet];
  const field = document.createElement('div');
  root.append(field);
  home.append(host);
  return { ...editableElement(field, htmlOf), text: () => linesOfHtml(field.innerHTML) };
};
