/** Measured against others: what the child itself does now, or did before (VTO 2.2). */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isName } from '../../../engine/nouns.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { join, wordsOf } from '../word-order.ts';
import { SEEN, withoutLabel } from './frames.ts';
import { clauseDraft, inPredicate, ownSubject, restOf, type Scene, sentenceDraft } from './scene.ts';
import { wordBlank } from './word-alone.ts';

export function comparisonDrafts(found: Scene): Draft[] {
  const { clause } = found;
  if (clause.order === 'fragment' || clause.verb < 0) return wordBlank(found);
  const isSaid =
    found.predicate.has(clause.verb) ||
    /^(?:kunnen|mogen|willen|moeten)$/.test(clause.finite?.infinitive ?? '');
  const scene = aboutTheChild(isSaid ? inPredicate(withoutComparative(found)) : withoutComparative(found));
  const opens = clause.fore.length > 0 && clause.fore.every((index) => scene.predicate.has(index));
  if (opens && !isSaid) return [...withoutMeasure(scene), ...how(scene), ...withItself(scene)];
  const subject = ownSubject(scene);
  const kept = restOf(scene);
  const frame = isSaid
    ? join(scene.fore || subject, `[wat doet ${scene.agreement.name} nu?]`, kept)
    : join(subject, wordsOf(scene.document, [clause.verb]), kept, '[hoe?]');
  return [
    clauseDraft(scene, 'factual', frame),
    ...withItself(scene),
    ...withoutLabel(scene),
    clauseDraft(scene, 'factual', join(subject || 'het kind', SEEN)),
  ];
}

/** "stapt *later* dan de meeste kinderen": the comparative leans on what it was measured by. */
function withoutComparative(scene: Scene): Scene {
  const { document, clause, first, rest, predicate } = scene;
  if (document.tokens[first]!.norm !== 'dan') return scene;
  const leans = rest.filter((index) => index > clause.verb && index < first);
  const gone = new Set(leans);
  return {
    ...scene,
    rest: rest.filter((index) => !gone.has(index)),
    predicate: new Set([...predicate, ...leans]),
  };
}

/** "Zijn zus kon dat al wel": the sentence is about the child, who is not its subject. */
function aboutTheChild(scene: Scene): Scene {
  const { document, clause, agreement } = scene;
  const head = clause.subject.at(-1);
  const quoted = clause.subject.some((index) => index >= scene.first && index <= scene.last);
  const somebody = BIT.pronoun | BIT.self | BIT.person | BIT.parent | BIT.professional;
  const isPerson = head === undefined || (bitsAt(document, head) & somebody) !== 0;
  // "zijn zus" is somebody else, "de taalontwikkeling" nobody.
  const isOwned =
    clause.subject[0] !== undefined && (bitsAt(document, clause.subject[0]) & BIT.possessive) !== 0;
  if (!quoted && !isOwned && (isPerson || isName(document, head))) return scene;
  return {
    ...scene,
    impersonal: '[naam]',
    agreement: { ...agreement, number: 'singular', name: 'het kind' },
  };
}

/** "Voor een vierjarige tekent Joppe heel kinderachtig" → "Joppe tekent [wat of hoe?]" */
function how(scene: Scene): Draft[] {
  const { document, clause } = scene;
  if (ownSubject(scene) === '') return [];
  return [
    clauseDraft(scene, 'factual', join(ownSubject(scene), wordsOf(document, [clause.verb]), '[wat of hoe?]')),
  ];
}

/** "In vergelijking met de andere peuters praat ze weinig": without the measure the fact stays. */
function withoutMeasure(scene: Scene): Draft[] {
  return [
    clauseDraft(
      scene,
      'factual',
      join(ownSubject(scene), wordsOf(scene.document, [scene.clause.verb, ...scene.rest])),
    ),
  ];
}

/** "Op [datum] …, nu …": compared with the child's own past. */
function withItself(scene: Scene): Draft[] {
  if (scene.clause.order !== 'main') return [];
  const { name } = scene.agreement;
  return [sentenceDraft(scene, 'factual', `op [datum] [wat deed ${name}?], nu [wat doet ${name}?]`)];
}
