import tinymce, { type RawEditorOptions } from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import type { TestEditor } from './editor.ts';
import fieldStyle from './field.css?inline';
import { htmlOf, linesOfHtml } from './note.ts';

export async function mountTinymce(options: RawEditorOptions): Promise<TestEditor> {
  const [editor] = await tinymce.init({
    content_css: false,
    content_style: fieldStyle,
    height: 230,
    menubar: false,
    plugins: 'lists',
    promotion: false,
    skin: false,
    toolbar: 'undo redo | bold italic | bullist',
    ...options,
  });
  return {
    field: editor!.getBody(),
    load: (note) => {
      editor!.setContent(htmlOf(note));
      editor!.undoManager.clear();
      editor!.undoManager.add();
    },
    text: () => linesOfHtml(editor!.getContent()),
    model: () => editor!.getContent(),
  };
}
