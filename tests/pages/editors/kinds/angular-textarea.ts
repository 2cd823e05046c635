import type { Mount } from '../editor.ts';
import { textOf } from '../note.ts';

/**
 * A field bound as Angular's `DefaultValueAccessor` binds `[(ngModel)]`: `input` events outside a composition go to
 * the model, and after every event the model is written back into the field, in a microtask.
 */
export const mount: Mount = (home) => {
  const field = document.createElement('textarea');
  field.name = 'verslag';
  home.append(field);
  let model = '';
  let composing = false;

  function writeBack() {
    queueMicrotask(() => {
      if (field.value !== model) field.value = model;
    });
  }
  function take() {
    if (composing) return;
    model = field.value;
    writeBack();
  }
  field.addEventListener('input', take);
  field.addEventListener('compositionstart', () => {
    composing = true;
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    take();
  });
  return {
    field,
    load: (note) => {
      model = textOf(note);
      writeBack();
    },
    text: () => model,
    model: () => model,
  };
};
