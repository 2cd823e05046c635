/** Which tokens stand between quotation marks. */

import type { Document } from './document.ts';

const PAIRS: Record<string, string> = {
  '“': '”',
  '„': '”',
  '«': '»',
  '‘': '’',
  '"': '"',
  "'": "'",
  '’': '’',
  '”': '”',
};

export function isQuote(norm: string): boolean {
  return norm in PAIRS || norm === '»' || norm === '”';
}

/** A quotation that is not closed yet, as while typing, runs to the end of its sentence. */
export function markQuotes(document: Document): void {
  const { tokens, text, quoted, sentences, sentenceOf } = document;
  let open = -1;
  const leaveOpen = () => {
    if (open >= 0) quoted.fill(1, open, sentences[sentenceOf[open]!]!.to);
    open = -1;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === 'newline' && tokens[index + 1]?.kind === 'newline') leaveOpen();
    if (token.kind !== 'punctuation' || !isQuote(token.norm)) continue;
    const spaceAfter = isSpaceAt(text, token.end);
    if (open >= 0 && closesQuote(tokens[open]!.norm, token.norm) && !isSpaceAt(text, token.start - 1)) {
      quoted.fill(1, open, index + 1);
      open = -1;
    } else if (open < 0 && !spaceAfter && !isWordAt(text, token.start - 1)) {
      open = index;
    }
  }
  leaveOpen();
}

function closesQuote(opening: string, mark: string): boolean {
  return (
    PAIRS[opening] === mark ||
    (opening === '‘' && mark === "'") ||
    (opening === '„' && (mark === '“' || mark === '"'))
  );
}

function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /\s/.test(text[at]!);
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && /[\p{L}\d]/u.test(text[at]!);
}
