import type { Mount } from '../editor.ts';
import { addFrame, dress } from '../frames.ts';
import { htmlOf } from '../note.ts';
import { editableElement } from '../plain.ts';

/** A frame whose document is an attribute, and whose body is the field. */
export const mount: Mount = async (home) => {
  const inner = await addFrame(home, { srcdoc: '<!doctype html><title>Verslag</title><body></body>' });
  dress(inner);
  return editableElement(inner.body, htmlOf);
};
