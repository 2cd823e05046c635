/** The finding's word alone: left out, or a blank in its place. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { participleOf } from '../morphology/conjugation.ts';
import { join, mainOrder, verbFirst, wordsOf } from '../word-order.ts';
import { DAYS } from './adverbials.ts';
import { SEEN } from './frames.ts';
import { clauseDraft, inPredicate, orderOf, ownSubject, rangeOf, type Scene, withPhrase } from './scene.ts';

/** "Noor speelde heel lief met de poppen": what she did is there already, so the word can go. */
export function withoutWord(scene: Scene): Draft[] {
  const { document, clause, predicate, first, last } = scene;
  const opened = withoutOpener(scene);
  if (opened.length > 0) return opened;
  const dropped = withConjunction(scene, hasRelative(scene) ? new Set(range(first, last + 1)) : predicate);
  const kept = range(clause.span.from, clause.span.to).filter((index) => !dropped.has(index));
  const turnsMeaning = [...dropped].some(
    (index) => bitsAt(document, index) & BIT.negation || /^on/.test(document.tokens[index]!.norm),
  );
  const holdsNoun = [...dropped].some(
    (index) => bitsAt(document, index) & (BIT.determiner | BIT.possessive | BIT.person),
  );
  const inSubject = clause.subject.some((index) => dropped.has(index) || (index >= first && index <= last));
  if (turnsMeaning || holdsNoun || inSubject || !tellsSomething(scene, kept)) return [];
  return [{ ...rangeOf(document, clause.span), kind: 'factual', text: wordsOf(document, kept) }];
}

/** "Trots liet ze haar tekening zien", "Uit frustratie beet hij": what opens the sentence can go. */
export function withoutOpener(scene: Scene): Draft[] {
  const { document, clause, predicate } = scene;
  const opens = clause.fore.length > 0 && clause.fore.every((index) => predicate.has(index));
  if (!opens || predicate.has(clause.verb)) return [];
  const text = join(ownSubject(scene), wordsOf(document, [clause.verb, ...scene.rest]));
  return [clauseDraft(scene, 'factual', text)];
}

/** "Rusteloos en luidruchtig aan tafel": the word that joined it goes as well. */
function withConjunction(
  { document, first, last, clause }: Scene,
  dropped: ReadonlySet<number>,
): Set<number> {
  const isAnd = (index: number) => /^(?:en|maar)$/.test(document.tokens[index]?.norm ?? '');
  const before = Math.min(...dropped) - 1;
  const opens = first === clause.span.from;
  if (opens && isAnd(last + 1)) return new Set([...dropped, last + 1]);
  return isAnd(before) && clause.order === 'fragment' ? new Set([...dropped, before]) : new Set(dropped);
}

/** A clause that keeps its verb, or a note in keywords that keeps an act or a description. */
function tellsSomething({ document, clause }: Scene, kept: readonly number[]): boolean {
  if (kept.length < 2) return false;
  if (clause.order !== 'fragment') return true;
  const carries = BIT.verb | BIT.sign | BIT.behaviour | BIT.work;
  return kept.some((index) => {
    const isAct = participleOf(document.tokens[index]!.norm) !== null;
    return isAct || (bitsAt(document, index) & carries) !== 0 || isRemark(document.entries[index]);
  });
}

/** A word that has a remark of its own keeps the note going: "luidruchtig aan tafel". */
function isRemark(entry: Scene['document']['entries'][number]): boolean {
  return entry?.anchors?.some(({ kind }) => kind === 'adjective') ?? false;
}

/** In a fragment, or inside a noun phrase, only the phrase itself becomes a blank. */
export function wordBlank(scene: Scene): Draft[] {
  const { document, first, last, clause } = scene;
  const touched = clause.subject.some((index) => index >= first && index <= last);
  if (clause.order !== 'fragment' && !touched && !hasRelative(scene))
    return [clauseDraft(scene, 'factual', withPhrase(inPredicate(scene), SEEN))];
  if (hasRelative(scene)) return [];
  if (touched) return whoBlank(scene);
  const indices = [...scene.predicate].filter((index) => index !== clause.verb).sort((a, b) => a - b);
  const span = { from: indices[0] ?? first, to: (indices.at(-1) ?? last) + 1 };
  return [dayFirst(scene, span) ?? { ...rangeOf(document, span), kind: 'factual', text: SEEN }];
}

