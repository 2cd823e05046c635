/** Motives ascribed to somebody: the motive goes, what was done stays. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { isInfinitive, splitInfinitive } from '../morphology/conjugation.ts';
import { agree } from '../verb-phrase.ts';
import { join, wordsOf } from '../word-order.ts';
import { behaviours, positives } from './choices.ts';
import { factualFrame, framesWithCause, inTime, SEEN, whatDid, withoutLabel } from './frames.ts';
import { withName } from './naming.ts';
import { refused } from './refusal.ts';
import { clauseDraft, orderOf, ownSubject, rangeOf, restOf, type Scene, withComplement } from './scene.ts';
import { withoutTail, wordBlank } from './word-alone.ts';

/** A verb that says nothing once its motive is gone: "deed het (expres)". */
const EMPTY = /^(?:doen|maken)$/;

export function intentionDrafts(found: Scene): Draft[] {
  const scene = found.predicate.has(found.clause.verb) ? withComplement(found) : found;
  const { document, clause } = scene;
  const connector = clause.connector < 0 ? '' : document.tokens[clause.connector]!.norm;
  if (/^(?:om|omdat|zodat|opdat|alsof)$/.test(connector) && startsAt(scene, clause.connector))
    return withoutClause(scene);
  if (clause.verb < 0) return [...withoutTail(scene), ...wordBlank(scene)];
  if (isEmpty(scene))
    return [factualFrame({ ...scene, predicate: everything(scene), rest: [] }), ...witnessed(scene)];
  if (!scene.predicate.has(clause.verb)) return withoutWords(scene);
  if (clause.finite?.infinitive === 'weigeren') return refused(scene);
  return [
    ...positives(scene),
    ...byDoing(scene),
    ...onlyWhatFollows(scene),
    ...withoutLabel(scene),
    ...inTime(scene, [...behaviours(scene), factualFrame(scene)]),
    ...framesWithCause(scene),
    ...whenever(scene),
    ...counted(scene),
    ...withOther(scene),
  ];
}

/** "deed het expres": without the motive nothing is said. */
function isEmpty({ document, clause, predicate }: Scene): boolean {
  if (!EMPTY.test(clause.finite?.infinitive ?? '')) return false;
  const object = clause.middle.filter(
    (index) => !/^(?:het|dat|dit|er|zoiets)$/.test(document.tokens[index]!.norm),
  );
  return object.every((index) => predicate.has(index)) && clause.cluster.length === 0;
}

function everything({ clause }: Scene): ReadonlySet<number> {
  return new Set(range(clause.span.from, clause.span.to));
}

function startsAt({ first, last }: Scene, connector: number): boolean {
  return first <= connector + 1 && connector <= last;
}

/** "Ze huilt om aandacht te krijgen": what remains is what was seen. */
export function withoutClause(scene: Scene): Draft[] {
  const { document, clause, clauses, at } = scene;
  const before = clauses[at - 1];
  const end = rangeOf(document, clause.span).end;
  const start = document.tokens[clause.connector]!.start;
  if (!before || before.verb < 0)
    return [{ kind: 'factual', start, end, text: '[wat gebeurde er net ervoor?]' }];
  // "deed alsof ze ziek was": without it nothing is said.
  if (document.tokens[clause.connector]!.norm === 'alsof') {
    const from = rangeOf(document, before.span).start;
    return [{ kind: 'factual', start: from, end, text: join(wordsOf(document, before.subject), SEEN) }];
  }
  // "huilt alleen om …": the word leans on what goes.
  const leaning = /^(?:alleen|enkel|vooral|gewoon|maar)$/.test(document.tokens[before.span.to - 1]!.norm)
    ? 1
    : 0;
  const beforeEnd = rangeOf(document, { from: before.span.from, to: before.span.to - leaning }).end;
  const past = before.finite?.tense === 'past';
  const says = past ? 'toen [wat gebeurde er net ervoor?]' : 'wanneer [wat gebeurt er net ervoor?]';
  return [
    { kind: 'factual', start: beforeEnd, end, text: '' },
    { kind: 'factual', start: beforeEnd, end, text: ' [wanneer en bij wie?]' },
    { kind: 'factual', start: beforeEnd, end, text: ` ${says}` },
  ];
}

