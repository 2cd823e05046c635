/** Which fields hold prose. All others are left alone: not read, not touched. */

import { formKeyOf } from '../sites/form.ts';

/** What decides about a field, as plain data. */
export interface FieldFacts {
  kind: 'textarea' | 'input' | 'rich';
  /** The `type` of an input, in lower case. */
  type: string;
  autocomplete: string;
  inputMode: string;
  role: string;
  /** False also in editors of prose: TinyMCE and Draft.js set it by themselves. */
  spellcheck: boolean;
  /** As computed; `monospace` alone is what browsers give every textarea. */
  fontFamily: string;
  /** Whether its lines break at its edge. */
  wraps: boolean;
  /** Not read-only, not disabled. */
  editable: boolean;
  /** Within a code editor such as CodeMirror or Monaco. */
  code: boolean;
  /** All that names the field: its label, name, id and placeholder. */
  label: string;
  /** Most characters it takes; -1 for no limit. */
  maxLength: number;
}

/** Below this a single line holds a name, a number or a code, not a sentence. */
const LEAST_LENGTH = 60;

const PROSE_AUTOCOMPLETE = new Set(['', 'on', 'off', 'true', 'false', 'nope']);
const OTHER_INPUT_MODES = new Set(['numeric', 'decimal', 'tel', 'email', 'url', 'search', 'none']);
const OTHER_ROLES = new Set(['searchbox', 'combobox', 'spinbutton']);

/** Words in the name of an input that holds something else than prose, in Dutch, English and French. */
const NOT_PROSE =
  /pass|wachtwoord|mot.?de.?passe|\bpin|otp|code|token|captcha|zoek|search|recherche|filter|mail|telefoon|phone|gsm|mobiel|\burl|website|user|gebruiker|login|iban|rekening|rijksregister|bsn|\brrn|naam|\bname|\bnom\b|prénom|adres|address|adresse|straat|street|postco|geboorte|birth|naissance/i;

/** Words in the name of a field for code. */
const CODE = /\b(code|script|json|xml|html|css|sql|regex|markdown|sjabloon|template)\b/i;
const CODE_FONT = /\bmono\b|ui-monospace|courier|consolas|menlo|monaco|\bcode\b/i;

export function isProseField(field: FieldFacts): boolean {
  if (!field.editable || field.code || (!field.spellcheck && looksLikeCode(field))) return false;
  if (OTHER_INPUT_MODES.has(field.inputMode) || OTHER_ROLES.has(field.role)) return false;
  if (field.kind !== 'input') return true;
  if (field.type !== 'text' || !PROSE_AUTOCOMPLETE.has(field.autocomplete)) return false;
  if (field.maxLength >= 0 && field.maxLength < LEAST_LENGTH) return false;
  const key = formKeyOf(field.label);
  return !NOT_PROSE.test(field.label) && key !== 'date' && key !== 'time' && key !== 'child';
}

function looksLikeCode({ label, fontFamily, wraps }: FieldFacts): boolean {
  return !wraps || CODE.test(label) || CODE_FONT.test(fontFamily);
}
