/** A trainer's own exercises as a file; the form is described in `docs/oefeningen.md`. */

import { z } from '../zod.ts';
import { ITEM_ISSUES, ITEM_SCHEMAS, type Item, type ItemIssue, itemSchema, KINDS } from './schema.ts';

export const FILE_FORMAT = 'feitelijk-oefeningen';
/** Bumped when an older Feitelijk could not read what a file says. */
export const FILE_VERSION = 1;
/** In UTF-16 code units; the content that ships is a tenth of it. */
export const FILE_LIMIT = 2_000_000;
export const ITEMS_LIMIT = 500;

const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

const name = {
  /** Names the set wherever it goes: a file with the same id replaces it. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  title,
  by: z.optional(title),
};

/** What the file says about itself; its items are read one by one, so that one bad item leaves the others. */
const headSchema = z.object({
  format: z.literal(FILE_FORMAT),
  version: z.int().check(z.positive()),
  ...name,
  items: z.array(z.unknown()).check(z.minLength(1), z.maxLength(ITEMS_LIMIT)),
});

/** A set of somebody's own items, as it is kept. */
export const ownSetSchema = z.object({
  ...name,
  items: z.array(itemSchema).check(z.minLength(1), z.maxLength(ITEMS_LIMIT)),
});
export type OwnSet = z.infer<typeof ownSetSchema>;

/** Why the file as a whole cannot be used. */
export type FileProblem = 'too-big' | 'not-json' | 'not-exercises' | 'newer' | 'damaged-head';

export type IssueCode =
  | ItemIssue
  | 'unknown-kind'
  | 'missing'
  | 'unknown-key'
  | 'too-long'
  | 'too-short'
  | 'not-allowed'
  | 'same-id';

/** What is wrong with one item: at which place of the file, and where in it. */
export interface ItemProblem {
  /** From 1, as a reader counts. */
  number: number;
  id?: string;
  /** Such as `sentences.2.why`; empty when it is about the whole item. */
  path: string;
  code: IssueCode;
}

export type ReadFile = { problem: FileProblem } | { set: OwnSet; problems: ItemProblem[] };

/** @param text the file as it is; never throws */
export function readTrainerFile(text: string): ReadFile {
  if (text.length > FILE_LIMIT) return { problem: 'too-big' };
  const raw = parsed(text);
  if (raw === undefined) return { problem: 'not-json' };
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FILE_FORMAT) return { problem: 'not-exercises' };
  if (typeof version === 'number' && version > FILE_VERSION) return { problem: 'newer' };
  const head = headSchema.safeParse(raw).data;
  if (!head) return { problem: 'damaged-head' };
  const problems: ItemProblem[] = [];
  const items: Item[] = [];
  const ids = new Set<string>();
  head.items.forEach((item, index) => {
    const read = readItem(item, index + 1, ids);
    if ('problems' in read) problems.push(...read.problems);
    else items.push(read.item);
  });
  return { set: { id: head.id, title: head.title, ...(head.by && { by: head.by }), items }, problems };
}

/** @returns the set as a file to hand on */
export function writeTrainerFile(set: OwnSet): string {
  const { items, ...head } = set;
  return `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, ...head, items }, null, 2)}\n`;
}

/** The items of a set under ids that no other set has. */
export function ownItems({ id, items }: OwnSet): Item[] {
  return items.map((item) => ({ ...item, id: `own:${id}/${item.id}` }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readItem(
  raw: unknown,
  number: number,
  ids: Set<string>,
): { item: Item } | { problems: ItemProblem[] } {
  const { kind, id } = (raw ?? {}) as { kind?: unknown; id?: unknown };
  const place = { number, ...(typeof id === 'string' && { id }) };
  const known = KINDS.find((one) => one === kind);
  if (!known) return { problems: [{ ...place, path: 'kind', code: 'unknown-kind' }] };
  const { data, error } = ITEM_SCHEMAS[known].safeParse(raw);
  if (!data) {
    return {
      problems: error.issues.map((issue) => ({ ...place, path: issue.path.join('.'), code: codeOf(issue) })),
    };
  }
  if (ids.has(data.id)) return { problems: [{ ...place, path: 'id', code: 'same-id' }] };
  ids.add(data.id);
  return { item: data };
}

function codeOf(issue: z.core.$ZodIssue): IssueCode {
  switch (issue.code) {
    case 'custom':
      return ITEM_ISSUES.find((code) => code === issue.message) ?? 'not-allowed';
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'not-allowed';
    case 'unrecognized_keys':
      return 'unknown-key';
    case 'too_big':
      return 'too-long';
    case 'too_small':
      return 'too-short';
    default:
      return 'not-allowed';
  }
}
