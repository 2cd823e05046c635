/**
 * Text in, findings and fields out. Paragraphs are remembered, so that a keystroke in a long text costs one
 * paragraph. No DOM, no browser API, no I/O; what is remembered lives in memory only.
 */

import { profileById } from '../profiles/index.ts';
import { readDocument } from './document.ts';
import {
  type EvidencePart,
  type FieldEvidence,
  type FormValues,
  fieldEvidence,
  fieldStatuses,
  mergeEvidence,
} from './fields.ts';
import { findingsIn, type RawFinding } from './findings.ts';
import type { Lexicon } from './lexicon.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { FieldStatus, Finding, InterfaceLanguage } from './types.ts';

export interface CheckOptions {
  /** Id of the registration profile; an unknown one counts as the default. */
  profile: string;
  /** What the form around the text already says. */
  form?: FormValues;
  /** Language of the messages. */
  interfaceLanguage: InterfaceLanguage;
}

export interface Checked {
  findings: Finding[];
  /** All fields, in the order of `FIELDS`. */
  fields: FieldStatus[];
}

/**
 * @param text any text; offsets in the result are UTF-16 code units of it
 * @throws never for any text or form
 */
export function check(text: string, lexicon: Lexicon, options: CheckOptions): Checked {
  const findings: Finding[] = [];
  const parts: EvidencePart[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    const paragraph = readParagraph(text.slice(start, end), lexicon);
    for (const raw of paragraph.findings) {
      const finding = worded(raw, start, text, options);
      if (!namesOwnChild(finding, options) && !isOff(finding, options)) findings.push(finding);
    }
    parts.push({ offset: start, evidence: paragraph.evidence });
  }
  return { findings, fields: fieldStatuses(mergeEvidence(parts), options) };
}

interface Reading {
  findings: RawFinding[];
  evidence: FieldEvidence;
}

/** Enough for the paragraphs of a few long notes; the ones that came first leave first. */
const MAX_REMEMBERED = 4_000;
let remembered = new WeakMap<Lexicon, Map<string, Reading>>();

function readParagraph(paragraph: string, lexicon: Lexicon): Reading {
  let store = remembered.get(lexicon);
  if (!store) {
    store = new Map();
    remembered.set(lexicon, store);
  }
  const known = store.get(paragraph);
  if (known) return known;
  const document = readDocument(paragraph, lexicon);
  const reading = { findings: findingsIn(document), evidence: fieldEvidence(document) };
  if (store.size >= MAX_REMEMBERED) store.delete(store.keys().next().value!);
  store.set(paragraph, reading);
  return reading;
}

/** Forgets every paragraph, so that the next check reads all of its text: for measuring. */
export function forgetParagraphs(): void {
  remembered = new WeakMap();
}

function worded(raw: RawFinding, offset: number, text: string, options: CheckOptions): Finding {
  const start = raw.start + offset;
  const end = raw.end + offset;
  const isHint = profileById(options.profile).hints?.includes(raw.category) ?? false;
  return {
    start,
    end,
    quote: text.slice(start, end),
    category: raw.category,
    rule: raw.rule.id,
    severity: isHint ? 'hint' : raw.severity,
    message: raw.rule.why[options.interfaceLanguage],
    source: raw.rule.source,
  };
}

/** A kind of note may leave a rule out, as a diary for the parents does with praise. */
function isOff({ rule }: Finding, { profile }: CheckOptions): boolean {
  return profileById(profile).off?.includes(rule) ?? false;
}

/** The child the dossier is about may be named in it. */
function namesOwnChild({ rule, quote }: Finding, { form }: CheckOptions): boolean {
  const child = form?.child?.trim().toLowerCase();
  if (rule !== 'privacy/name' || !child) return false;
  return quote.toLowerCase().split(/\s+/)[0] === child.split(/\s+/)[0];
}
