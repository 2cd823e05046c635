import type { Mount } from '../editor.ts';
import { dress } from '../frames.ts';
import { htmlOf } from '../note.ts';
import { editableElement } from '../plain.ts';

/** An empty frame that the page writes into and turns to design mode, as the oldest editors do. */
export const mount: Mount = (home) => {
  const frame = document.createElement('iframe');
  frame.title = 'Verslag';
  home.append(frame);
  const inner = frame.contentDocument!;
  inner.open();
  inner.write('<!doctype html><title>Verslag</title><body></body>');
  inner.close();
  dress(inner);
  inner.designMode = 'on';
  const { load, text, model } = editableElement(inner.body, htmlOf);
  inner.body.removeAttribute('contenteditable');
  inner.body.className = 'field';
  return { field: inner.body, load, text, model };
};