/** "Onze kleine deugniet" is whose name the writer knows; "het autistische jongetje" is a boy without the word. */
function whoBlank(scene: Scene): Draft[] {
  const { document, clause, first, last, agreement } = scene;
  const place = rangeOf(document, { from: clause.subject[0]!, to: clause.subject.at(-1)! + 1 });
  const kept = clause.subject.filter((index) => index < first || index > last);
  const head = kept.at(-1) ?? -1;
  const isNamed = head > last && (bitsAt(document, head) & (BIT.person | BIT.parent | BIT.work)) !== 0;
  const without: Draft[] = isNamed ? [{ ...place, kind: 'factual', text: wordsOf(document, kept) }] : [];
  const blank = agreement.number === 'plural' ? '[namen]' : '[naam]';
  return [...without, { ...place, kind: 'factual', text: blank }];
}

/** "Lastig vandaag" → "Vandaag [wat zag of hoorde je?]" */
function dayFirst({ document, clause }: Scene, { from, to }: { from: number; to: number }): Draft | null {
  if (from !== clause.span.from || to >= clause.span.to || !DAYS.has(document.tokens[to]!.norm)) return null;
  const place = rangeOf(document, { from, to: to + 1 });
  return { ...place, kind: 'factual', text: `${wordsOf(document, [to])} ${SEEN}` };
}

/** "Pienter ventje, hij legde twaalf stukken": the sentence after it tells what was seen. */
export function withoutFragment(scene: Scene): Draft[] {
  const { document, clause, clauses, at } = scene;
  const next = clauses[at + 1];
  if (clause.order !== 'fragment' || next?.order !== 'main' || next.verb < 0 || next.connector >= 0)
    return [];
  if (next.subject.length === 0) return [];
  const place = {
    ...rangeOf(document, { from: clause.span.from, to: next.span.to }),
    kind: 'factual' as const,
  };
  const day = range(clause.span.from, clause.span.to).find((index) => DAYS.has(document.tokens[index]!.norm));
  const timed =
    day === undefined || next.fore.length > 0
      ? []
      : [join(wordsOf(document, [day]), verbFirst(document, next))];
  return [...timed, wordsOf(document, range(next.span.from, next.span.to))].map((text) => ({
    ...place,
    text,
  }));
}

/** "…, puur uit deugnieterij": a tail that says nothing else can go. */
export function withoutTail({ document, clause, clauses, at, predicate }: Scene): Draft[] {
  const before = clauses[at - 1];
  const isAll = range(clause.span.from, clause.span.to).every(
    (index) =>
      predicate.has(index) ||
      (bitsAt(document, index) & (BIT.adverb | BIT.intensifier)) !== 0 ||
      /^(?:puur|louter|enkel)$/.test(document.tokens[index]!.norm),
  );
  if (!before || before.verb < 0 || clause.order !== 'fragment' || !isAll) return [];
  const { end: start } = rangeOf(document, before.span);
  return [{ start, end: rangeOf(document, clause.span).end, kind: 'factual', text: '' }];
}

/** "Schattig hoe ze haar pop in bed legde" → "Ze legde haar pop in bed" */
export function onlyHow({ document, clause, clauses, at }: Scene): Draft[] {
  const next = clauses[at + 1];
  const isHow = next && next.connector >= 0 && /^(?:hoe|dat)$/.test(document.tokens[next.connector]!.norm);
  if (!isHow || clause.order !== 'fragment' || next.order !== 'subordinate' || next.verb < 0) return [];
  const place = rangeOf(document, { from: clause.span.from, to: next.span.to });
  return [{ ...place, kind: 'factual', text: mainOrder(document, next) }];
}

/** "een druk ventje dat …": a clause leans on the noun, so the noun has to stay. */
export function hasRelative({ document, clauses, at, clause, predicate }: Scene): boolean {
  const next = clauses[at + 1];
  if (!next || next.connector < 0 || !predicate.has(clause.span.to - 1) || next.subject.length > 0)
    return false;
  return next.order === 'subordinate' && /^(?:dat|die)$/.test(document.tokens[next.connector]!.norm);
}

/** "kwam heel kwaad binnen" → "kwam [hoe?] binnen" */
export function howBlank(scene: Scene): Draft[] {
  const { document, clause, predicate } = scene;
  const gone = [...predicate].sort((a, b) => a - b);
  const isAdverbial = !predicate.has(clause.verb) && clause.verb >= 0 && orderOf(scene) !== 'verb-last';
  if (!isAdverbial || gone.length === 0 || gone.some((index) => bitsAt(document, index) & BIT.determiner))
    return [];
  const span = { from: gone[0]!, to: gone.at(-1)! + 1 };
  if (span.to - span.from !== gone.length || span.from <= clause.verb) return [];
  return [{ ...rangeOf(document, span), kind: 'factual', text: '[hoe?]' }];
}
