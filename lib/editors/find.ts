import { labelsOf } from '../sites/form.ts';
import type { Editor } from './editor.ts';
import { type FieldFacts, isProseField } from './eligible.ts';
import { plainEditor } from './plain.ts';
import { richEditor } from './rich.ts';

const CODE_EDITORS = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, [role=code], code';

/**
 * The text field around a focused element, when it holds prose; reads nothing of its text and changes nothing.
 *
 * @param focused where the focus is; in a rich editor that may be any element within it
 */
export function findField(focused: Element): HTMLElement | null {
  if (isPlain(focused)) return isProseField(plainFacts(focused)) ? focused : null;
  const root = editingRoot(focused);
  return root && isProseField(richFacts(root)) ? root : null;
}

/**
 * @param field a field that was found by `findField`
 * @param hidden a place out of the page's reach where a plain field's text can be laid out to be measured
 */
export function openEditor(field: HTMLElement, hidden: HTMLElement): Editor {
  return isPlain(field) ? plainEditor(field, hidden) : richEditor(field);
}

type PlainField = HTMLTextAreaElement | HTMLInputElement;

function isPlain(element: Element): element is PlainField {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** The outermost editable element, which is where an editor's text begins. */
function editingRoot(element: Element): HTMLElement | null {
  const { designMode, body } = element.ownerDocument;
  if (designMode === 'on') return body;
  let root: HTMLElement | null = null;
  for (let at = element as HTMLElement | null; at?.isContentEditable; at = at.parentElement) root = at;
  return root;
}

function plainFacts(field: PlainField): FieldFacts {
  return {
    ...commonFacts(field),
    kind: field.localName === 'textarea' ? 'textarea' : 'input',
    type: field.type,
    autocomplete: field.getAttribute('autocomplete')?.trim().toLowerCase() ?? '',
    editable: !field.readOnly && !field.matches(':disabled'),
    label: labelsOf(field).join(' '),
    maxLength: field.maxLength,
    wraps: field.localName === 'input' || wraps(field),
  };
}

function richFacts(root: HTMLElement): FieldFacts {
  return {
    ...commonFacts(root),
    kind: 'rich',
    type: '',
    autocomplete: '',
    editable: root.getAttribute('aria-readonly') !== 'true' && root.getAttribute('aria-disabled') !== 'true',
    label: root.getAttribute('aria-label') ?? '',
    maxLength: -1,
    wraps: wraps(root),
  };
}

function commonFacts(element: HTMLElement) {
  return {
    inputMode: element.inputMode,
    role: element.getAttribute('role') ?? '',
    // The attribute: Firefox's property is false for every single-line field.
    spellcheck: element.closest('[spellcheck]')?.getAttribute('spellcheck') !== 'false',
    fontFamily: getComputedStyle(element).fontFamily,
    code: element.closest(CODE_EDITORS) !== null,
  };
}

function wraps(element: HTMLElement): boolean {
  return getComputedStyle(element).textWrapMode !== 'nowrap';
}
