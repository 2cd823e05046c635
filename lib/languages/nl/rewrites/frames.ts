/** The clause with a blank for what was seen or heard: the rewrite that always fits. */

import type { Draft } from '../../../engine/rewrite.ts';
import type { RewriteKind } from '../../../engine/types.ts';
import { type Clause, range } from '../clause.ts';
import { agree, sayPhrase } from '../verb-phrase.ts';
import { join, wordsInside, wordsOf } from '../word-order.ts';
import { isPerson } from './about.ts';
import { DAYS } from './adverbials.ts';
import { withName } from './naming.ts';
import {
  clauseDraft,
  orderOf,
  ownSubject,
  rangeOf,
  restOf,
  type Scene,
  sentenceDraft,
  withPhrase,
} from './scene.ts';

export const SEEN = '[wat zag of hoorde je?]';

/** "[wat deed Fien?]", in the tense of the clause. */
export function whatDid({ agreement }: Scene, more = ''): string {
  const plural = agreement.number === 'plural';
  const past = plural ? 'deden' : 'deed';
  const present = plural ? 'doen' : 'doet';
  return `[wat ${agreement.tense === 'past' ? past : present} ${agreement.name}${more}?]`;
}

/**
 * "Jade [wat zag of hoorde je?] tijdens het verhaal"; with a first part, the blank takes in the subject. A day
 * comes first: "Vandaag [wat deed Jade?] in de kring".
 */
export function factualFrame(scene: Scene): Draft {
  const [day, others] = splitDay(restOf(scene));
  if (day && orderOf(scene) === 'subject-first' && scene.clause.order === 'main')
    return sentenceDraft(scene, 'factual', join(day, whatDid(scene), others));
  return clauseDraft(scene, 'factual', subjectFrame(scene));
}

/** The clause with nothing but its subject and a blank; of a subordinate one with its conjunction. */
export function onlyBlank(scene: Scene): Draft {
  const subject = /^(?:ik|we|wij)$/.test(ownSubject(scene)) ? '' : ownSubject(scene);
  return clauseDraft(scene, 'factual', join(subject, SEEN));
}

function subjectFrame(scene: Scene): string {
  const swallowed = scene.fore || scene.clause.fronted;
  return withPhrase(scene, swallowed ? whatDid(scene) : SEEN);
}

/** The same in another order: begun with its place or time, with the subject, or with the writer. */
export function otherFrames(scene: Scene): Draft[] {
  const { clause } = scene;
  if (orderOf(scene) !== 'subject-first' || clause.order !== 'main') return [];
  const subject = ownSubject(scene);
  if (/^(?:\[naam\])?$/.test(subject)) return [];
  const kept = restOf(scene);
  const [day] = splitDay(kept);
  if (day) return [clauseDraft(scene, 'factual', subjectFrame(scene))];
  if (PLACED.test(kept)) return [sentenceDraft(scene, 'factual', `${kept} ${whatDid(scene)}`)];
  return [sentenceDraft(scene, 'factual', join(`ik zag dat ${subject}`, '[wat zag je?]', kept))];
}
const PLACED = /^(?:in|aan|op|bij|tijdens|na|buiten|binnen|onder|achter) /;

/** "vandaag in de kring" → ["vandaag", "in de kring"] */
function splitDay(kept: string): [day: string, others: string] {
  const [first = '', ...others] = kept.split(' ');
  return DAYS.has(first.toLowerCase()) ? [first, others.join(' ')] : ['', kept];
}

/** The phrases in place of the clause's predicate, each in the clause's tense, person and word order. */
export function phraseDrafts(scene: Scene, kind: RewriteKind, phrases: readonly string[]): Draft[] {
  const rest = restOf(scene);
  return phrases.flatMap((phrase) => {
    const said = sayPhrase(phrase, scene.agreement, orderOf(scene), ownSubject(scene), rest);
    if (said === null) return [];
    // A quality is not of the moment that the next clause tells about.
    const draft = kind === 'positive' ? sentenceDraft : clauseDraft;
    return [draft(scene, kind, join(scene.fore, said))];
  });
}

/** A guess at the cause that follows becomes a moment: "riep [wat?] *toen* de fiets bezet was". */
export function inTime(scene: Scene, drafts: Draft[]): Draft[] {
  const cause = causeAfter(scene);
  const connector = cause && scene.document.tokens[cause.connector]!;
  if (!connector || !/^(?:omdat|doordat)$/.test(connector.norm) || scene.clause.order !== 'main')
    return drafts;
  const timely = scene.agreement.tense === 'past' ? 'toen' : 'als';
  return drafts.map((draft) => ({ ...draft, end: connector.end, text: `${draft.text} ${timely}` }));
}

/** The clause after this one that gives a cause: "…, omdat zijn toren omviel". */
function causeAfter({ document, clauses, at }: Scene): Clause | null {
  const next = clauses[at + 1];
  const connector = next?.connector ?? -1;
  if (!next || connector < 0 || next.order !== 'subordinate') return null;
  return /^(?:omdat|doordat|toen|als|wanneer|nadat)$/.test(document.tokens[connector]!.norm) ? next : null;
}

/**
 * "Oscar was boos omdat zijn toren omviel": what came before can be seen, that it was the cause cannot.
 * "omdat" becomes "toen", or "als" in the present.
 */
