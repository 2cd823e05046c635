/** Judgements of a child: the quality behind a pitfall, observable behaviour, or a blank. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { behaviours, habitStrengths, habits, pastBehaviours, positives } from './choices.ts';
import { factualFrame, framesWithCause, inTime, otherFrames, withoutLabel } from './frames.ts';
import { groundAfter } from './ground.ts';
import { coordinatedDrafts } from './pairs.ts';
import { howMuch } from './quantify.ts';
import { refused } from './refusal.ts';
import { clauseDraft, ownSubject, type Scene, withComplement } from './scene.ts';
import {
  hasRelative,
  howBlank,
  onlyHow,
  withoutFragment,
  withoutTail,
  withoutWord,
  wordBlank,
} from './word-alone.ts';

export function judgementDrafts(whole: Scene): Draft[] {
  const isWhole = whole.predicate.has(whole.clause.verb) && !hasRelative(whole);
  const scene = isWhole ? withComplement(whole) : whole;
  if (scene.clause.finite?.infinitive === 'weigeren' && scene.predicate.has(scene.clause.verb))
    return refused(scene);
  const measured = howMuch(scene);
  if (measured.length > 0) return [...measured, factualFrame(scene)];
  const coordinated = coordinatedDrafts(scene);
  if (coordinated.length > 0) return coordinated;
  if (isAboutWork(scene)) return [onWork(scene)];
  if (!holdsPredicate(scene) || hasRelative(scene))
    return [
      ...withoutFragment(scene),
      ...withoutTail(scene),
      ...onlyHow(scene),
      ...withoutWord(scene),
      ...wordBlank(scene),
      ...howBlank(scene),
    ];
  const habit = habits(scene);
  const seen = habit.length > 0 || groundAfter(scene) ? habit : behaviours(scene);
  return [
    ...(habit.length > 0 ? habitStrengths(scene) : positives(scene)),
    ...withoutLabel(scene),
    ...inTime(scene, [...seen, factualFrame(scene)]),
    ...framesWithCause(scene),
    ...(habit.length > 0 ? [] : pastBehaviours(scene)),
    ...inTime(scene, otherFrames(scene)),
  ];
}

/** Of a drawing, what is on it can be seen. */
function onWork(scene: Scene): Draft {
  return clauseDraft(scene, 'factual', `op ${ownSubject(scene)} zie ik [wat?]`);
}

function isAboutWork(scene: Scene): boolean {
  const { document, clause } = scene;
  const head = clause.subject.at(-1);
  return holdsPredicate(scene) && head !== undefined && (bitsAt(document, head) & BIT.work) !== 0;
}

/** Whether the finding is what the clause says of its subject, rather than a word along the way. */
function holdsPredicate({ clause, predicate }: Scene): boolean {
  return clause.order !== 'fragment' && predicate.has(clause.verb);
}
