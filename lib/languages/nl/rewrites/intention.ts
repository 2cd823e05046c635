/** Motives ascribed to somebody: the motive goes, what was done stays. */

import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { agree } from '../verb-phrase.ts';
import { join, wordsOf } from '../word-order.ts';
import { factualFrame, SEEN, whatDid } from './frames.ts';
import { behaviours, wordBlank } from './judgement.ts';
import { clauseDraft, orderOf, ownSubject, rangeOf, type Scene } from './scene.ts';

/** A verb that says nothing once its motive is gone: "deed het (expres)". */
const EMPTY = /^(?:doen|maken)$/;

export function intentionDrafts(scene: Scene): Draft[] {
  const { document, clause } = scene;
  const connector = clause.connector < 0 ? '' : document.tokens[clause.connector]!.norm;
  if (connector === 'om' && startsAt(scene, clause.connector)) return withoutClause(scene);
  if (/^(?:omdat|alsof|zodat|opdat)$/.test(connector) && startsAt(scene, clause.connector))
    return withoutClause(scene);
  if (clause.verb >= 0 && !scene.predicate.has(clause.verb)) return withoutWords(scene);
  if (clause.finite?.infinitive === 'weigeren') return refused(scene);
  if (clause.verb < 0) return wordBlank(scene);
  const frame = factualFrame(scene);
  return [...behaviours(scene), frame, ...counted(scene), ...onlyWhatFollows(scene)];
}

function startsAt({ first, last }: Scene, connector: number): boolean {
  return first <= connector + 1 && connector <= last;
}

/** "Ze huilt om aandacht te krijgen": what remains is what was seen. */
function withoutClause(scene: Scene): Draft[] {
  const { document, clause, clauses, at } = scene;
  const before = clauses[at - 1];
  const end = rangeOf(document, clause.span).end;
  const start = document.tokens[clause.connector]!.start;
  if (!before || before.verb < 0)
    return [{ kind: 'factual', start, end, text: '[wat gebeurde er net ervoor?]' }];
  const beforeEnd = rangeOf(document, before.span).end;
  const past = before.finite?.tense === 'past';
  const says = past ? 'toen [wat gebeurde er net ervoor?]' : 'wanneer [wat gebeurt er net ervoor?]';
  return [
    { kind: 'factual', start: beforeEnd, end, text: '' },
    { kind: 'factual', start: beforeEnd, end, text: ' [wanneer en bij wie?]' },
    { kind: 'factual', start: beforeEnd, end, text: ` ${says}` },
  ];
}

/** "Hij gooide expres zijn beker om": without the word the fact stays. */
function withoutWords(scene: Scene): Draft[] {
  const { document, clause, predicate } = scene;
  const kept = range(clause.span.from, clause.span.to).filter((index) => !predicate.has(index));
  const isEmpty =
    EMPTY.test(clause.finite?.infinitive ?? '') &&
    clause.middle.filter((index) => kept.includes(index)).length <= 1;
  if (isEmpty)
    return [
      factualFrame({ ...scene, predicate: new Set(range(clause.span.from, clause.span.to)), rest: [] }),
      ...witnessed(scene),
    ];
  const opened = clause.fore.length > 0 && clause.fore.every((index) => predicate.has(index));
  const text = opened
    ? join(ownSubject(scene), wordsOf(document, [clause.verb, ...scene.rest]))
    : wordsOf(document, kept);
  return [clauseDraft(scene, 'factual', text)];
}

function witnessed(scene: Scene): Draft[] {
  if (orderOf(scene) !== 'subject-first' || ownSubject(scene) === '') return [];
  return [clauseDraft(scene, 'factual', `ik zag dat ${ownSubject(scene)} ${whatDid(scene)}`)];
}

/** "Ze weigert haar schoenen aan te doen" → "Ze doet haar schoenen niet aan". */
function refused(scene: Scene): Draft[] {
  const { document, clause, agreement } = scene;
  const te = clause.cluster.findIndex((index) => document.tokens[index]!.norm === 'te');
  const infinitive = te < 0 ? undefined : clause.cluster[te + 1];
  const frame = [...behaviours(scene), factualFrame({ ...scene, rest: [] })];
  if (infinitive === undefined || clause.order !== 'main') return frame;
  const verb = agree(document.tokens[infinitive]!.norm, agreement);
  const particle = wordsOf(document, clause.cluster.slice(0, te));
  const object = wordsOf(document, clause.middle);
  const after = wordsOf(document, clause.extra);
  const inverted = orderOf(scene) === 'verb-first';
  const said = inverted ? join(scene.fore, verb, ownSubject(scene)) : join(ownSubject(scene), verb);
  return [clauseDraft(scene, 'factual', join(said, object, 'niet', particle, after)), ...frame];
}

/** "Vic deed aan tafel [aantal] keer [wat?]" */
function counted(scene: Scene): Draft[] {
  const { document, clause, rest, agreement } = scene;
  if (orderOf(scene) !== 'subject-first' || clause.subject.length === 0) return [];
  const did = agreement.number === 'plural' ? 'deden' : 'deed';
  return [
    clauseDraft(
      scene,
      'factual',
      join(ownSubject(scene), did, wordsOf(document, rest), '[aantal] keer [wat?]'),
    ),
  ];
}

/** "Hij daagt ons uit door op de tafel te kruipen": how it was done is what was seen. */
function onlyWhatFollows(scene: Scene): Draft[] {
  const text = wordsOf(scene.document, scene.rest);
  const how = /^door (.*?)(\S+ )?te (\S+n)$/.exec(text);
  if (!how || orderOf(scene) !== 'subject-first') return [];
  const verb = agree(how[3]!, scene.agreement);
  return [
    clauseDraft(scene, 'factual', join(ownSubject(scene), verb, `${how[1] ?? ''}${how[2] ?? ''}`.trim())),
  ];
}

export { SEEN };
