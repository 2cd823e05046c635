import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../editor.ts';
import { textOf } from '../note.ts';
import { rendered } from '../rendered.ts';

/** The component's state, where the test can get at it. */
interface Held {
  text: string;
  setText(next: string): void;
}

function Page({ held }: { held: Held }) {
  const [text, setText] = useState('');
  Object.assign(held, { text, setText });
  return <textarea name="verslag" value={text} onChange={(event) => setText(event.target.value)} />;
}

/** React writes its state back into the field at every change. */
export const mount: Mount = async (home) => {
  const held: Held = { text: '', setText: () => {} };
  createRoot(home).render(<Page held={held} />);
  return {
    field: await rendered(home, 'textarea'),
    load: (note) => held.setText(textOf(note)),
    text: () => held.text,
    model: () => held.text,
  };
};