/** "Omdat hij boos was, gooide hij met zand": what he did stays, the guess at why goes. */
export function withoutCause(scene: Scene): Draft[] {
  const { document, clause, clauses, at } = scene;
  const next = clauses[at + 1];
  if (!next?.fronted || next.verb < 0) return withoutClause(scene);
  const { start } = document.tokens[clause.connector]!;
  const kept = [...next.subject, next.verb, ...next.middle, ...next.cluster, ...next.extra];
  return [{ kind: 'factual', start, end: rangeOf(document, next.span).end, text: withName(scene, kept) }];
}

/** "Hij gooide expres zijn beker om": without the word the fact stays. */
function withoutWords(scene: Scene): Draft[] {
  const { document, clause, predicate } = scene;
  const kept = range(clause.span.from, clause.span.to).filter((index) => !predicate.has(index));
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

/** "Vic deed aan tafel [aantal] keer [wat?]" */
function counted(scene: Scene): Draft[] {
  const { clause, agreement } = scene;
  if (orderOf(scene) !== 'subject-first' || clause.subject.length === 0 || clause.extra.length > 3) return [];
  const did = agreement.number === 'plural' ? 'deden' : 'deed';
  return [clauseDraft(scene, 'factual', join(ownSubject(scene), did, restOf(scene), '[aantal] keer [wat?]'))];
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

/** "*Door te krijsen* probeert ze mama te manipuleren", "*met huilen*": how it was done is what was seen. */
function byDoing(scene: Scene): Draft[] {
  const { document, clause, clauses, at, agreement } = scene;
  const before = clauses[at - 1];
  const words = join(
    before ? wordsOf(document, range(before.span.from, before.span.to)) : '',
    scene.fore,
    wordsOf(document, scene.rest),
  );
  const how = /(?:^| )(?:door(?: te)?|met) (?:te )?(\p{L}+n)(?= |$)/iu.exec(words);
  if (!how || !isInfinitive(how[1]!) || clause.order !== 'main') return [];
  const split = splitInfinitive(how[1]!);
  const subject = ownSubject(scene);
  const does = join(subject, agree(split?.verb ?? how[1]!, agreement), split?.particle ?? '');
  const other = otherPerson(scene);
  const start = document.tokens[(before?.span ?? clause.span).from]!.start;
  const end = rangeOf(document, clause.span).end;
  const past = agreement.tense === 'past';
  const texts = [
    does,
    ...(other ? [`${does} en ${other} [wat ${past ? 'deed' : 'doet'} ${other} dan?]`] : []),
  ];
  return texts.map((text) => ({ kind: 'factual', start, end, text }));
}

/** "probeert ze *mama* te manipuleren" */
function otherPerson({ document, clause, first, last, object }: Scene): string {
  const found = clause.middle.find(
    (index) =>
      index >= first && index <= last && (bitsAt(document, index) & (BIT.parent | BIT.professional)) !== 0,
  );
  return object || (found === undefined ? '' : wordsOf(document, [found]));
}

/** "Ze manipuleert papa": what she did, and what he did then. */
function withOther(scene: Scene): Draft[] {
  if (scene.object === '' || orderOf(scene) !== 'subject-first') return [];
  const past = scene.agreement.tense === 'past';
  const other = `${scene.object} [wat ${past ? 'deed' : 'doet'} die dan?]`;
  return [clauseDraft(scene, 'factual', join(ownSubject(scene), whatDid(scene), 'en', other))];
}

/** "Hij test ons uit": what he does, and when. */
function whenever(scene: Scene): Draft[] {
  if (orderOf(scene) !== 'subject-first' || scene.clauses.length > 1 || ownSubject(scene) === '') return [];
  const when = scene.agreement.tense === 'past' ? 'toen [wat?]' : 'als [wat?]';
  return [clauseDraft(scene, 'factual', join(ownSubject(scene), whatDid(scene), restOf(scene), when))];
}
