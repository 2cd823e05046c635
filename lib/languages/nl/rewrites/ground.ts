/** What raised an idea: asked for, or found in the clause that follows. */

import { range } from '../clause.ts';
import { wordsInside } from '../word-order.ts';
import { rangeOf, type Scene } from './scene.ts';

export const GROUND = 'omdat ik zag dat [wat zag je?]';

/** The next clause, when the writer says there what was seen: "…, hij wreef in zijn ogen". */
export function groundAfter(
  { document, clauses, at }: Scene,
  after = at,
): { end: number; text: string } | null {
  const next = clauses[after + 1];
  if (clauses[at]?.order === 'subordinate' && after === at) return null;
  if (next?.order !== 'main' || next.connector >= 0 || next.fore.length > 0) return null;
  if (next.subject.length === 0) return null;
  const end = rangeOf(document, next.span).end;
  return { end, text: wordsInside(document, range(next.span.from, next.span.to)) };
}