export function framesWithCause(scene: Scene): Draft[] {
  const { document, clause, agreement } = scene;
  const cause = causeAfter(scene);
  if (!cause || clause.order !== 'main' || scene.clauses[scene.at + 2]) return [];
  const connector = document.tokens[cause.connector]!;
  const isCause = /^(?:omdat|doordat)$/.test(connector.norm);
  const timely = isCause ? (agreement.tense === 'past' ? 'toen' : 'als') : connector.norm;
  const { end } = rangeOf(document, cause.span);
  const start = document.tokens[clause.span.from]!.start;
  const happened = wordsOf(document, tokensOf(cause));
  const swallowed = scene.fore || clause.fronted;
  if (!swallowed && scene.rest.length === 0) {
    return [{ kind: 'factual', start, end, text: `${timely} ${happened}, ${whatDid(scene)}` }];
  }
  return [];
}

/**
 * "Ze snapt niet dat ze moet wachten", "vindt het niet leuk om in de kring te zitten": what she did when that
 * was so. Empty when no such clause follows.
 */
export function framesWithComplement(scene: Scene): Draft[] {
  const { document, clauses, at, agreement } = scene;
  const next = clauses[at + 1];
  const connector = next && next.connector >= 0 ? document.tokens[next.connector]!.norm : '';
  if (!next || !/^(?:dat|om|hoe|wat|waarom|of)$/.test(connector) || scene.clause.order !== 'main') return [];
  const { start } = rangeOf(document, scene.clause.span);
  const { end } = rangeOf(document, next.span);
  const draft = (text: string): Draft => ({ kind: 'factual', start, end, text });
  const frame =
    scene.fore || scene.clause.fronted ? withPhrase(scene, whatDid(scene)) : join(ownSubject(scene), SEEN);
  const timely = agreement.tense === 'past' ? 'toen' : 'als';
  const span = wordsOf(document, tokensOf(next));
  // What is understood is so; what is thought need not be.
  const isFact = /^(?:snappen|begrijpen|weten|vinden|beseffen|balen)$/.test(
    scene.clause.finite?.infinitive ?? '',
  );
  if (connector === 'dat' && isFact) return [draft(join(frame, timely, span)), draft(frame)];
  const infinitive = /^(.*?)\s?te (\S+)$/.exec(span);
  if (connector !== 'om' || !infinitive) return [draft(frame)];
  const pronoun = { he: 'hij', she: 'ze', they: 'ze', unknown: scene.subject }[agreement.gender];
  const did = join(pronoun, infinitive[1]!, agree(infinitive[2]!, agreement));
  return [draft(join(frame, timely, did)), draft(frame)];
}

function tokensOf({ span }: Clause): number[] {
  return range(span.from, span.to);
}

/** Whether "hij" or "ze" of the next clause is the subject of this one: not in "Oma verwent hem, hij …". */
function isSame({ document, clause, agreement, object }: Scene, next: Clause): boolean {
  const isHe = document.tokens[next.subject[0]!]!.norm === 'hij';
  const differs = isHe ? agreement.gender === 'she' : agreement.gender === 'he';
  const other = clause.middle.some((index) => isPerson(document, index, clause.span.to));
  return !differs && !other && object === '';
}

function onlyNext({ document, clause }: Scene, next: Clause): Draft[] {
  const { start } = rangeOf(document, clause.span);
  const text = wordsInside(document, range(next.span.from, next.span.to));
  return [{ kind: 'factual', start, end: rangeOf(document, next.span).end, text }];
}

/** "Thibo is plakkerig, ik droeg hem": what the writer did about it was seen. */
function whatWriterDid(scene: Scene): Draft[] {
  const { document, clause, clauses, at } = scene;
  const next = clauses[at + 1];
  const only = next?.subject.length === 1 ? document.tokens[next.subject[0]!]!.norm : '';
  if (next?.order !== 'main' || next.connector >= 0 || !/^(?:ik|we|wij)$/.test(only)) return [];
  const { start } = rangeOf(document, clause.span);
  const text = withName(scene, range(next.span.from, next.span.to));
  return [{ kind: 'factual', start, end: rangeOf(document, next.span).end, text }];
}

/**
 * "Daan was boos en gooide een blok": the next clause says what happened, so the label can go.
 * Only where that clause leans on this subject, or repeats it as a pronoun.
 */
export function withoutLabel(scene: Scene): Draft[] {
  const { document, clause, clauses, at, fore } = scene;
  const next = clauses[at + 1];
  if (clause.order !== 'main' || next?.order !== 'main' || next.verb < 0 || next.fore.length > 0) return [];
  if (clause.fronted || clause.subject.length === 0 || restOf(scene) !== '') return [];
  const acted = whatWriterDid(scene);
  if (acted.length > 0) return acted;
  const connector = next.connector < 0 ? '' : document.tokens[next.connector]!.norm;
  const repeats =
    next.subject.length === 1 && /^(?:hij|ze|zij)$/.test(document.tokens[next.subject[0]!]!.norm);
  if (!['', 'en', 'want'].includes(connector)) return [];
  if (next.subject.length > 0 ? !repeats : connector === '') return [];
  if (repeats && !isSame(scene, next)) return onlyNext(scene, next);
  const subject = scene.impersonal && repeats ? wordsInside(document, next.subject) : ownSubject(scene);
  const happened = wordsOf(
    document,
    [...next.middle, ...next.cluster, ...next.extra].sort((a, b) => a - b),
  );
  const verb = wordsOf(document, [next.verb]);
  const text = fore ? join(fore, verb, subject, happened) : join(subject, verb, happened);
  const { start } = rangeOf(document, clause.span);
  return [{ kind: 'factual', start, end: rangeOf(document, next.span).end, text }];
}
