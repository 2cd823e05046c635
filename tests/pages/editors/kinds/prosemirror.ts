import { baseKeymap, toggleMark } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { DOMParser, Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import type { Mount } from '../editor.ts';
import { htmlOf, type Note } from '../note.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
  marks: { strong: { parseDOM: [{ tag: 'strong' }], toDOM: () => ['strong', 0] } },
});

function stateOf(note: Note): EditorState {
  const source = document.createElement('div');
  source.innerHTML = htmlOf(note);
  return EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(source),
    plugins: [
      history(),
      keymap({ 'Mod-z': undo, 'Mod-Shift-z': redo, 'Mod-b': toggleMark(schema.marks.strong!) }),
      keymap(baseKeymap),
    ],
  });
}

/** Bare ProseMirror, put together by hand from the same modules that Tiptap brings. */
export const mount: Mount = (home) => {
  const view = new EditorView(home, { state: stateOf([]) });
  return {
    field: view.dom,
    load: (note) => view.updateState(stateOf(note)),
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    model: () => JSON.stringify(view.state.doc),
  };
};
