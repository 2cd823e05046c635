import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import type { Mount } from '../editor.ts';
import { htmlOf } from '../note.ts';

export const mount: Mount = (home) => {
  const target = document.createElement('div');
  home.append(target);
  const editor = new Editor({ element: target, extensions: [StarterKit] });
  return {
    field: editor.view.dom,
    load: (note) => {
      editor.commands.setContent(htmlOf(note));
      // A fresh state of the same document, so that undo begins here.
      const { doc, plugins } = editor.state;
      editor.view.updateState(EditorState.create({ doc, plugins }));
    },
    text: () => editor.getText({ blockSeparator: '\n' }),
    model: () => JSON.stringify(editor.getJSON()),
  };
};
