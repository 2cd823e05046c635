/** Where the sentences of a note are. */

import { readDocument } from '../engine/document.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { paragraphsOf } from '../engine/paragraphs.ts';
import type { Range } from '../engine/types.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * @param kept ranges that no boundary may cut, in order: a name with a full stop in it is not shown in halves
 * @returns the sentences with a word in them, in order of their UTF-16 offsets, without the white space around them
 */
export function sentenceRanges(text: string, lexicon: Lexicon, kept: readonly Range[] = []): Range[] {
  return joined(rawRanges(text, lexicon), kept).filter(({ start, end }) => WORD.test(text.slice(start, end)));
}

function rawRanges(text: string, lexicon: Lexicon): Range[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const { sentences, tokens } = readDocument(text.slice(paragraph.start, paragraph.end), lexicon);
    return sentences.flatMap(({ from, to }) => {
      const inside = tokens.slice(from, to).filter(({ kind }) => kind !== 'newline');
      if (inside.length === 0) return [];
      return { start: paragraph.start + inside[0]!.start, end: paragraph.start + inside.at(-1)!.end };
    });
  });
}

function joined(ranges: readonly Range[], kept: readonly Range[]): Range[] {
  const result: Range[] = [];
  let next = 0;
  for (const range of ranges) {
    const last = result.at(-1);
    while (next < kept.length && last && kept[next]!.end <= last.end) next++;
    const isCut = last && kept[next] && kept[next]!.start < last.end && kept[next]!.end > range.start;
    if (isCut) last.end = range.end;
    else result.push({ ...range });
  }
  return result;
}
