/** The cells of a spreadsheet's first sheet. */

import { readSheet } from 'read-excel-file/web-worker';
import { FileError } from './problem.ts';

/** @throws FileError `damaged` */
export async function readXlsx(bytes: Uint8Array): Promise<string[][]> {
  const { buffer, byteOffset, byteLength } = bytes;
  try {
    const rows = await readSheet(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
    return rows.map((row) => row.map(textOf));
  } catch {
    throw new FileError('damaged');
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
