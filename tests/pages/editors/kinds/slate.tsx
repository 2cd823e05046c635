import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderLeafProps, Slate, withReact } from 'slate-react';
import type { Mount } from '../editor.ts';
import { type Note, partsOf } from '../note.ts';
import { rendered } from '../rendered.ts';

const toSlate = (note: Note) =>
  note.map((paragraph) => ({ type: 'paragraph', children: partsOf(paragraph) })) as Descendant[];

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return <span {...attributes}>{'bold' in leaf && leaf.bold ? <strong>{children}</strong> : children}</span>;
}

export const mount: Mount = async (home) => {
  const editor = withHistory(withReact(createEditor()));
  createRoot(home).render(
    <Slate editor={editor} initialValue={toSlate(['-'])}>
      <Editable
        renderLeaf={Leaf}
        renderElement={({ attributes, children }) => <p {...attributes}>{children}</p>}
      />
    </Slate>,
  );
  return {
    field: await rendered(home, '[data-slate-editor]'),
    load: (note) => {
      ReactEditor.deselect(editor);
      editor.children = toSlate(note);
      editor.history = { undos: [], redos: [] };
      Editor.normalize(editor, { force: true });
      editor.onChange();
    },
    text: () => editor.children.map((block) => Node.string(block)).join('\n'),
    model: () => JSON.stringify(editor.children),
  };
};
