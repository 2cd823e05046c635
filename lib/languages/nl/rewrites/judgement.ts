/** Judgements of a child: the quality behind a pitfall, observable behaviour, or a blank. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import type { RewriteKind } from '../../../engine/types.ts';
import { range } from '../clause.ts';
import { conjugation, isInfinitive, participleOf } from '../morphology/conjugation.ts';
import { agree, sayPhrase } from '../verb-phrase.ts';
import { endOfNounPhrase } from '../word-groups.ts';
import { join, wordsOf } from '../word-order.ts';
import { BEHAVIOURS, HABITS } from './behaviours.ts';
import { dictionaryOrder } from './dictionary-order.ts';
import { factualFrame, framesWithCause, inTime, phraseDrafts, SEEN, withoutLabel } from './frames.ts';
import { groundAfter } from './ground.ts';
import {
  clauseDraft,
  inPredicate,
  orderOf,
  ownSubject,
  rangeOf,
  type Scene,
  withComplement,
  withPhrase,
} from './scene.ts';
import { STRENGTHS, STRENGTHS_OF_HABITS } from './strengths.ts';
import { type PhraseTable, readTable } from './table.ts';

let tables: { strengths: PhraseTable; behaviours: PhraseTable; habits: PhraseTable } | undefined;

/** Read at the first rewrite, not when the worker starts. */
function phraseTables() {
  tables ??= {
    strengths: readTable(STRENGTHS),
    behaviours: readTable(BEHAVIOURS),
    habits: readTable(HABITS),
  };
  return tables;
}

export function judgementDrafts(whole: Scene): Draft[] {
  const isWhole = whole.predicate.has(whole.clause.verb) && !hasRelative(whole);
  const scene = isWhole ? withComplement(whole) : whole;
  if (scene.clause.finite?.infinitive === 'weigeren' && scene.predicate.has(scene.clause.verb))
    return refused(scene);
  const coordinated = coordinatedDrafts(scene);
  if (coordinated.length > 0) return coordinated;
  if (!holdsPredicate(scene) || hasRelative(scene)) return [...withoutWord(scene), ...wordBlank(scene)];
  const habit = habits(scene);
  const seen = habit.length > 0 || groundAfter(scene) ? habit : behaviours(scene);
  return [
    ...positives(scene),
    ...withoutLabel(scene),
    ...inTime(scene, [...seen, frameOf(scene)]),
    ...framesWithCause(scene),
  ];
}

/** The quality behind the finding's words. A trait, so not of one moment in the past. */
export function positives(scene: Scene): Draft[] {
  const isMoment = scene.agreement.tense === 'past' && (scene.fore !== '' || scene.rest.length > 0);
  const kept = `${scene.fore} ${wordsOf(scene.document, scene.rest)}`.toLowerCase();
  if (/(?:^| )(?:vandaag|gisteren|nu|vanmorgen|vanochtend|vanmiddag|daarnet)(?: |$)/.test(kept)) return [];
  const phrases = [...phrasesFor(scene, phraseTables().strengths), ...ofHabit(scene)];
  return isMoment ? [] : phraseDrafts(withoutComplement(scene), 'positive', [...new Set(phrases)]);
}

function ofHabit(scene: Scene): readonly string[] {
  if (!scene.predicate.has(scene.clause.verb) || !scene.clause.finite) return [];
  const said = dictionaryOrder(scene);
  return STRENGTHS_OF_HABITS.find(([pattern]) => pattern.test(said))?.[1] ?? [];
}

/** "bazig tegenover de kleuters": what the adjective leans on goes with it. */
function withoutComplement(scene: Scene): Scene {
  const { document, rest } = scene;
  const leans = rest[0] !== undefined && COMPLEMENT.test(document.tokens[rest[0]]!.norm);
  if (!leans) return scene;
  const end = endOfNounPhrase(document, rest[0]! + 1, scene.clause.span.to);
  return { ...scene, rest: rest.filter((index) => index >= end) };
}
const COMPLEMENT = /^(?:tegen|tegenover|over|met|voor|van|om|op)$/;

