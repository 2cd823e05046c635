/** What the tables of wordings offer for the words of a finding. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { conjugation, isInfinitive, participleOf } from '../morphology/conjugation.ts';
import { endOfNounPhrase } from '../word-groups.ts';
import { join, wordsOf } from '../word-order.ts';
import { BEHAVIOURS, HABITS } from './behaviours.ts';
import { dictionaryOrder } from './dictionary-order.ts';
import { phraseDrafts } from './frames.ts';
import { clauseDraft, orderOf, ownSubject, type Scene } from './scene.ts';
import { STRENGTHS, STRENGTHS_OF_DOERS, STRENGTHS_OF_HABITS } from './strengths.ts';
import { type PhraseTable, readTable } from './table.ts';

let tables: Record<'strengths' | 'behaviours' | 'habits' | 'habitStrengths', PhraseTable> | undefined;

/** Read at the first rewrite, not when the worker starts. */
function phraseTables() {
  tables ??= {
    strengths: readTable(STRENGTHS),
    behaviours: readTable(BEHAVIOURS),
    habits: readTable(HABITS),
    habitStrengths: readTable(STRENGTHS_OF_DOERS),
  };
  return tables;
}

/** The quality behind the finding's words. A trait, so not of one moment in the past. */
export function positives(scene: Scene): Draft[] {
  const tellsMore = scene.fore !== '' || scene.rest.length > 0 || scene.impersonal !== undefined;
  const isMoment = scene.agreement.tense === 'past' && (tellsMore || scene.clauses.length > 1);
  const kept = `${scene.fore} ${wordsOf(scene.document, scene.rest)}`.toLowerCase();
  if (/(?:^| )(?:vandaag|gisteren|nu|vanmorgen|vanochtend|vanmiddag|daarnet)(?: |$)/.test(kept)) return [];
  const phrases = [...strengthsFor(scene), ...ofHabit(scene)];
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
  const timed = inTimeWithNext(scene);
  const direct = towards(timed);
  return direct.length > 0 ? direct : phraseDrafts(timed, 'factual', behavioursFor(scene).slice(0, 5));
}

/** A label in the present tense rests on what happened before: "is boos", since he "riep [wat?]". */
export function pastBehaviours(scene: Scene): Draft[] {
  const alone = scene.clauses.length === 1 && scene.fore === '' && scene.rest.length === 0;
  const present = scene.agreement.tense === 'present';
  return alone && present ? phraseDrafts(inPast(scene), 'factual', behavioursFor(scene).slice(0, 4)) : [];
}

/** Qualities, as phrases. */
export function strengthsFor(scene: Scene): string[] {
  return phrasesFor(scene, phraseTables().strengths);
}

/** Behaviour that may have been seen, as phrases. */
export function behavioursFor(scene: Scene): string[] {
  return phrasesFor(scene, phraseTables().behaviours);
}

/** "agressief tegen andere kinderen": they are whom it was done to. */
function towards(scene: Scene): Draft[] {
  const to = /^(?:tegen|naar|tegenover) (.+)$/.exec(wordsOf(scene.document, scene.rest))?.[1];
  const hits = keysOf(scene).some((key) =>
    /^(?:agressie|agressief|agressieve|gewelddadig|hardhandig|hevig)$/.test(key),
  );
  if (!to || !hits) return [];
  const phrases = [
    `[sloeg, duwde of beet?] ${to} [waar?]`,
    `[sloeg, duwde of beet?] ${to}`,
    `${to} slaan`,
    `${to} duwen`,
    `${to} bijten`,
  ];
  const whole = inPast({ ...scene, rest: [] });
  const blank =
    orderOf(scene) === 'subject-first'
      ? phrases.slice(0, 2).map((text) => clauseDraft(scene, 'factual', join(ownSubject(scene), text)))
      : [];
  return [...blank, ...phraseDrafts(whole, 'factual', phrases.slice(2))];
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

/** What helps or is liked by "een moeilijke slaper"; his being difficult says nothing about it. */
export function habitStrengths(scene: Scene): Draft[] {
  return phraseDrafts(scene, 'positive', phrasesFor(scene, phraseTables().habitStrengths));
}

/** "een moeilijke eter": of a habit the last time counts, except what is eaten in general. */
export function habits(scene: Scene): Draft[] {
  const phrases = phrasesFor(scene, phraseTables().habits);
  const past = phrases.flatMap((phrase) =>
    phraseDrafts(phrase.includes('&') ? scene : inPast(scene), 'factual', [phrase]),
  );
  const timeless = phrases.filter((phrase) => !/\[(?:datum|wanneer)/.test(phrase)).slice(0, 3);
  return [...past, ...phraseDrafts(scene, 'factual', timeless)];
}

function phrasesFor(scene: Scene, table: PhraseTable): string[] {
  const found = new Set<string>();
  for (const key of keysOf(scene)) for (const phrase of table.get(key) ?? []) found.add(phrase);
  const rest = scene.rest[0];
  // "zeuren om de tablet": only phrases that take the writer's "om".
  const asksFor = rest !== undefined && scene.document.tokens[rest]!.norm === 'om';
  return asksFor ? [...found].filter((phrase) => / om \[wat\?\]$/.test(phrase)) : [...found];
}

/** These are looked up under their negation only: "geen zin". */
const NO_APPETITE = /^(?:zin|zinnen|goesting)$/;

/** The finding's words as the tables know them: as written, and verbs as infinitives with their particle. */
function keysOf({ document, clause, category, first, last }: Scene): string[] {
  const keys: string[] = [];
  const negated = range(first - 1, last + 1).some((index) => bitsAt(document, index) & BIT.negation);
  for (const index of range(first, last + 1)) {
    const { norm, kind } = document.tokens[index]!;
    if (kind !== 'word' || bitsAt(document, index) & (BIT.preposition | BIT.determiner)) continue;
    // "wilde liever" is no form of "lief".
    if (/^liev?(?:er|st)$/.test(norm) || norm === 'liefst') continue;
    if (index !== clause.verb) keys.push(norm);
    // "zat te schrokken" at too fast; "schrokken" of a fright is a feeling.
    if (norm === 'schrokken' && category === 'judgement') continue;
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
