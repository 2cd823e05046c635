import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import type { Mount } from '../editor.ts';
import { htmlOf } from '../note.ts';

export const mount: Mount = (home) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  home.append(field);
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode],
    onError: (error) => {
      throw error;
    },
  });
  const past = createEmptyHistoryState();
  editor.setRootElement(field);
  registerRichText(editor);
  registerHistory(editor, past, 300);
  return {
    field,
    load: (note) => {
      const source = new DOMParser().parseFromString(htmlOf(note), 'text/html');
      editor.update(
        () => {
          $getRoot()
            .clear()
            .append(...$generateNodesFromDOM(editor, source));
        },
        { discrete: true },
      );
      Object.assign(past, createEmptyHistoryState(), {
        current: { editor, editorState: editor.getEditorState() },
      });
    },
    text: () => editor.read(() => $getRoot().getTextContent()).replace(/\n+/g, '\n'),
    model: () => JSON.stringify(editor.getEditorState()),
  };
};
