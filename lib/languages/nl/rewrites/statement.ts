/** What a guess or hearsay says, taken out of its marker and put in the orders that new frames need. */

import type { Range } from '../../../engine/types.ts';
import { type Clause, clauseAround } from '../clause.ts';
import { conjugation, participleOf, type Tense } from '../morphology/conjugation.ts';
import { agree } from '../verb-phrase.ts';
import { join, mainOrder, subordinateOrder, verbFirst, wordsInside, wordsOf } from '../word-order.ts';
import { rangeOf, type Scene } from './scene.ts';

export interface Statement extends Range {
  /** Which clause of the sentence it is. */
  at: number;
  /** "ze slecht geslapen heeft", and "ze slecht heeft geslapen" */
  verbLast: string[];
  /** "heeft ze slecht geslapen" */
  verbFirst: string;
  /** "ze heeft slecht geslapen"; empty when it cannot be told */
  plain: string;
  /** Whether another clause ends it. */
  leansOn: boolean;
  /** Whether it gave a cause, and has to become a sentence of its own. */
  isApart: boolean;
}

type Orders = Pick<Statement, 'verbLast' | 'verbFirst' | 'plain'>;

/**
 * The clause under "dat", "of" or "alsof" that a marker governs: "Het lijkt erop dat …".
 *
 * @param reach how many tokens after the finding its conjunction may stand
 */
export function statementUnder(scene: Scene, reach: number): Statement | null {
  const { document, clauses, first, last } = scene;
  const at = clauses.findIndex(
    ({ connector, order, span }) =>
      order === 'subordinate' &&
      connector >= first &&
      connector <= last + reach &&
      span.to > last &&
      /^(?:dat|of|alsof)$/.test(document.tokens[connector]!.norm),
  );
  const under = clauses[at];
  if (!under) return null;
  const { start } = document.tokens[Math.min(first, scene.clause.span.from)]!;
  const orders = ordersOf(scene, under, new Set());
  return { at, start, isApart: false, ...withTail(scene, at, orders) };
}

/** "Vader slaapt daar niet meer, zegt men.": the marker is a clause of its own, after what it says. */
export function statementBefore(scene: Scene): Statement | null {
  const { document, clause, clauses, at, first, last } = scene;
  const before = clauses[at - 1];
  const isAll = clause.span.from >= first && clause.span.to <= last + 1 && clause.connector < 0;
  if (!isAll || clause.verb !== clause.span.from || before?.order !== 'main') return null;
  const { start } = rangeOf(document, before.span);
  const { end } = rangeOf(document, clause.span);
  const orders = ordersOf(scene, before, new Set());
  return { at: at - 1, start, end, leansOn: false, isApart: false, ...orders };
}

/**
 * The clause that a marker stands in.
 *
 * @param markers tokens that say nothing but that it is a guess or hearsay
 * @param isOwn whether the finding is of this clause; else its own verb is passed over
 */
export function statementAround(
  scene: Scene,
  markers: ReadonlySet<number>,
  isOwn: boolean,
): Statement | null {
  const { document, first, last } = scene;
  const clause = isOwn ? scene.clause : clauseAround(document, first, last, { from: first, to: last + 1 });
  // "…, zullen de tandjes zijn": nobody it could be said of.
  const isBare =
    clause.subject.length === 0 && clause.verb === clause.span.from && clause.finite?.infinitive === 'zullen';
  if (clause.verb < 0 || isBare) return null;
  const without = new Set([...markers].filter((index) => index !== clause.verb));
  const connector = clause.connector < 0 ? '' : document.tokens[clause.connector]!.norm;
  const isApart = clause.order === 'subordinate' && /^(?:omdat|doordat)$/.test(connector);
  const start = isApart
    ? document.tokens[clause.connector - (isComma(scene, clause.connector - 1) ? 2 : 1)]?.end
    : document.tokens[clause.span.from]!.start;
  const orders = withoutGuessingVerb(scene, clause, without) ?? ordersOf(scene, clause, without);
  return { at: scene.at, start: start ?? 0, isApart, ...withTail(scene, scene.at, orders, clause) };
}

function isComma({ document }: Scene, index: number): boolean {
  return document.tokens[index]?.norm === ',';
}

