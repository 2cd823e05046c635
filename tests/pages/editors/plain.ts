import type { TestEditor } from './editor.ts';
import { type Note, textOf } from './note.ts';

/** A plain field; its value is its model. */
export function plainEditor(field: HTMLTextAreaElement | HTMLInputElement): TestEditor {
  const separator = field.localName === 'input' ? ' ' : '\n';
  return {
    field,
    load: (note: Note) => {
      field.value = textOf(note).replaceAll('\n', separator);
    },
    text: () => field.value,
    model: () => field.value,
  };
}

/** Any element that is made editable; its HTML is its model. */
export function editableElement(field: HTMLElement, toHtml: (note: Note) => string): TestEditor {
  field.contentEditable = 'true';
  return {
    field,
    load: (note) => {
      field.innerHTML = toHtml(note);
    },
    text: () => field.innerText.replace(/\n+/g, '\n').trim(),
    model: () => field.innerHTML,
  };
}
