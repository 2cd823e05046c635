/** One of two adjectives joined by "en". */

import type { Draft } from '../../../engine/rewrite.ts';
import type { RewriteKind } from '../../../engine/types.ts';
import { range } from '../clause.ts';
import { sayPhrase } from '../verb-phrase.ts';
import { join, wordsOf } from '../word-order.ts';
import { behavioursFor, strengthsFor } from './choices.ts';
import { factualFrame } from './frames.ts';
import { clauseDraft, inPredicate, orderOf, ownSubject, type Scene } from './scene.ts';

/** "lief en behulpzaam": one of two adjectives goes, with the word that joins them, or is put differently. */
export function coordinatedDrafts(scene: Scene): Draft[] {
  const { document, clause, agreement } = scene;
  const pair = pairOf(scene);
  if (!pair || orderOf(scene) !== 'subject-first') return [];
  const { gone, isFirst } = pair;
  const kept = range(clause.span.from, clause.span.to).filter((index) => !gone.has(index));
  const other = wordsOf(
    document,
    kept.filter((index) => !clause.subject.includes(index) && index !== clause.verb),
  );
  const stays = join(wordsOf(document, [clause.verb]), other);
  const subject = ownSubject(scene);
  const told = (kind: RewriteKind, phrases: readonly string[]) =>
    phrases.flatMap((phrase) => {
      const said = sayPhrase(phrase, agreement, 'subject-first', isFirst ? subject : '', '');
      if (said === null) return [];
      return [clauseDraft(scene, kind, isFirst ? `${said} en ${stays}` : `${subject} ${stays} en ${said}`)];
    });
  return [
    ...told('positive', strengthsFor(scene)),
    clauseDraft(scene, 'factual', wordsOf(document, kept)),
    ...told('factual', behavioursFor(scene).slice(0, 4)),
    factualFrame(inPredicate({ ...scene, rest: [] })),
  ];
}

/** The tokens of one of two joined adjectives with "en", and whether it is the first. */
function pairOf({
  document,
  clause,
  first,
  last,
  predicate,
}: Scene): { gone: Set<number>; isFirst: boolean } | null {
  if (clause.order === 'fragment' || !predicate.has(clause.verb)) return null;
  const quoted = [...predicate].filter((index) => index !== clause.verb).sort((a, b) => a - b);
  const from = quoted.find((index) => index <= first && isRun(quoted, index, first)) ?? first;
  const before = document.tokens[from - 1]?.norm === 'en' && from - 1 > clause.verb + 1;
  const after = document.tokens[last + 1]?.norm === 'en' && last + 2 < clause.span.to;
  if (!before && !after) return null;
  return { gone: new Set(range(before ? from - 1 : from, (before ? last : last + 1) + 1)), isFirst: !before };
}

function isRun(indices: number[], from: number, to: number): boolean {
  return range(from, to).every((index) => indices.includes(index));
}
