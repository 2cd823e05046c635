import {
  ContentState,
  convertFromHTML,
  convertToRaw,
  type DraftHandleValue,
  Editor,
  EditorState,
  RichUtils,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../editor.ts';
import { htmlOf } from '../note.ts';
import { rendered } from '../rendered.ts';

/** The component's state, where the test can get at it. */
interface Held {
  state: EditorState;
  show(next: EditorState): void;
}

function Page({ held }: { held: Held }) {
  const [shown, setShown] = useState(held.state);
  held.show = (next) => {
    held.state = next;
    setShown(next);
  };
  function handleKeyCommand(command: string, before: EditorState): DraftHandleValue {
    const next = RichUtils.handleKeyCommand(before, command);
    if (next) held.show(next);
    return next ? 'handled' : 'not-handled';
  }
  return <Editor editorState={shown} onChange={held.show} handleKeyCommand={handleKeyCommand} />;
}

export const mount: Mount = async (home) => {
  const held: Held = { state: EditorState.createEmpty(), show: () => {} };
  createRoot(home).render(<Page held={held} />);
  return {
    field: await rendered(home, '.public-DraftEditor-content'),
    load: (note) => {
      const { contentBlocks, entityMap } = convertFromHTML(htmlOf(note));
      const content = ContentState.createFromBlockArray(contentBlocks, entityMap);
      const next = EditorState.createWithContent(content);
      // Without this, Draft.js thinks the focus is elsewhere and puts the caret back after the first letter.
      const hasFocus = held.state.getSelection().getHasFocus();
      held.show(EditorState.acceptSelection(next, next.getSelection().merge({ hasFocus })));
    },
    text: () => held.state.getCurrentContent().getPlainText(),
    model: () => JSON.stringify(convertToRaw(held.state.getCurrentContent())),
  };
};
