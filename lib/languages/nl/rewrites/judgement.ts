/** Judgements of a child: the quality behind a pitfall, observable behaviour, or a blank. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { conjugation, isInfinitive, participleOf } from '../morphology/conjugation.ts';
import { join, wordsOf } from '../word-order.ts';
import { BEHAVIOURS, HABITS } from './behaviours.ts';
import { factualFrame, framesWithCause, phraseDrafts, withoutLabel } from './frames.ts';
import { clauseDraft, ownSubject, rangeOf, type Scene, withPhrase } from './scene.ts';
import { STRENGTHS } from './strengths.ts';
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

export function judgementDrafts(scene: Scene): Draft[] {
  if (!holdsPredicate(scene)) return [...withoutWord(scene), ...wordBlank(scene)];
  const named = withNamedSubject(scene);
  return [
    ...positives(named),
    ...habits(named),
    ...behaviours(named),
    ...framesWithCause(named),
    ...withoutLabel(named),
    factualFrame(named),
  ];
}

/** The quality behind the finding's words. */
export function positives(scene: Scene): Draft[] {
  return phraseDrafts(scene, 'positive', phrasesFor(scene, phraseTables().strengths));
}

/** What may have been seen, as choices. */
export function behaviours(scene: Scene): Draft[] {
  return phraseDrafts(scene, 'factual', phrasesFor(scene, phraseTables().behaviours).slice(0, 5));
}

function habits(scene: Scene): Draft[] {
  const phrases = phrasesFor(scene, phraseTables().habits);
  const isEater = phrases[0]?.startsWith('[wat?] eten');
  const past = { ...scene, agreement: { ...scene.agreement, tense: 'past' as const } };
  if (isEater)
    return [
      ...phraseDrafts(scene, 'factual', phrases.slice(0, 1)),
      ...phraseDrafts(past, 'factual', phrases.slice(1)),
    ];
  return phraseDrafts(past, 'factual', phrases);
}

function phrasesFor(scene: Scene, table: PhraseTable): string[] {
  const found = new Set<string>();
  for (const key of keysOf(scene)) for (const phrase of table.get(key) ?? []) found.add(phrase);
  return [...found];
}

/** The finding's words as the tables know them: as written, and verbs as infinitives with their particle. */
function keysOf({ document, clause, first, last }: Scene): string[] {
  const keys: string[] = [];
  for (const index of range(first, last + 1)) {
    const { norm, kind } = document.tokens[index]!;
    if (kind !== 'word' || bitsAt(document, index) & (BIT.preposition | BIT.determiner)) continue;
    keys.push(norm);
    const infinitive =
      participleOf(norm) ?? (isInfinitive(norm) ? norm : null) ?? conjugation(norm)?.infinitive;
    if (infinitive) keys.push(infinitive);
    if (index === clause.verb && clause.finite) {
      for (const particle of clause.cluster)
        keys.push(document.tokens[particle]!.norm + clause.finite.infinitive);
    }
  }
  return keys;
}

/** Whether the finding is what the clause says of its subject, rather than a word along the way. */
function holdsPredicate({ clause, predicate }: Scene): boolean {
  return clause.order !== 'fragment' && predicate.has(clause.verb);
}

/** "Het is een druk ventje": the clause is about a child it does not name. */
function withNamedSubject(scene: Scene): Scene {
  const { document, clause, agreement } = scene;
  const only = clause.subject.length === 1 ? document.tokens[clause.subject[0]!]!.norm : '';
  if (!/^(?:het|'t|dat|dit)$/.test(only) || clause.order !== 'main') return scene;
  const pronoun = { he: 'hij', she: 'ze', they: 'ze', unknown: '[naam]' }[agreement.gender];
  const name = agreement.gender === 'unknown' ? 'het kind' : pronoun;
  return { ...scene, agreement: { ...agreement, name }, impersonal: pronoun };
}

/** "Noor speelde heel lief met de poppen": what she did is there already, so the word can go. */
function withoutWord(scene: Scene): Draft[] {
  const { document, clause, predicate } = scene;
  if (clause.order === 'fragment' || clause.verb < 0) return [];
  const kept = range(clause.span.from, clause.span.to).filter((index) => !predicate.has(index));
  const touchesSubject = clause.subject.some(
    (index) => predicate.has(index) || (index >= scene.first && index <= scene.last),
  );
  if (touchesSubject || kept.length < 3) return [];
  if (clause.fore.length > 0 && clause.fore.every((index) => predicate.has(index))) {
    const text = join(ownSubject(scene), wordsOf(document, [clause.verb, ...scene.rest]));
    return [clauseDraft(scene, 'factual', text)];
  }
  return [{ ...rangeOf(document, clause.span), kind: 'factual', text: wordsOf(document, kept) }];
}

/** In a fragment, or inside a noun phrase, only the phrase itself becomes a blank. */
export function wordBlank(scene: Scene): Draft[] {
  const { document, first, last, clause } = scene;
  const touched = clause.subject.some((index) => index >= first && index <= last);
  const indices = touched
    ? clause.subject
    : [...scene.predicate].filter((index) => index !== clause.verb).sort((a, b) => a - b);
  const from = indices[0] ?? first;
  const to = (indices.at(-1) ?? last) + 1;
  const label = touched ? '[naam]' : '[wat zag of hoorde je?]';
  if (clause.order === 'fragment' || touched)
    return [{ ...rangeOf(document, { from, to }), kind: 'factual', text: label }];
  return [clauseDraft(scene, 'factual', withPhrase(scene, label))];
}
