import type { Range } from '../../../lib/engine/types.ts';
import { GROUP_OF } from '../../../lib/page/colours.ts';
import { type Flaw, rangeOf } from '../../../lib/practice/schema.ts';

/** A text with its flaws underlined, as the remarks of a note are; the shape and a list nearby tell what colour says. */
export function MarkedText({ text, flaws }: { text: string; flaws: readonly Flaw[] }) {
  const ranges = flaws
    .flatMap((flaw) => {
      const range = rangeOf(text, flaw);
      return range ? [{ ...range, category: flaw.category }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return (
    <span className="marked">
      {ranges.map(({ start, end, category }, index) => (
        <span key={start}>
          {text.slice(before(ranges, index), start)}
          <mark className="remark-quote" data-group={GROUP_OF[category]}>
            {text.slice(start, end)}
          </mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </span>
  );
}

const before = (ranges: readonly Range[], index: number): number => ranges[index - 1]?.end ?? 0;
