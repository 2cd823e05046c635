import { ContentState, convertFromHTML, convertToRaw, Editor, EditorState, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../editor.ts';
import { htmlOf } from '../note.ts';
import { rendered } from '../rendered.ts';

export const mount: Mount = async (home) => {
  let state = EditorState.createEmpty();
  let show: (next: EditorState) => void = () => {};

  function Page() {
    const [shown, setShown] = useState(state);
    show = (next) => {
      state = next;
      setShown(next);
    };
    return (
      <Editor
        editorState={shown}
        onChange={show}
        handleKeyCommand={(command, before) => {
          const next = RichUtils.handleKeyCommand(before, command);
          if (next) show(next);
          return next ? 'handled' : 'not-handled';
        }}
      />
    );
  }

  createRoot(home).render(<Page />);
  return {
    field: await rendered(home, '.public-DraftEditor-content'),
    load: (note) => {
      const { contentBlocks, entityMap } = convertFromHTML(htmlOf(note));
      show(EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap)));
    },
    text: () => state.getCurrentContent().getPlainText(),
    model: () => JSON.stringify(convertToRaw(state.getCurrentContent())),
  };
};
