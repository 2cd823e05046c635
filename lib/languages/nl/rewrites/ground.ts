/** What raised an idea, where the clause that follows says it. */

import { range } from '../clause.ts';
import { subordinateOrder, wordsInside } from '../word-order.ts';
import { rangeOf, type Scene } from './scene.ts';

/** A clause that tells what was seen, in the two orders a frame may need. */
export interface Observed {
  /** Where it ends in the text. */
  end: number;
  /** "hij wreef in zijn ogen" */
  plain: string;
  /** "hij in zijn ogen wreef" */
  verbLast: string;
}

/** The next clause, when the writer says there what was seen: "…, (want) hij wreef in zijn ogen". */
export function groundAfter({ document, clauses, at }: Scene, after = at): Observed | null {
  const next = clauses[after + 1];
  if (clauses[at]?.order === 'subordinate' && after === at) return null;
  if (next?.order !== 'main' || next.fore.length > 0 || next.subject.length === 0) return null;
  if (next.connector >= 0 && document.tokens[next.connector]!.norm !== 'want') return null;
  return {
    end: rangeOf(document, next.span).end,
    plain: wordsInside(document, range(Math.max(next.span.from, next.connector + 1), next.span.to)),
    verbLast: subordinateOrder(document, next),
  };
}
