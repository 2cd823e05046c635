/** House rules as a file a colleague can load: JSON as this extension writes it, or a table from a spreadsheet. */

import { readCsv, writeCsv } from '../files/csv.ts';
import { type HouseRule, houseRuleSchema } from '../languages/house-rules.ts';
import { z } from '../zod.ts';

const KIND = 'feitelijk/house-rules';
const VERSION = 1;
const fileSchema = z.object({ kind: z.literal(KIND), version: z.number(), rules: z.array(z.unknown()) });

/** The columns of the table, in the order in which they are written. */
const COLUMNS = ['action', 'phrase', 'replacement', 'category', 'reason'] as const;
type Column = (typeof COLUMNS)[number];

/** What a file brings, before anything is kept. */
export interface HouseRulesFile {
  /** Not known yet. */
  added: HouseRule[];
  /** How many were known already, word for word. */
  known: number;
  /** The places of rules that make no sense: rows of a table, or the number of the rule in a JSON file. */
  wrong: number[];
}

/** - `unreadable`: no JSON and no table; - `other`: JSON of something else; - `newer`: made by a newer version */
export type Refusal = 'unreadable' | 'other' | 'newer';

/**
 * @param content the text of the file
 * @param current the rules there are
 */
export function readHouseRules(content: string, current: readonly HouseRule[]): HouseRulesFile | Refusal {
  const rows = /^\s*[[{]/.test(content) ? rowsOfJson(content) : rowsOfTable(content);
  if (typeof rows === 'string') return rows;
  const seen = new Set(current.map(keyOf));
  const file: HouseRulesFile = { added: [], known: 0, wrong: [] };
  for (const { place, value } of rows) {
    const parsed = houseRuleSchema.safeParse(value);
    if (!parsed.success) {
      file.wrong.push(place);
    } else if (seen.has(keyOf(parsed.data))) {
      file.known++;
    } else {
      seen.add(keyOf(parsed.data));
      file.added.push(parsed.data);
    }
  }
  return file;
}

export function houseRulesJson(rules: readonly HouseRule[]): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, rules }, null, 2)}\n`;
}

export function houseRulesTable(rules: readonly HouseRule[]): string {
  const cells = (rule: HouseRule) =>
    COLUMNS.map((column) => (rule as Partial<Record<Column, string>>)[column] ?? '');
  return writeCsv([COLUMNS, ...rules.map(cells)]);
}

type Rows = { place: number; value: unknown }[];

function rowsOfJson(content: string): Rows | Refusal {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return 'unreadable';
  }
  const file = fileSchema.safeParse(json);
  if (!file.success) return 'other';
  if (file.data.version > VERSION) return 'newer';
  return file.data.rules.map((value, index) => ({ place: index + 1, value }));
}

function rowsOfTable(content: string): Rows | Refusal {
  let rows: string[][];
  try {
    rows = readCsv(content);
  } catch {
    return 'unreadable';
  }
  const [header = [], ...lines] = rows;
  const names = header.map((name) => name.trim().toLowerCase());
  if (!names.includes('phrase')) return 'unreadable';
  return lines.map((cells, index) => ({ place: index + 2, value: ruleOf(names, cells) }));
}

/** A cell that is empty is a property that is not there; a row without an action flags its phrase. */
function ruleOf(names: string[], cells: string[]): Record<string, string> {
  const filled = names
    .map((name, index) => [name, (cells[index] ?? '').trim().replace(ESCAPED_FORMULA, '')])
    .filter(([, value]) => value !== '');
  return { action: 'flag', ...Object.fromEntries(filled) };
}

/** The apostrophe that keeps a spreadsheet from reckoning with "-1" or "=1+1". */
const ESCAPED_FORMULA = /^'(?=[=+@-])/;

function keyOf(rule: HouseRule): string {
  return JSON.stringify(Object.entries(rule).sort());
}
