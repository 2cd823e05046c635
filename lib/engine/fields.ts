/**
 * Which fields of the registration a note holds. Finding them is the language pack's work; this puts the text
 * and the form around it together.
 */

import { profileById } from '../profiles/index.ts';
import type { Document, Span } from './document.ts';
import type { LabelledField } from './labels.ts';
import { FIELDS, type Field, type FieldStatus, type Range } from './types.ts';

/** Where a text says what: one range for each field that was found. */
export type FieldEvidence = Partial<Record<Field, Range>>;

/** Values of the form around the note, by field id or by one of `FORM_NAMES`; other keys are left alone. */
export type FormValues = Readonly<Record<string, string | undefined>>;

/** What forms and site profiles call a field besides its id. */
const FORM_NAMES = new Map<string, Field>([
  ['child', 'who'],
  ['others', 'who'],
  ['location', 'place'],
  ['situation', 'behaviour'],
  ['discussed_with', 'spoken_with'],
  ['informed', 'parents_informed'],
  ['reaction', 'parent_reaction'],
  ['agreement', 'agreements'],
]);

/**
 * The registration's checklist for one text.
 *
 * @param profile id of the registration profile; an unknown one counts as the default
 * @param form values of the fields around the text; one that is not blank makes its field present
 * @returns one status for each of the fields, in the order of `FIELDS`; where both say it, the text counts
 */
export function fieldsOf(
  document: Document,
  { profile, form = {} }: { profile: string; form?: FormValues },
): FieldStatus[] {
  return fieldStatuses(fieldEvidence(document), { profile, form });
}

/** @returns what the language pack finds in the document; nothing when the pack has no fields */
export function fieldEvidence(document: Document): FieldEvidence {
  return document.lexicon.pack.fields?.(document) ?? {};
}

/** How a language finds each field in its reading of a text: the first place that says it. */
export type Detectors<Reading> = Record<Field, (reading: Reading) => Range | undefined>;

/** @param rangeOf where the content behind a label stands; it counts where the text does not say the field itself */
export function detectFields<Reading extends { labelled: readonly LabelledField[] }>(
  reading: Reading,
  detectors: Detectors<Reading>,
  rangeOf: (reading: Reading, content: Span) => Range | undefined,
): FieldEvidence {
  const evidence: FieldEvidence = {};
  for (const field of FIELDS) {
    const range = detectors[field](reading);
    if (range) evidence[field] = range;
  }
  for (const { field, content } of reading.labelled) {
    const range = evidence[field] ?? rangeOf(reading, content);
    if (range) evidence[field] = range;
  }
  return evidence;
}

/** A part of a text that was read on its own, such as a paragraph. */
export interface EvidencePart {
  /** Where the part starts in the whole text, in UTF-16 code units. */
  offset: number;
  evidence: FieldEvidence;
}

/** @returns the evidence of the whole text: for each field the first place that says it, in any order of parts */
export function mergeEvidence(parts: readonly EvidencePart[]): FieldEvidence {
  const merged: FieldEvidence = {};
  for (const { offset, evidence } of parts) {
    for (const [field, range] of Object.entries(evidence) as [Field, Range][]) {
      const moved = { start: range.start + offset, end: range.end + offset };
      if (!merged[field] || isBefore(moved, merged[field])) merged[field] = moved;
    }
  }
  return merged;
}

function isBefore(one: Range, other: Range): boolean {
  return one.start < other.start || (one.start === other.start && one.end < other.end);
}

/** Puts evidence from the text and values from the form together; see `fieldsOf`. */
export function fieldStatuses(
  evidence: FieldEvidence,
  { profile, form = {} }: { profile: string; form?: FormValues },
): FieldStatus[] {
  const required = new Set(profileById(profile).required);
  const inForm = fieldsInForm(form);
  // A source says who told it and when.
  const isDated = evidence.date !== undefined || inForm.has('date');
  return FIELDS.map((field) => {
    const range = field === 'source' && !isDated ? undefined : evidence[field];
    const from = range ? 'text' : inForm.has(field) ? 'form' : null;
    return {
      field,
      required: required.has(field),
      status: from ? 'present' : 'missing',
      from,
      ...(range && { start: range.start, end: range.end }),
    };
  });
}

function fieldsInForm(form: FormValues): Set<Field> {
  const present = new Set<Field>();
  for (const [key, value] of Object.entries(form)) {
    if (!value?.trim()) continue;
    const field = FORM_NAMES.get(key) ?? FIELDS.find((id) => id === key);
    if (field) present.add(field);
  }
  return present;
}
