import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { Mount } from '../editor.ts';
import { htmlOf } from '../note.ts';

export const mount: Mount = (home) => {
  const target = document.createElement('div');
  home.append(target);
  const quill = new Quill(target, {
    theme: 'snow',
    modules: {
      toolbar: ['bold', { list: 'bullet' }],
      // By default all that happens within one second is one step; only tests go from a key to a rewrite so fast.
      history: { delay: 100 },
    },
  });
  return {
    field: quill.root,
    load: (note) => {
      quill.setContents(quill.clipboard.convert({ html: htmlOf(note) }));
      quill.history.clear();
    },
    text: () => quill.getText().trimEnd(),
    model: () => JSON.stringify(quill.getContents()),
  };
};