/** What may have been seen, as choices. */
export function behaviours(scene: Scene): Draft[] {
  return phraseDrafts(
    inTimeWithNext(scene),
    'factual',
    phrasesFor(scene, phraseTables().behaviours).slice(0, 5),
  );
}

/** "… is een vrolijk meisje en speelde …": what follows tells that it is of one moment. */
function inTimeWithNext(scene: Scene): Scene {
  const next = scene.clauses[scene.at + 1];
  const joined =
    next !== undefined && next.connector >= 0 && next.order === 'main' && next.subject.length === 0;
  return joined && next.finite?.tense === 'past' ? inPast(scene) : scene;
}

function inPast(scene: Scene): Scene {
  return { ...scene, agreement: { ...scene.agreement, tense: 'past' } };
}

/** "een moeilijke eter": of a habit the last time counts, except what is eaten in general. */
function habits(scene: Scene): Draft[] {
  const phrases = phrasesFor(scene, phraseTables().habits);
  return phrases.flatMap((phrase) =>
    phraseDrafts(phrase.includes('&') ? scene : inPast(scene), 'factual', [phrase]),
  );
}

/** Of a drawing, what is on it can be seen; of a child, what it did. */
function frameOf(scene: Scene): Draft {
  const { document, clause } = scene;
  const head = clause.subject.at(-1);
  const isWork = head !== undefined && (bitsAt(document, head) & BIT.work) !== 0;
  return isWork
    ? clauseDraft(scene, 'factual', `op ${ownSubject(scene)} zie ik [wat?]`)
    : factualFrame(scene);
}

function phrasesFor(scene: Scene, table: PhraseTable): string[] {
  const found = new Set<string>();
  for (const key of keysOf(scene)) for (const phrase of table.get(key) ?? []) found.add(phrase);
  const rest = scene.rest[0];
  // "zeuren om de tablet": only phrases that take the writer's "om".
  const asksFor = rest !== undefined && scene.document.tokens[rest]!.norm === 'om';
  return asksFor ? [...found].filter((phrase) => / om \[wat\?\]$/.test(phrase)) : [...found];
}

/** "een druk ventje dat …": a clause leans on the noun, so the noun has to stay. */
function hasRelative({ document, clauses, at, clause, predicate }: Scene): boolean {
  const next = clauses[at + 1];
  if (!next || next.connector < 0 || !predicate.has(clause.span.to - 1) || next.subject.length > 0)
    return false;
  return next.order === 'subordinate' && /^(?:dat|die)$/.test(document.tokens[next.connector]!.norm);
}

/** The finding's words as the tables know them: as written, and verbs as infinitives with their particle. */
const NO_APPETITE = /^(?:zin|goesting)$/;

function keysOf({ document, clause, first, last }: Scene): string[] {
  const keys: string[] = [];
  const negated = range(first - 1, last + 1).some((index) => bitsAt(document, index) & BIT.negation);
  for (const index of range(first, last + 1)) {
    const { norm, kind } = document.tokens[index]!;
    if (kind !== 'word' || bitsAt(document, index) & (BIT.preposition | BIT.determiner)) continue;
    if (index !== clause.verb) keys.push(norm);
    const infinitive =
      participleOf(norm) ?? (isInfinitive(norm) ? norm : null) ?? conjugation(norm)?.infinitive;
    if (infinitive) keys.push(infinitive);
    if (index === clause.verb && clause.finite) {
      for (const particle of clause.cluster)
        keys.push(document.tokens[particle]!.norm + clause.finite.infinitive);
    }
  }
  // "niet te genieten" is no enjoying; "geen zin" is a phrase of its own.
  return keys.filter((key) => NO_APPETITE.test(key) === negated);
}

/** Whether the finding is what the clause says of its subject, rather than a word along the way. */
function holdsPredicate({ clause, predicate }: Scene): boolean {
  return clause.order !== 'fragment' && predicate.has(clause.verb);
}

