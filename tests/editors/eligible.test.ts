import { expect, test } from 'vitest';
import { type FieldFacts, isProseField } from '../../lib/editors/eligible.ts';

const textarea: FieldFacts = {
  kind: 'textarea',
  type: 'textarea',
  autocomplete: '',
  inputMode: '',
  role: '',
  spellcheck: true,
  fontFamily: 'sans-serif',
  wraps: true,
  editable: true,
  code: false,
  label: 'Observatie',
  maxLength: -1,
};
const input: FieldFacts = { ...textarea, kind: 'input', type: 'text' };
const rich: FieldFacts = { ...textarea, kind: 'rich', type: '' };
const unchecked: FieldFacts = { ...textarea, spellcheck: false };

test.each<[string, FieldFacts]>([
  ['a textarea', textarea],
  ['a line for a remark', { ...input, label: 'Opmerking' }],
  ['a rich editor', { ...rich, role: 'textbox' }],
  ['a textarea whose name has a word such as mail in it', { ...textarea, label: 'Tekst van de mail' }],
  ['a line with autocomplete off', { ...input, autocomplete: 'off' }],
  ['an editor that leaves spelling to another checker', { ...rich, spellcheck: false }],
  [
    'a textarea without spell checking, in the font all textareas have',
    { ...unchecked, fontFamily: 'monospace' },
  ],
  ['a note in a typewriter font', { ...textarea, fontFamily: 'Courier New' }],
])('reads along in %s', (_, facts) => {
  expect(isProseField(facts)).toBe(true);
});

test.each<[string, FieldFacts]>([
  ['a password', { ...input, type: 'password' }],
  ['a shown password', { ...input, label: 'Wachtwoord' }],
  ['a search', { ...input, type: 'search' }],
  ['a search by its name', { ...input, label: 'Zoek een kind' }],
  ['a search by its role', { ...input, role: 'searchbox' }],
  ['an address', { ...input, type: 'email' }],
  ['a phone number', { ...input, inputMode: 'tel' }],
  ['a web address', { ...input, type: 'url' }],
  ['a number', { ...input, inputMode: 'numeric' }],
  ['a code', { ...input, autocomplete: 'one-time-code' }],
  ['a name', { ...input, label: 'Voornaam' }],
  ['a date typed by hand', { ...input, label: 'Datum' }],
  ['the child’s name', { ...input, label: 'Kind' }],
  ['a short line', { ...input, maxLength: 20 }],
  ['code by its name', { ...unchecked, label: 'Eigen CSS' }],
  ['code by its font', { ...unchecked, fontFamily: 'Consolas, monospace' }],
  ['code by its long lines', { ...unchecked, wraps: false }],
  ['a field that is read-only', { ...textarea, editable: false }],
  ['a code editor', { ...rich, code: true }],
])('leaves alone %s', (_, facts) => {
  expect(isProseField(facts)).toBe(false);
});
