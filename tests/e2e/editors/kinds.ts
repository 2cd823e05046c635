import type { BrowserName } from '../../../scripts/browsers.ts';
import type { BehaviourName } from './behaviours/index.ts';

/** One of the editors in `tests/pages/editors/kinds`. */
export interface Kind {
  /** The name of its file. */
  name: string;
  /** What people call it. */
  title: string;
  /** A textarea or an input: it tells nobody where its words are. */
  plain?: true;
  /** It holds one line only. */
  oneLine?: true;
  /** The keys that redo. Default: `Control+Shift+z`. */
  redo?: string;
  /** What cannot work in it, and why. */
  except?: Partial<Record<BehaviourName, Exception>>;
}

interface Exception {
  /** Where; everywhere when left out. */
  in?: BrowserName;
  because: string;
}

export const KINDS: Kind[] = [
  { name: 'textarea', title: '`<textarea>`', plain: true },
  {
    ...{ name: 'input', title: '`<input type=text>`', plain: true, oneLine: true },
    except: { wrapped: { because: 'it holds one line' } },
  },
  { name: 'contenteditable', title: 'contenteditable' },
  { name: 'contenteditable-nested', title: 'contenteditable: nested blocks, list, table' },
  { name: 'contenteditable-breaks', title: 'contenteditable: `<br>`' },
  { name: 'tinymce', title: 'TinyMCE 6, frame', redo: 'Control+y' },
  { name: 'tinymce-inline', title: 'TinyMCE 6, inline', redo: 'Control+y' },
  { name: 'ckeditor5', title: 'CKEditor 5', redo: 'Control+y' },
  { name: 'quill', title: 'Quill 2' },
  { name: 'prosemirror', title: 'ProseMirror' },
  { name: 'tiptap', title: 'Tiptap 3' },
  { name: 'lexical', title: 'Lexical' },
  { name: 'slate', title: 'Slate' },
  { name: 'draft', title: 'Draft.js' },
  { name: 'summernote', title: 'Summernote', redo: 'Control+y' },
  { name: 'shadow', title: 'contenteditable in a shadow root' },
  { name: 'shadow-textarea', title: '`<textarea>` in a shadow root', plain: true },
  { name: 'frame', title: 'frame of the same site' },
  { name: 'frame-srcdoc', title: 'frame, `srcdoc`' },
  { name: 'frame-blank', title: 'frame, `about:blank`, design mode' },
  { name: 'react-textarea', title: 'React-controlled `<textarea>`', plain: true },
  { name: 'vue-textarea', title: 'Vue `v-model`', plain: true },
  { name: 'angular-textarea', title: 'Angular-style `ngModel`', plain: true },
  { name: 'dialog', title: 'field in a dialog that opens later', plain: true },
  { name: 'tab', title: 'field in a tab shown later' },
  { name: 'long', title: '100,000 characters', plain: true },
  { name: 'fifty', title: '50 fields on one page', plain: true },
];

/** Why a behaviour is left out in an editor, or null when it must work. */
export function exceptionOf({ except }: Kind, behaviour: BehaviourName, browser: BrowserName): string | null {
  const found = except?.[behaviour];
  return found && (found.in ?? browser) === browser ? found.because : null;
}
