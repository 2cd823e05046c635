import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../editor.ts';
import { textOf } from '../note.ts';
import { rendered } from '../rendered.ts';

/** React writes its state back into the field at every change. */
export const mount: Mount = async (home) => {
  let text = '';
  let setText: (next: string) => void = () => {};

  function Page() {
    const [state, setState] = useState('');
    text = state;
    setText = setState;
    return <textarea name="verslag" value={state} onChange={(event) => setState(event.target.value)} />;
  }

  createRoot(home).render(<Page />);
  return {
    field: await rendered(home, 'textarea'),
    load: (note) => setText(textOf(note)),
    text: () => text,
    model: () => text,
  };
};
