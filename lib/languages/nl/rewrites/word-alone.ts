/** The finding's word alone: left out, or a blank in its place. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { join, wordsOf } from '../word-order.ts';
import { SEEN } from './frames.ts';
import { clauseDraft, inPredicate, ownSubject, rangeOf, type Scene, withPhrase } from './scene.ts';

/** "Noor speelde heel lief met de poppen": what she did is there already, so the word can go. */
export function withoutWord(scene: Scene): Draft[] {
  const { document, clause, predicate, first, last } = scene;
  const dropped = hasRelative(scene) ? new Set(range(first, last + 1)) : predicate;
  const kept = range(clause.span.from, clause.span.to).filter((index) => !dropped.has(index));
  const turnsMeaning = [...dropped].some(
    (index) => bitsAt(document, index) & BIT.negation || /^on/.test(document.tokens[index]!.norm),
  );
  const holdsNoun = [...dropped].some(
    (index) => bitsAt(document, index) & (BIT.determiner | BIT.possessive | BIT.person),
  );
  const inSubject = clause.subject.some((index) => dropped.has(index) || (index >= first && index <= last));
  if (turnsMeaning || holdsNoun || inSubject || kept.length < 2) return [];
  if (clause.fore.length > 0 && clause.fore.every((index) => dropped.has(index))) {
    const text = join(ownSubject(scene), wordsOf(document, [clause.verb, ...scene.rest]));
    return [clauseDraft(scene, 'factual', text)];
  }
  return [{ ...rangeOf(document, clause.span), kind: 'factual', text: wordsOf(document, kept) }];
}

/** In a fragment, or inside a noun phrase, only the phrase itself becomes a blank. */
export function wordBlank(scene: Scene): Draft[] {
  const { document, first, last, clause } = scene;
  const touched = clause.subject.some((index) => index >= first && index <= last);
  if (clause.order !== 'fragment' && !touched && !hasRelative(scene))
    return [clauseDraft(scene, 'factual', withPhrase(inPredicate(scene), SEEN))];
  if (hasRelative(scene)) return [];
  const indices = touched
    ? clause.subject
    : [...scene.predicate].filter((index) => index !== clause.verb).sort((a, b) => a - b);
  const span = { from: indices[0] ?? first, to: (indices.at(-1) ?? last) + 1 };
  return [{ ...rangeOf(document, span), kind: 'factual', text: touched ? '[naam]' : SEEN }];
}

/** "een druk ventje dat …": a clause leans on the noun, so the noun has to stay. */
export function hasRelative({ document, clauses, at, clause, predicate }: Scene): boolean {
  const next = clauses[at + 1];
  if (!next || next.connector < 0 || !predicate.has(clause.span.to - 1) || next.subject.length > 0)
    return false;
  return next.order === 'subordinate' && /^(?:dat|die)$/.test(document.tokens[next.connector]!.norm);
}
