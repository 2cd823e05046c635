/** The text of a Word document: its paragraphs, those in tables too. What was struck out as a change is left out. */

import { unzipSync } from 'fflate';
import { Parser } from 'saxen';
import { decodeText } from './decode.ts';
import { FILE_LIMIT, FileError } from './problem.ts';

const DOCUMENT = 'word/document.xml';
/** XML is wordy: a large document may unpack to this many times the largest file. */
const UNPACKED_LIMIT = 5 * FILE_LIMIT;
const NAMESPACES = { 'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w' };
/** Elements that stand for a sign; `w:p` ends a line where it closes. */
const SIGNS: Record<string, string> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/** @throws FileError `damaged` or `too-large` */
export function readDocx(bytes: Uint8Array): string {
  const xml = documentOf(bytes);
  let text = '';
  let inText = false;
  const parser = new Parser();
  parser.ns(NAMESPACES);
  parser.on('openTag', (name: string) => {
    inText = name === 'w:t';
    text += SIGNS[name] ?? '';
  });
  parser.on('text', (value: string, decodeEntities: (text: string) => string) => {
    if (inText) text += decodeEntities(value);
  });
  parser.on('closeTag', (name: string) => {
    if (name === 'w:t') inText = false;
    if (name === 'w:p') text += '\n';
  });
  parser.on('error', () => {
    throw new FileError('damaged');
  });
  parser.parse(xml);
  return text;
}

function documentOf(bytes: Uint8Array): string {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name === DOCUMENT && originalSize > UNPACKED_LIMIT) throw new FileError('too-large');
        return name === DOCUMENT;
      },
    });
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('damaged');
  }
  const document = entries[DOCUMENT];
  if (!document) throw new FileError('damaged');
  return decodeText(document);
}
