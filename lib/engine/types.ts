/**
 * The plain data that flows through the engine. Every offset is a UTF-16 code unit index, as in
 * `String.prototype.slice`, `HTMLTextAreaElement.selectionStart` and DOM `Range`.
 */

export const CATEGORIES = [
  'judgement',
  'parent_judgement',
  'interpretation',
  'intention',
  'generalisation',
  'vague',
  'speculation',
  'hearsay',
  'diagnosis',
  'comparison',
  'deficit',
  'privacy',
  'jargon',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const SEVERITIES = ['strong', 'normal', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FIELDS = [
  'date',
  'time',
  'place',
  'who',
  'trigger',
  'behaviour',
  'extent',
  'consequences',
  'wellbeing',
  'spoken_with',
  'parents_informed',
  'parent_reaction',
  'agreements',
  'follow_up',
  'source',
] as const;
export type Field = (typeof FIELDS)[number];

export const REWRITE_KINDS = ['factual', 'positive', 'quantify', 'attribute', 'source', 'initials'] as const;
export type RewriteKind = (typeof REWRITE_KINDS)[number];

/** The documents the rules come from; `house` is the user's or organisation's own. */
export const DOCUMENTS = ['VTO', 'VVSG', 'SSBA Dossier', 'SSBA Coach', 'SSBA Beroepscode', 'KR'] as const;
export const SOURCES = ['house', ...DOCUMENTS] as const;
export type SourceId = (typeof SOURCES)[number];

/** A language of the dossier text that has a pack in `lib/languages`. */
export type Language = 'nl' | 'en';

/** A language of the interface. */
export type InterfaceLanguage = 'nl' | 'en' | 'fr';

/** One short text in every interface language. */
export type Localised = Record<InterfaceLanguage, string>;

/** A half-open stretch of text, `[start, end)`. */
export interface Range {
  start: number;
  end: number;
}

/** A place in a rewrite the writer still has to fill, offsets within `replacement`, brackets included. */
export interface Blank extends Range {
  label: string;
}

/** One way to put a finding differently: replace `[start, end)` of the text by `replacement`. */
export interface Rewrite extends Range {
  kind: RewriteKind;
  replacement: string;
  blanks: Blank[];
}

/** A flagged phrase. `quote` is always `text.slice(start, end)`. */
export interface Finding extends Range {
  quote: string;
  category: Category;
  /** Id of the rule, e.g. `judgement/label`. */
  rule: string;
  severity: Severity;
  /** One plain sentence that says why, in the interface language. */
  message: string;
  source: string;
}

/** Whether a part of the registration is in the text, or in the form around it. */
export interface FieldStatus extends Partial<Range> {
  field: Field;
  required: boolean;
  status: 'present' | 'missing';
  from: 'text' | 'form' | null;
}
