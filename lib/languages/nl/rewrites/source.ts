/** What others told, and guesses: who said it and when, or the idea marked as the writer's own. */

import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { words } from '../morphology/spelling.ts';
import { wordsOf } from '../word-order.ts';
import { groundAfter } from './ground.ts';
import { doubtDrafts, type Idea, ideaDrafts } from './own-idea.ts';
import { rangeOf, type Scene } from './scene.ts';
import { type Statement, statementAround, statementBefore, statementUnder } from './statement.ts';

/** Words and phrases that only mark a guess: without them the sentence says what is guessed. */
const MARKERS =
  words(`waarschijnlijk hoogstwaarschijnlijk wss wsl wrsch waarsch mss msch misch vermoedelijk wellicht
  misschien allicht mogelijk mogelijks mogelijkerwijs mogelijkerwijze denkelijk ongetwijfeld blijkbaar kennelijk
  schijnbaar ogenschijnlijk klaarblijkelijk precies vast zeker wel haast best eens weleens natuurlijk mischien
  misschein waarschijnelijk waarschijlijk warschijnlijk blijkbr blijkaar`);
const MARKING_PHRASE =
  /^(?:naar (?:alle waarschijnlijkheid|het lijkt|alle schijn|ik aanneem)|vast en zeker|zeker en vast|zo te (?:zien|horen)|wie weet|god weet|zonder twijfel|volgens (?:mij|ons))$/i;
/** These hint at somebody who said so. */
const REPORTING = /^(?:blijkbaar|kennelijk|klaarblijkelijk|schijnbaar|blijkbr|blijkaar|naar het lijkt)/i;
const OWNED = /^(?:ik (?:denk|vermoed|geloof)|volgens mij|mijn (?:indruk|idee|vermoeden))/i;

/** A gut feeling stays one, however it is marked: what raised it can be told (rule 10). */
const SUSPICION =
  /pluis|in de haak|koosjer|\b(?:onder)?buikgevoel|(?:slecht|raar|vreemd|goed|naar|wrang) gevoel|iets (?:\S+ )?(?:aan|mis|loos|niet|met|op|achter)|klopt|scheelt|speelt|broeit|schort|iets (?:\S+ )?(?:gebeurd|gaande|meegemaakt|verbergen)|verbergt|verzwijgt|dwars|alarmbel|rode vlag|signalen van|vermoeden van|slachtoffer|mishandeld|misbruikt|verwaarloosd|onraad/i;

function seenOrHeard(scene: Scene): Draft[] {
  const place = rangeOf(scene.document, scene.clause.span);
  return [
    { ...place, kind: 'factual', text: 'op [datum] zag of hoorde ik: [wat?]' },
    { ...place, kind: 'source', text: "[wie] vertelde op [datum]: '[woorden]'" },
    { ...place, kind: 'attribute', text: 'ik maak me zorgen, want ik zag [wat?]' },
  ];
}

export function hearsayDrafts(scene: Scene): Draft[] {
  const { document, first, last } = scene;
  const markers = new Set(range(first, last + 1));
  const statement =
    statementUnder(scene, 6) ?? statementBefore(scene) ?? statementAround(scene, markers, isOwnClause(scene));
  if (statement) return told(statement);
  const place = rangeOf(document, { from: first, to: last + 1 });
  const opens = first === scene.clause.span.from;
  const text = opens ? '[wie] vertelde op [datum]:' : 'volgens [wie] ([datum])';
  return [{ ...place, kind: 'source', text }];
}

/** "zou" is the verb of the clause it stands in, "naar het schijnt" has a verb of its own. */
function isOwnClause({ clause, first, last, quote }: Scene): boolean {
  return clause.verb >= first && clause.verb <= last && !/^naar /i.test(quote);
}

export function speculationDrafts(scene: Scene): Draft[] {
  if (OWNED.test(scene.quote)) return withGround(scene);
  const { document, first, last, quote } = scene;
  const isPhrase = MARKING_PHRASE.test(quote);
  const markers = range(first, last + 1).filter(
    (index) => isPhrase || MARKERS.has(document.tokens[index]!.norm),
  );
  if (SUSPICION.test(quote)) return seenOrHeard(scene);
  const statement = statementUnder(scene, 1) ?? statementAround(scene, new Set(markers), !isPhrase);
  if (!statement) return [withoutVerb(scene, new Set(markers))];
  const idea: Idea = { ...statement, seen: groundAfter(scene, statement.at) };
  if (statement.isApart) return apart(idea);
  const reported = REPORTING.test(quote) && !idea.seen ? told(statement) : [];
  return [...ideaDrafts(idea), ...doubtDrafts(idea), ...reported];
}

/** A guess at a cause becomes a sentence of its own: "… Ik vermoed dat hij moe was, …". */
function apart(idea: Idea): Draft[] {
  return ideaDrafts({ ...idea, plain: '' }).map((draft) => ({
    ...draft,
    text: `. ${draft.text.charAt(0).toUpperCase()}${draft.text.slice(1)}`,
  }));
}

/** "Allicht een groeispurt" → "Ik vermoed: een groeispurt, want ik zag [wat?]" */
function withoutVerb({ document, clause }: Scene, markers: ReadonlySet<number>): Draft {
  const verbs = clause.verb < 0 ? [] : [clause.verb, ...clause.cluster];
  const kept = range(clause.span.from, clause.span.to).filter(
    (index) => !markers.has(index) && !verbs.includes(index),
  );
  const said = wordsOf(document, kept);
  const text = `ik vermoed: ${said || '[wat?]'}, want ik zag [wat?]`;
  return { ...rangeOf(document, clause.span), kind: 'attribute', text };
}

function told({ start, end, verbLast, verbFirst, isApart }: Statement): Draft[] {
  if (isApart) return [];
  const [said = '', ...otherOrders] = verbLast;
  const texts = [
    `[wie] vertelde op [datum] dat ${said}`,
    `volgens [wie] ${verbFirst}`,
    "[wie] vertelde op [datum]: '[woorden]'",
    `op [datum] vertelde [wie] dat ${said}`,
    ...otherOrders.map((other) => `[wie] vertelde op [datum] dat ${other}`),
    `volgens [wie] (op [datum]) ${verbFirst}`,
    `[wie] zei op [datum] dat ${said}`,
  ];
  return texts.map((text) => ({ kind: 'source', start, end, text }));
}

/** "Ik vermoed dat hij ziek is" needs what raised it. */
function withGround({ document, clauses, at }: Scene): Draft[] {
  const last = clauses.slice(at + 1).find(({ order }) => order === 'subordinate') ?? clauses[at]!;
  const { end } = rangeOf(document, last.span);
  return [', omdat ik zag dat [wat zag je?]', ', want ik zag [wat?]', ', omdat [wat zag of hoorde je?]'].map(
    (text) => ({ kind: 'attribute', start: end, end, text }),
  );
}
