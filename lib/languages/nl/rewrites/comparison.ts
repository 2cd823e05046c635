/** Measured against others: what the child itself does now, or did before (VTO 2.2). */

import type { Draft } from '../../../engine/rewrite.ts';
import { join, wordsOf } from '../word-order.ts';
import { wordBlank } from './judgement.ts';
import { clauseDraft, ownSubject, type Scene } from './scene.ts';

export function comparisonDrafts(scene: Scene): Draft[] {
  const { document, clause, predicate, agreement, rest } = scene;
  if (clause.order === 'fragment' || clause.verb < 0) return wordBlank(scene);
  const subject = ownSubject(scene);
  const opens = clause.fore.length > 0 && clause.fore.every((index) => predicate.has(index));
  if (opens && !predicate.has(clause.verb)) {
    return [
      clauseDraft(scene, 'factual', join(subject, wordsOf(document, [clause.verb, ...rest]))),
      ...withItself(scene),
    ];
  }
  const kept = wordsOf(document, rest);
  const now = `[wat doet ${agreement.name} nu?]`;
  const frame = predicate.has(clause.verb)
    ? join(scene.fore || subject, now, kept)
    : join(subject, wordsOf(document, [clause.verb]), kept, '[hoe?]');
  return [
    clauseDraft(scene, 'factual', frame),
    ...withItself(scene),
    clauseDraft(scene, 'factual', join(subject || 'het kind', '[wat zag of hoorde je?]')),
  ];
}

/** "Op [datum] …, nu …": compared with the child's own past. */
function withItself(scene: Scene): Draft[] {
  if (scene.clause.order !== 'main') return [];
  const { name } = scene.agreement;
  return [clauseDraft(scene, 'factual', `op [datum] [wat deed ${name}?], nu [wat doet ${name}?]`)];
}
