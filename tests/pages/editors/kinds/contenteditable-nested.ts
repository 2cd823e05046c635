import type { Mount } from '../editor.ts';
import { inlineHtml, type Note } from '../note.ts';
import { editableElement } from '../plain.ts';

/** Blocks within blocks, a list and a table, with the page's own white space between the tags. */
function nested([first = '', second = '', ...others]: Note): string {
  return `
    <section><div><p>${inlineHtml(first)}</p></div></section>
    <ul>
      <li>${inlineHtml(second)}</li>
    </ul>
    <table>
      <tbody>${others.map((line) => `<tr><td>${inlineHtml(line)}</td></tr>`).join('\n')}</tbody>
    </table>`;
}

export const mount: Mount = (home) => {
  const field = document.createElement('div');
  home.append(field);
  return editableElement(field, nested);
};
