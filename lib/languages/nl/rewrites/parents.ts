/** Judgements of parents and family: what they said or did. */

import type { Draft } from '../../../engine/rewrite.ts';
import { join, wordsOf } from '../word-order.ts';
import { factualFrame, framesWithCause, withoutLabel } from './frames.ts';
import { behaviours, judgementDrafts, wordBlank } from './judgement.ts';
import { clauseDraft, orderOf, ownSubject, type Scene } from './scene.ts';

/** Words for a family, and what could be said instead. */
const FAMILIES: readonly [pattern: RegExp, sentences: readonly string[]][] = [
  [
    /gebroken gezin|gescheiden/i,
    ['{S} woont [bij wie, op welke dagen?]', '[wie] vertelde op [datum] dat [wat?]'],
  ],
  [
    /probleemgezin|marginaal|chaos|structuur|opvoeding|verwaarlo/i,
    ['op [datum] zag of hoorde ik thuis: [wat?]', "[wie] vertelde op [datum]: '[woorden]'"],
  ],
  [/cultuur/i, ["[wie] vertelde op [datum]: '[woorden]'"]],
];

export function parentDrafts(scene: Scene): Draft[] {
  const { document, clause, agreement, predicate } = scene;
  const subject = ownSubject(scene);
  if (clause.order === 'fragment' || clause.verb < 0) return [...aboutFamily(scene), ...wordBlank(scene)];
  if (!predicate.has(clause.verb))
    return [...aboutFamily(scene), ...judgementDrafts(scene), ...wordBlank(scene)];
  const frame = factualFrame(scene);
  const past = agreement.tense === 'past';
  const plural = agreement.number === 'plural';
  const said = plural ? 'zeiden' : 'zei';
  const kept = wordsOf(document, scene.rest);
  const drafts = [
    ...aboutFamily(scene),
    ...behaviours(scene),
    frame,
    ...framesWithCause(scene),
    ...withoutLabel(scene),
  ];
  if (orderOf(scene) === 'subject-first' && subject) {
    drafts.push(clauseDraft(scene, 'factual', `${subject} ${said}: '[woorden]'`));
    if (kept)
      drafts.push(
        clauseDraft(
          scene,
          'factual',
          join('op [datum]', past ? '[wat deed' : '[wat doet', `${agreement.name}?]`, kept),
        ),
      );
  }
  return drafts;
}

function aboutFamily(scene: Scene): Draft[] {
  const found = FAMILIES.find(([pattern]) => pattern.test(scene.quote));
  if (!found || scene.clause.order === 'subordinate') return [];
  const child = scene.agreement.number === 'singular' ? ownSubject(scene) : '';
  return found[1]
    .filter((sentence) => child !== '' || !sentence.includes('{S}'))
    .map((sentence) => clauseDraft(scene, 'factual', sentence.replace('{S}', child)));
}
