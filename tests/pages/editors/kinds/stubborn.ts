import type { Mount } from '../editor.ts';
import { htmlOf, linesOfHtml } from '../note.ts';
import { editableElement } from '../plain.ts';

/** An editor that takes letters from its own keyboard handler only, and puts back whatever else changes its text. */
export const mount: Mount = (home) => {
  const field = document.createElement('div');
  home.append(field);
  const plain = editableElement(field, htmlOf);
  let model = '';
  const watcher = new MutationObserver(show);

  function show() {
    if (field.innerHTML !== model) field.innerHTML = model;
    watcher.takeRecords();
  }
  for (const type of ['beforeinput', 'paste', 'drop']) {
    field.addEventListener(type, (event) => event.preventDefault());
  }
  field.addEventListener('keydown', ({ key }) => {
    if (key.length === 1) model = model.replace(/<\/p>$/, `${key}</p>`);
    show();
  });
  watcher.observe(field, { childList: true, characterData: true, subtree: true });
  return {
    field,
    load: (note) => {
      plain.load(note);
      model = field.innerHTML;
    },
    text: () => linesOfHtml(model),
    model: () => model,
  };
};
