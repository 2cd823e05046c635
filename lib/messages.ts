/**
 * Everything that is said between a page (`entrypoints/overlay.ts`), the background and the extension's own
 * pages. The background and the extension's pages parse what comes in with these schemas; the overlay holds no
 * npm code, so it imports the types only.
 *
 * Who says what:
 * - `PageRequest`: page → background, with `runtime.sendMessage`; always answered by a `Reply`.
 * - `state` (one of the page requests) also reaches the side panel and the popup, which listen to
 *   `runtime.onMessage`: take `sender.tab.id` and `sender.frameId` from it and nothing needs to be kept elsewhere.
 * - `PageCommand`: background or extension page → page, with `tabs.sendMessage` (add `frameId` for an answer to
 *   a `state`). A page never answers a command; it says what came of it by a new `state`.
 */

import {
  CATEGORIES,
  FIELDS,
  type FieldStatus,
  type Finding,
  type InterfaceLanguage,
  type Language,
  type Rewrite,
  SEVERITIES,
} from './engine/types.ts';
import { FORM_VALUE_LIMIT, TEXT_LIMIT } from './limits.ts';
import { z } from './zod.ts';

const offset = z.int().check(z.nonnegative());
const text = z.string().check(z.maxLength(TEXT_LIMIT));
const shortText = z.string().check(z.maxLength(2000));

export const findingSchema = z.object({
  start: offset,
  end: offset,
  quote: text,
  category: z.enum(CATEGORIES),
  rule: shortText,
  severity: z.enum(SEVERITIES),
  message: shortText,
  source: shortText,
});

export const fieldStatusSchema = z.object({
  field: z.enum(FIELDS),
  required: z.boolean(),
  status: z.enum(['present', 'missing']),
  from: z.nullable(z.enum(['text', 'form'])),
  start: z.optional(offset),
  end: z.optional(offset),
});

/** What the page's own form already says: a registration field, or the child the dossier is about. */
export const FORM_KEYS = [...FIELDS, 'child'] as const;
export type FormKey = (typeof FORM_KEYS)[number];
export const formSchema = z.partialRecord(
  z.enum(FORM_KEYS),
  z.string().check(z.minLength(1), z.maxLength(FORM_VALUE_LIMIT)),
);
export type FormValues = Partial<Record<FormKey, string>>;

/**
 * How things stand with the field the writer was in last.
 * - `idle`: no field yet, or it left the page; `findings` and `fields` are empty.
 * - `ready`: checked, and rewrites can be put in.
 * - `copy-only`: checked, but the editor refuses edits: rewrites can only be copied.
 * - `too-long`: more than `TEXT_LIMIT`; not checked.
 * - `inactive`: the page hides or removes the overlay, or the background does not answer.
 */
export const PAGE_STATUSES = ['idle', 'ready', 'copy-only', 'too-long', 'inactive'] as const;
export type PageStatus = (typeof PAGE_STATUSES)[number];

export const pageStateSchema = z.object({
  status: z.enum(PAGE_STATUSES),
  findings: z.array(findingSchema),
  fields: z.array(fieldStatusSchema),
});
export interface PageState {
  status: PageStatus;
  findings: Finding[];
  fields: FieldStatus[];
}

/** How far an ignore reaches: this phrase, this rule, or this rule on this site. "Once" stays in the page. */
export const IGNORE_SCOPES = ['phrase', 'rule', 'site'] as const;
export type IgnoreScope = (typeof IGNORE_SCOPES)[number];

export const pageRequestSchema = z.discriminatedUnion('type', [
  /** The first thing a page says, and again after `refresh`. */
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('check'), text, form: z.optional(formSchema) }),
  /** Asked when a card opens, with the text the finding stands in. */
  z.object({ type: z.literal('rewrites'), text, finding: findingSchema }),
  z.object({ type: z.literal('ignore'), scope: z.enum(IGNORE_SCOPES), finding: findingSchema }),
  /** Opens the rule's page in the catalogue. */
  z.object({ type: z.literal('explain'), rule: shortText }),
  z.object({ type: z.literal('state'), state: pageStateSchema }),
]);
export type PageRequest = z.infer<typeof pageRequestSchema>;
export type PageRequestType = PageRequest['type'];

/** The overlay's texts, as `pageStrings` gives them. */
export type Strings = Record<string, string>;

/** What each page request is answered with. */
export interface PageAnswers {
  hello: { language: InterfaceLanguage; strings: Strings };
  check: { language: Language | null; findings: Finding[]; fields: FieldStatus[] };
  rewrites: Rewrite[];
  ignore: null;
  explain: null;
  state: null;
}

/**
 * - `off`: the site is not turned on (any more): the page cleans up and goes.
 * - `invalid`: the message did not fit its schema.
 * - `failed`: something broke while answering; asking again may help.
 */
export type Reply<T> = { ok: true; value: T } | { ok: false; reason: 'off' | 'invalid' | 'failed' };

/** The names of the manifest's `commands`. */
export const COMMANDS = ['next-remark', 'open-card', 'open-panel'] as const;
export type Command = (typeof COMMANDS)[number];

/** What a page is told to do. Each frame gets it; the one with the writer's field acts. */
export type PageCommand =
  | { type: 'command'; name: Command }
  /** Put the caret at this finding and open its card. */
  | { type: 'goto'; start: number; end: number; rule: string }
  /** Insert the prompt of a missing field. */
  | { type: 'insert-prompt'; field: FieldStatus['field'] }
  /** Send `state` again: a popup or side panel has just opened. */
  | { type: 'report' }
  /** Settings or permissions changed: say `hello` again, and leave when the answer is `off`. */
  | { type: 'refresh' };
