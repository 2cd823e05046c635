import type { Mount } from '../editor.ts';
import { addFrame, dress } from '../frames.ts';
import { htmlOf } from '../note.ts';
import { editableElement } from '../plain.ts';

/** A page of the same site in a frame, with an editable element in it. */
export const mount: Mount = async (home) => {
  const inner = await addFrame(home, { src: 'frame.html' });
  dress(inner);
  return editableElement(inner.querySelector('main')!, htmlOf);
};
