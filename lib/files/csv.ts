/** Tables as text. Excel writes semicolons in the Low Countries, and commas elsewhere. */

import { parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { FileError } from './problem.ts';

const DELIMITERS = [';', ',', '\t'] as const;
/** The delimiter is found in the first so many code units. */
const SAMPLE = 10_000;

/**
 * @returns the rows, without empty ones; a row may have fewer cells than another
 * @throws FileError `damaged` when a quotation mark is never closed
 */
export function readCsv(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    throw new FileError('damaged');
  }
}

/** The one that stands most outside quotation marks. */
function delimiterOf(text: string): string {
  const outside = text.slice(0, SAMPLE).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => outside.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** @returns the rows as a file that Excel opens in columns, with accents; no cell can be taken for a formula */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
