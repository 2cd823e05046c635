/** Feelings and thoughts of somebody else: what was seen of them, or the idea marked as the writer's own. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isName } from '../../../engine/nouns.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { splitInfinitive } from '../morphology/conjugation.ts';
import { agree } from '../verb-phrase.ts';
import { endOfNounPhrase, startsNounPhrase } from '../word-groups.ts';
import { join, subordinateOrder, wordsInside, wordsOf } from '../word-order.ts';
import { behaviours, pastBehaviours } from './choices.ts';
import {
  factualFrame,
  framesWithCause,
  framesWithComplement,
  inTime,
  otherFrames,
  whatDid,
  withoutLabel,
} from './frames.ts';
import { groundAfter } from './ground.ts';
import { withoutCause } from './intention.ts';
import { ideaDrafts } from './own-idea.ts';
import { clauseDraft, orderOf, ownSubject, rangeOf, type Scene, sentenceDraft } from './scene.ts';
import { howBlank, withoutFragment, withoutTail, withoutWord, wordBlank } from './word-alone.ts';

/** A guess that is marked as one need not be called likely as well. */
const LIKELY = /^(?:waarschijnlijk|misschien|vermoedelijk|wellicht|mogelijk|blijkbaar|zeker|vast)$/;

export function interpretationDrafts(scene: Scene): Draft[] {
  if (!scene.predicate.has(scene.clause.verb)) {
    const told = [...withoutFragment(scene), ...withoutTail(scene), ...withoutWord(scene)];
    return [...told, ...wordBlank(scene), ...howBlank(scene), ...ownIdea(scene)];
  }
  const { document, clause } = scene;
  const isCause =
    clause.connector >= 0 && /^(?:omdat|doordat)$/.test(document.tokens[clause.connector]!.norm);
  if (isCause) return [...withoutCause(scene), factualFrame(scene)];
  const unwilling = notWanting(scene);
  if (unwilling.length > 0) return [...unwilling, factualFrame({ ...scene, rest: [] }), ...ownIdea(scene)];
  const complement = framesWithComplement(scene);
  if (complement.length > 0) return [...complement, ...ownIdea(scene)];
  // What was seen is written already: no other choices are needed.
  if (groundAfter(scene)) return [...withoutLabel(scene), factualFrame(scene), ...ownIdea(scene)];
  return [
    ...withoutLabel(scene),
    ...inTime(scene, [...behaviours(scene).slice(0, 4), factualFrame(scene)]),
    ...framesWithCause(scene),
    ...aboutSomebody(scene),
    ...pastBehaviours(scene),
    ...inTime(scene, otherFrames(scene)),
    ...ownIdea(scene),
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
  if (end <= last + 1) return [];
  const other = wordsOf(document, range(preposition + 1, end));
  const isPerson =
    isName(document, preposition + 1) || (bitsAt(document, end - 1) & (BIT.person | BIT.parent)) !== 0;
  const past = scene.agreement.tense === 'past';
  const did = whatDid(scene);
  if (!isPerson) return [sentenceDraft(scene, 'factual', `bij ${other} ${did}`)];
  return [
    sentenceDraft(
      scene,
      'factual',
      past ? `toen ${other} [wat deed?], ${did}` : `als ${other} [wat doet?], ${did}`,
    ),
    clauseDraft(scene, 'factual', join(ownSubject(scene), did, past ? 'toen' : 'als', other, '[wat?]')),
  ];
}

/** The preposition whose object stands outside the finding, -1 when there is none. */
function lastPreposition({ document, first, last, clause }: Scene): number {
  for (let index = last; index >= first; index--) if (bitsAt(document, index) & BIT.preposition) return index;
  const next = last + 1 < clause.span.to ? document.tokens[last + 1]!.norm : '';
  return /^(?:op|voor|van|over)$/.test(next) && clause.finite?.infinitive === 'zijn' ? last + 1 : -1;
}

/** The finding's clause marked as the writer's own idea, for a sentence by itself. */
export function ownIdea(scene: Scene): Draft[] {
  const { document, clause, clauses, at, first, last } = scene;
  const seen = groundAfter(scene);
  const alone = clauses.every(
    (other, index) => index === at || (index > at && (other.order !== 'main' || seen !== null)),
  );
  if (clause.order !== 'main' || !alone || clause.fronted || clause.subject.length === 0) return [];
  const sentenceEnd = seen ? clause.span.to : clauses.at(-1)!.span.to;
  const { start, end } = rangeOf(document, { from: clause.span.from, to: sentenceEnd });
  const tail = document.text.slice(document.tokens[clause.span.to - 1]!.end, end);
  const without = new Set(clause.middle.filter((index) => LIKELY.test(document.tokens[index]!.norm)));
  const core = { from: first, to: last + 1 };
  const verbLast = [false, true].map(
    (auxiliaryFirst) => subordinateOrder(document, clause, { without, core, auxiliaryFirst }) + tail,
  );
  return ideaDrafts({
    start,
    end,
    seen,
    leansOn: tail !== '',
    verbLast: [...new Set(verbLast)],
    plain: wordsInside(document, range(clause.span.from, sentenceEnd)),
  });
}

/** How much of it was done, where that can be counted. */
const MEASURES: Record<string, string> = { eten: '[hoeveel?]', drinken: '[hoeveel?]', slapen: '[hoe lang?]' };

/** "Ze wilde niet meekomen" → "Ze kwam niet mee": what can be seen of a will. */
function notWanting(scene: Scene): Draft[] {
  const { document, clause, agreement } = scene;
  const infinitive = clause.cluster[0];
  const negated = clause.middle.some((index) => /^(?:niet|geen)$/.test(document.tokens[index]!.norm));
  if (
    clause.finite?.infinitive !== 'willen' ||
    !negated ||
    infinitive === undefined ||
    clause.order !== 'main'
  )
    return [];
  const { norm } = document.tokens[infinitive]!;
  const split = splitInfinitive(norm);
  const verb = agree(split?.verb ?? norm, agreement);
  const opening =
    orderOf(scene) === 'verb-first'
      ? join(scene.fore, verb, ownSubject(scene))
      : join(ownSubject(scene), verb);
  const text = join(
    opening,
    wordsOf(document, clause.middle),
    split?.particle ?? '',
    wordsOf(document, clause.extra),
  );
  const measure = MEASURES[norm];
  return [
    clauseDraft(scene, 'factual', text),
    ...(measure ? [clauseDraft(scene, 'factual', join(opening, measure))] : []),
  ];
}
