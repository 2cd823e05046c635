/** Where sentences come from, cut into notes: a note is what one person wrote at a time. */

import type { FileContent } from '../files/read.ts';

/** A column of a table, for the coach to tell which ones hold notes. */
export interface Column {
  index: number;
  /** Its first cell. */
  title: string;
  /** A cell further down. */
  sample: string;
  /** Whether its cells are long enough to be notes. */
  likely: boolean;
}

/** In UTF-16 code units. Within a note the same person has the same stand-in; a longer text is cut at blank lines. */
const NOTE_LIMIT = 20_000;
/** Mean length of a cell from which a column is taken for notes. */
const LIKELY = 25;

/** @param limit in UTF-16 code units; a note is longer only when it has no line end in all that */
export function notesOf(text: string, limit = NOTE_LIMIT): string[] {
  const notes: string[] = [];
  let rest = text.replaceAll('\r\n', '\n');
  while (rest.length > limit) {
    const end = cutAt(rest, limit);
    notes.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...notes, rest].filter((note) => note.trim() !== '');
}

function cutAt(text: string, limit: number): number {
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at > 0) return at + mark.length;
  }
  return limit;
}

/** @returns the columns with anything in them; likely ones are the longest, or all that are long enough */
export function columnsOf(rows: readonly (readonly string[])[]): Column[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const means = Array.from({ length: width }, (_, index) => meanLength(rows, index));
  const enough = Math.min(LIKELY, Math.max(...means));
  return means.flatMap((mean, index) => {
    if (mean === 0) return [];
    const sample = rows.slice(1).find((row) => row[index])?.[index] ?? '';
    return { index, title: rows[0]?.[index] ?? '', sample, likely: mean >= enough };
  });
}

function meanLength(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((sum, row) => sum + (row[column]?.trim().length ?? 0), 0) / rows.length;
}

/** A first cell without a full stop and much shorter than the others is a heading. */
const HEADING = 40;

/** @returns one note for each cell of these columns, without their headings */
export function notesOfTable(rows: readonly (readonly string[])[], columns: readonly number[]): string[] {
  const [first = []] = rows;
  const isHeading = rows.length > 1 && columns.every((column) => looksLikeHeading(first[column] ?? ''));
  return rows
    .slice(isHeading ? 1 : 0)
    .flatMap((row) => columns.map((column) => row[column]?.trim() ?? ''))
    .filter((note) => note !== '');
}

function looksLikeHeading(cell: string): boolean {
  return cell.length <= HEADING && !/[.!?]\s*$/.test(cell);
}

/** @returns the notes, or the columns when there are several to choose from */
export function notesIn(
  content: FileContent,
  columns?: readonly number[],
): { notes: string[] } | { columns: Column[] } {
  if (content.kind === 'text') return { notes: notesOf(content.text) };
  if (columns) return { notes: notesOfTable(content.rows, columns) };
  const found = columnsOf(content.rows);
  return found.length > 1
    ? { columns: found }
    : {
        notes: notesOfTable(
          content.rows,
          found.map(({ index }) => index),
        ),
      };
}
