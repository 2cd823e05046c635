/** Any file a coach may have notes in, as text or as a table. The readers are loaded when they are needed. */

import { decodeText } from './decode.ts';
import { FILE_LIMIT, FileError } from './problem.ts';

export type FileContent = { kind: 'text'; text: string } | { kind: 'table'; rows: string[][] };

/** What a file chooser offers. */
export const READABLE = '.txt,.md,.csv,.tsv,.docx,.xlsx';

type Reader = (bytes: Uint8Array) => FileContent | Promise<FileContent>;

const READERS: Record<string, Reader> = {
  txt: (bytes) => ({ kind: 'text', text: decodeText(bytes) }),
  md: (bytes) => ({ kind: 'text', text: decodeText(bytes) }),
  csv: async (bytes) => table((await import('./csv.ts')).readCsv(decodeText(bytes))),
  tsv: async (bytes) => table((await import('./csv.ts')).readCsv(decodeText(bytes))),
  docx: async (bytes) => ({ kind: 'text', text: (await import('./docx.ts')).readDocx(bytes) }),
  xlsx: async (bytes) => table(await (await import('./xlsx.ts')).readXlsx(bytes)),
};

/** What Word and Excel wrote before 2007, and what they write around a locked file. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws FileError */
export async function readFile(file: File): Promise<FileContent> {
  const extension = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (file.size > FILE_LIMIT) throw new FileError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (OLD_OFFICE.every((byte, at) => bytes[at] === byte)) throw new FileError('old');
  const reader = Object.hasOwn(READERS, extension) ? READERS[extension] : undefined;
  if (!reader) throw new FileError('unknown');
  const content = await reader(bytes);
  if (isEmpty(content)) throw new FileError('empty');
  return content;
}

function table(rows: string[][]): FileContent {
  return { kind: 'table', rows: rows.filter((row) => row.some((cell) => cell.trim() !== '')) };
}

function isEmpty(content: FileContent): boolean {
  return content.kind === 'text' ? content.text.trim() === '' : content.rows.length === 0;
}
