import { Bold, ClassicEditor, Essentials, List, Paragraph, Table } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { Mount } from '../editor.ts';
import { htmlOf, linesOfHtml } from '../note.ts';

export const mount: Mount = async (home) => {
  const target = document.createElement('div');
  home.append(target);
  const editor = await ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, List, Table],
    toolbar: ['undo', 'redo', 'bold', 'bulletedList', 'insertTable'],
  });
  return {
    field: editor.editing.view.getDomRoot()!,
    load: (note) => editor.setData(htmlOf(note)),
    text: () => linesOfHtml(editor.getData()),
    model: () => editor.getData(),
  };
};