/** "Noor speelde heel lief met de poppen": what she did is there already, so the word can go. */
export function withoutWord(scene: Scene): Draft[] {
  const { document, clause, predicate, first, last } = scene;
  const dropped = hasRelative(scene) ? new Set(range(first, last + 1)) : predicate;
  const kept = range(clause.span.from, clause.span.to).filter((index) => !dropped.has(index));
  const turnsMeaning = [...dropped].some(
    (index) => bitsAt(document, index) & BIT.negation || /^on/.test(document.tokens[index]!.norm),
  );
  const holdsNoun = [...dropped].some(
    (index) => bitsAt(document, index) & (BIT.determiner | BIT.possessive | BIT.person),
  );
  const inSubject = clause.subject.some((index) => dropped.has(index) || (index >= first && index <= last));
  if (turnsMeaning || holdsNoun || inSubject || kept.length < 2) return [];
  if (clause.fore.length > 0 && clause.fore.every((index) => dropped.has(index))) {
    const text = join(ownSubject(scene), wordsOf(document, [clause.verb, ...scene.rest]));
    return [clauseDraft(scene, 'factual', text)];
  }
  return [{ ...rangeOf(document, clause.span), kind: 'factual', text: wordsOf(document, kept) }];
}

/** "lief en behulpzaam": one of two adjectives goes, with the word that joins them, or is put differently. */
function coordinatedDrafts(scene: Scene): Draft[] {
  const { document, clause, agreement } = scene;
  const pair = pairOf(scene);
  if (!pair || orderOf(scene) !== 'subject-first') return [];
  const { gone, isFirst } = pair;
  const kept = range(clause.span.from, clause.span.to).filter((index) => !gone.has(index));
  const other = wordsOf(
    document,
    kept.filter((index) => !clause.subject.includes(index) && index !== clause.verb),
  );
  const stays = join(wordsOf(document, [clause.verb]), other);
  const subject = ownSubject(scene);
  const told = (kind: RewriteKind, phrases: readonly string[]) =>
    phrases.flatMap((phrase) => {
      const said = sayPhrase(phrase, agreement, 'subject-first', isFirst ? subject : '', '');
      if (said === null) return [];
      return [clauseDraft(scene, kind, isFirst ? `${said} en ${stays}` : `${subject} ${stays} en ${said}`)];
    });
  return [
    ...told('positive', phrasesFor(scene, phraseTables().strengths)),
    clauseDraft(scene, 'factual', wordsOf(document, kept)),
    ...told('factual', phrasesFor(scene, phraseTables().behaviours).slice(0, 4)),
    factualFrame(inPredicate({ ...scene, rest: [] })),
  ];
}

/** The tokens of one of two joined adjectives with "en", and whether it is the first. */
function pairOf({
  document,
  clause,
  first,
  last,
  predicate,
}: Scene): { gone: Set<number>; isFirst: boolean } | null {
  if (clause.order === 'fragment' || !predicate.has(clause.verb)) return null;
  const quoted = [...predicate].filter((index) => index !== clause.verb).sort((a, b) => a - b);
  const from = quoted.find((index) => index <= first && isRun(quoted, index, first)) ?? first;
  const before = document.tokens[from - 1]?.norm === 'en' && from - 1 > clause.verb + 1;
  const after = document.tokens[last + 1]?.norm === 'en' && last + 2 < clause.span.to;
  if (!before && !after) return null;
  return { gone: new Set(range(before ? from - 1 : from, (before ? last : last + 1) + 1)), isFirst: !before };
}

function isRun(indices: number[], from: number, to: number): boolean {
  return range(from, to).every((index) => indices.includes(index));
}

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

/** In a fragment, or inside a noun phrase, only the phrase itself becomes a blank. */
export function wordBlank(scene: Scene): Draft[] {
  const { document, first, last, clause } = scene;
  const touched = clause.subject.some((index) => index >= first && index <= last);
  if (clause.order !== 'fragment' && !touched && !hasRelative(scene))
    return [clauseDraft(scene, 'factual', withPhrase(inPredicate(scene), SEEN))];
  if (hasRelative(scene)) return [];
  const indices = touched
    ? clause.subject
    : [...scene.predicate].filter((index) => index !== clause.verb).sort((a, b) => a - b);
  const span = { from: indices[0] ?? first, to: (indices.at(-1) ?? last) + 1 };
  return [{ ...rangeOf(document, span), kind: 'factual', text: touched ? '[naam]' : SEEN }];
}
