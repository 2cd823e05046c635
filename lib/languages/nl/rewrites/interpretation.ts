/** Feelings and thoughts of somebody else: what was seen of them, or the idea marked as the writer's own. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { isName } from '../../../engine/topic.ts';
import { range } from '../clause.ts';
import { endOfNounPhrase, startsNounPhrase } from '../word-groups.ts';
import { join, subordinateOrder, wordsInside, wordsOf } from '../word-order.ts';
import { factualFrame, framesWithCause, whatDid, withoutLabel } from './frames.ts';
import { behaviours, wordBlank } from './judgement.ts';
import { clauseDraft, ownSubject, rangeOf, type Scene } from './scene.ts';

export const GROUND = 'omdat ik zag dat [wat zag je?]';
const NOTHING: ReadonlySet<number> = new Set();

export function interpretationDrafts(scene: Scene): Draft[] {
  if (!scene.predicate.has(scene.clause.verb))
    return [...asOpener(scene), ...wordBlank(scene), ...ownIdea(scene)];
  return [
    ...behaviours(scene),
    ...framesWithCause(scene),
    ...aboutSomebody(scene),
    ...withoutLabel(scene),
    factualFrame(scene),
    ...ownIdea(scene),
  ];
}

/** "Trots liet ze haar tekening zien": the feeling opens the sentence and can go. */
function asOpener(scene: Scene): Draft[] {
  const { document, clause } = scene;
  if (clause.fore.length === 0 || !clause.fore.every((index) => scene.predicate.has(index))) return [];
  return [
    clauseDraft(scene, 'factual', join(ownSubject(scene), wordsOf(document, [clause.verb, ...scene.rest]))),
  ];
}

/** "jaloers op zijn zus", "bang voor de stofzuiger": what happens when the other is there. */
function aboutSomebody(scene: Scene): Draft[] {
  const { document, clause, last } = scene;
  if (clause.order !== 'main' || scene.fore || clause.fronted) return [];
  const preposition = lastPreposition(scene);
  if (preposition < 0 || preposition + 1 >= clause.span.to || !startsNounPhrase(document, preposition + 1))
    return [];
  const end = endOfNounPhrase(document, preposition + 1, clause.span.to);
  if (end < last) return [];
  const other = wordsOf(document, range(preposition + 1, end));
  const isPerson =
    isName(document, preposition + 1) || (bitsAt(document, end - 1) & (BIT.person | BIT.parent)) !== 0;
  const past = scene.agreement.tense === 'past';
  const did = whatDid(scene);
  if (!isPerson) return [clauseDraft(scene, 'factual', `bij ${other} ${did}`)];
  return [
    clauseDraft(
      scene,
      'factual',
      past ? `toen ${other} [wat deed?], ${did}` : `als ${other} [wat doet?], ${did}`,
    ),
    clauseDraft(scene, 'factual', join(ownSubject(scene), did, past ? 'toen' : 'als', other, '[wat?]')),
  ];
}

function lastPreposition({ document, first, last, clause }: Scene): number {
  for (let index = Math.min(last + 1, clause.span.to - 1); index >= first; index--) {
    if (bitsAt(document, index) & BIT.preposition) return index;
  }
  return -1;
}

/** "Ik vermoed dat …, omdat ik zag dat …" and "Mijn indruk: … Dat zag ik aan: …", for a sentence by itself. */
export function ownIdea(scene: Scene): Draft[] {
  const { document, clause, clauses, at } = scene;
  const alone = clauses.every((other, index) => index === at || (other.order !== 'main' && index > at));
  if (clause.order !== 'main' || !alone || clause.fronted || clause.subject.length === 0) return [];
  const start = document.tokens[clause.span.from]!.start;
  const sentenceEnd = clauses.at(-1)!.span.to;
  const { end } = rangeOf(document, { from: clause.span.from, to: sentenceEnd });
  const whole = wordsInside(document, range(clause.span.from, sentenceEnd));
  const tail = document.text.slice(document.tokens[clause.span.to - 1]!.end, end);
  const subordinate = subordinateOrder(document, clause, NOTHING) + tail;
  const glue = tail ? '. Dat denk ik' : ',';
  return [
    { kind: 'attribute', start, end, text: `ik vermoed dat ${subordinate}${glue} ${GROUND}` },
    { kind: 'attribute', start, end, text: `mijn indruk: ${whole}. Dat zag ik aan: [wat zag of hoorde je?]` },
  ];
}
