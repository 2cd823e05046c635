import type { TrackedBlank } from '../../lib/page/blanks.ts';

/** Every `[…]` in a text, as blanks that were just brought in. */
export function blanksIn(text: string): TrackedBlank[] {
  return [...text.matchAll(/\[[^\]]+\]/g)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
    quote,
  }));
}
