/**
 * Learning while writing: the learner first tries to put a remarked phrase differently, before a suggestion is shown.
 * Nothing of it is kept.
 */

import type { Finding } from '../engine/types.ts';
import { type Invention, inventions } from './facts.ts';

export interface Tried {
  /** Whether the remark is gone and no other came in its place; hints may. */
  solved: boolean;
  /** Remarks on the try that were not on the text. */
  newFindings: Finding[];
  /** Numbers, names and quoted words of the text that the try no longer has. */
  lost: Invention[];
  /** Numbers, names and quoted words that the text did not have: right if the writer saw or heard them, so ask. */
  added: Invention[];
  /** Whether the text tells of harm, danger or absence and the try does not. */
  hidesHarm: boolean;
}

interface Sides {
  /** The sentence or paragraph, and what the engine finds in it. */
  text: string;
  findings: readonly Finding[];
}

/**
 * @param finding the one of `before.findings` that the learner tries to solve
 * @param after the same stretch of text as the learner would write it
 * @param tellsHarm the language's own, see `Rewriter`
 */
export function compareTry(
  finding: Finding,
  before: Sides,
  after: Sides,
  tellsHarm: (words: string) => boolean,
): Tried {
  const newFindings = after.findings.filter((one) => !before.findings.some((other) => isSame(one, other)));
  return {
    solved:
      !after.findings.some((one) => isSame(one, finding)) &&
      newFindings.every(({ severity }) => severity === 'hint'),
    newFindings,
    lost: inventions(before.text, after.text),
    added: inventions(after.text, before.text),
    hidesHarm: tellsHarm(before.text) && !tellsHarm(after.text),
  };
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.quote.toLowerCase() === other.quote.toLowerCase();
}
