import $ from 'jquery';
import 'summernote/dist/summernote-lite.css';
import 'summernote/dist/summernote-lite.js';
import type { Mount } from '../editor.ts';
import { htmlOf, linesOfHtml } from '../note.ts';

interface Summernote {
  summernote(command: string | object, ...values: string[]): string;
}

export const mount: Mount = (home) => {
  const target = document.createElement('div');
  home.append(target);
  const editor = $(target) as unknown as Summernote;
  editor.summernote({
    height: 140,
    toolbar: [
      ['font', ['bold']],
      ['para', ['ul']],
    ],
  });
  return {
    field: home.querySelector<HTMLElement>('.note-editable')!,
    load: (note) => {
      editor.summernote('code', htmlOf(note));
      editor.summernote('commit');
    },
    text: () => linesOfHtml(editor.summernote('code')),
    model: () => editor.summernote('code'),
  };
};
