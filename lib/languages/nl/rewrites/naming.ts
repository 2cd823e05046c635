/** A name that goes with its clause is put in the place of the pronoun that stood for it. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isName } from '../../../engine/nouns.ts';
import { join, wordsInside, wordsOf } from '../word-order.ts';
import { isPerson } from './about.ts';
import type { Scene } from './scene.ts';

/**
 * "Thibo is plakkerig, ik droeg hem" → "ik droeg Thibo"
 *
 * @param kept the tokens that stay, in their new order
 */
export function withName({ document, clause }: Scene, kept: readonly number[]): string {
  const who = clause.subject;
  const isNamed = who.length > 0 && isName(document, who[0]!);
  const isSaid = kept.some((index) => isName(document, index));
  const at = isNamed && !isSaid ? kept.findIndex((index) => standsFor(document, index)) : -1;
  if (at < 0) return wordsInside(document, [...kept]);
  return join(
    wordsInside(document, kept.slice(0, at)),
    wordsOf(document, who),
    wordsOf(document, kept.slice(at + 1)),
  );
}

function standsFor(document: Scene['document'], index: number): boolean {
  const isSubject = /^(?:hij|ze|zij)$/.test(document.tokens[index]!.norm);
  return (
    (isSubject && (bitsAt(document, index) & BIT.pronoun) !== 0) ||
    isPerson(document, index, document.tokens.length)
  );
}