/** The clauses that follow and lean on it go with it: "… toen papa kwam". */
function withTail(
  { document, clauses }: Scene,
  at: number,
  orders: Orders,
  clause = clauses[at]!,
): Orders & { end: number; leansOn: boolean } {
  let last = at;
  while (clauses[last + 1]?.order === 'subordinate' || isInfinitiveClause(clauses[last + 1])) last++;
  const own = rangeOf(document, clause.span).end;
  const end = Math.max(own, rangeOf(document, clauses[last]!.span).end);
  const tail = document.text.slice(own, end);
  return {
    end,
    leansOn: tail !== '',
    verbLast: orders.verbLast.map((text) => text + tail),
    verbFirst: orders.verbFirst + tail,
    plain: orders.plain && orders.plain + tail,
  };
}

/** "om buiten te spelen" */
function isInfinitiveClause(clause: Clause | undefined): boolean {
  return clause !== undefined && clause.connector >= 0 && clause.order === 'fragment';
}

/** "Heeft slecht geslapen": who it is about has to be named under "dat". */
function subjectOf(scene: Scene, clause: Clause): string {
  return wordsInside(scene.document, clause.subject) || scene.subject || '[naam]';
}

function ordersOf(scene: Scene, clause: Clause, without: ReadonlySet<number>): Orders {
  const { document } = scene;
  const subject = subjectOf(scene, clause);
  const verbLast = [false, true].map((auxiliaryFirst) =>
    reordered(subordinateOrder(document, clause, { without, subject, auxiliaryFirst })),
  );
  const options = { without, subject };
  return {
    verbLast: [...new Set(verbLast)],
    verbFirst: verbFirst(document, clause, options),
    plain: mainOrder(document, clause, options),
  };
}

/** "er iets thuis gebeurd is" → "er thuis iets gebeurd is". */
function reordered(text: string): string {
  return text.replace(/\b(iets|iemand) (thuis|hier|daar|op school)\b/, '$2 $1');
}

/** Verbs by which a guess or hearsay is told: "zal wel", "zou", "moet wel", "lijkt te". */
const GUESSING = /^(?:zullen|moeten|lijken|schijnen|kunnen)$/;

/** The tense of what is guessed: "leek te horen" → "hoorde", "zou slaan" → "slaat". */
function tenseOf({ finite }: Clause): Tense {
  return finite?.infinitive === 'zullen' ? 'present' : (finite?.tense ?? 'present');
}

/** "zal wel gebeurd zijn", "zou slaan", "moet wel komen", "lijkt ziek": without the guess another verb is finite. */
function withoutGuessingVerb(scene: Scene, clause: Clause, without: ReadonlySet<number>): Orders | null {
  const { document, category } = scene;
  const guess = clause.finite?.infinitive ?? '';
  const isPossible = guess === 'kunnen' && category !== 'speculation';
  if (!GUESSING.test(guess) || isPossible || clause.order !== 'main') return null;

  const main = mainInfinitive(scene, clause);
  const verb = main < 0 ? (/^(?:lijken|schijnen)$/.test(guess) ? 'zijn' : '') : document.tokens[main]!.norm;
  if (!verb) return null;
  const finite = agree(verb, {
    tense: tenseOf(clause),
    number: conjugation(document.tokens[clause.verb]!.norm)?.number ?? 'singular',
  });
  const gone = (index: number) =>
    index === main ||
    without.has(index) ||
    (index === main - 1 && document.tokens[index]!.norm === 'te') ||
    /^(?:wel|zullen|kunnen)$/.test(document.tokens[index]!.norm);
  const kept = (indices: number[]) =>
    wordsOf(
      document,
      indices.filter((index) => !gone(index)),
    );
  const subject = subjectOf(scene, clause);
  const middle = join(
    wordsInside(
      document,
      clause.fore.filter((index) => !gone(index)),
    ),
    kept(clause.middle),
  );
  const [verbs, extra] = [kept(clause.cluster), kept(clause.extra)];
  return {
    verbLast: [
      ...new Set([join(subject, middle, verbs, finite, extra), join(subject, middle, finite, verbs, extra)]),
    ]
      .map(reordered)
      .slice(0, /^(?:ge|be|ver|ont|her)/.test(verbs) ? 2 : 1),
    verbFirst: join(finite, subject, middle, verbs, extra),
    plain: join(subject, finite, middle, verbs, extra),
  };
}

/** The infinitive that becomes finite, -1 when there is none. */
function mainInfinitive({ document }: Scene, { cluster }: Clause): number {
  const verbs = cluster.filter((index) => !/^(?:te|kunnen|zullen)$/.test(document.tokens[index]!.norm));
  return (
    verbs.findLast(
      (index) => /n$/.test(document.tokens[index]!.norm) && !participleOf(document.tokens[index]!.norm),
    ) ??
    verbs.at(-1) ??
    -1
  );
}
