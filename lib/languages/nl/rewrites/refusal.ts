/** "weigert": what was not done, which can be seen. */

import type { Draft } from '../../../engine/rewrite.ts';
import { agree } from '../verb-phrase.ts';
import { join, wordsOf } from '../word-order.ts';
import { behaviours } from './choices.ts';
import { factualFrame } from './frames.ts';
import { clauseDraft, orderOf, ownSubject, type Scene } from './scene.ts';

/** "Ze weigert haar schoenen aan te doen" → "Ze doet haar schoenen niet aan". */
export function refused(scene: Scene): Draft[] {
  const { document, clause, agreement } = scene;
  const te = clause.cluster.findIndex((index) => document.tokens[index]!.norm === 'te');
  const infinitive = te < 0 ? undefined : clause.cluster[te + 1];
  const whole = { ...scene, rest: [] };
  const frame = [...behaviours(whole), factualFrame(whole)];
  if (infinitive === undefined || clause.order !== 'main') return frame;
  const verb = agree(document.tokens[infinitive]!.norm, agreement);
  const subject = ownSubject(scene);
  const opening = orderOf(scene) === 'verb-first' ? join(scene.fore, verb, subject) : join(subject, verb);
  const particle = wordsOf(document, clause.cluster.slice(0, te));
  const text = join(
    opening,
    wordsOf(document, clause.middle),
    'niet',
    particle,
    wordsOf(document, clause.extra),
  );
  return [clauseDraft(scene, 'factual', text), ...frame];
}
