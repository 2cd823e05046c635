/** What others told, and guesses: who said it and when, or the idea marked as the writer's own. */

import type { Draft } from '../../../engine/rewrite.ts';
import type { RewriteKind } from '../../../engine/types.ts';
import { type Clause, clauseAround, range } from '../clause.ts';
import { conjugation, participleOf } from '../morphology/conjugation.ts';
import { agree } from '../verb-phrase.ts';
import { join, subordinateOrder, verbFirst, wordsInside, wordsOf } from '../word-order.ts';
import { GROUND, groundAfter } from './ground.ts';
import { rangeOf, type Scene } from './scene.ts';

/** A statement taken out of its marker, in the three orders a new frame may need. */
interface Statement {
  /** Which clause of the sentence it is. */
  at: number;
  start: number;
  end: number;
  /** "ze slecht geslapen heeft" */
  verbLast: string;
  /** "heeft ze slecht geslapen" */
  verbFirst: string;
  /** "ze heeft slecht geslapen", empty when it cannot be told */
  plain: string;
}

export function hearsayDrafts(scene: Scene): Draft[] {
  const statement = statementOf(scene);
  if (!statement)
    return [
      {
        ...rangeOf(scene.document, { from: scene.first, to: scene.last + 1 }),
        kind: 'source',
        text: '[wie] vertelde op [datum]:',
      },
    ];
  return [...told(statement), quoted(statement)];
}

export function speculationDrafts(scene: Scene): Draft[] {
  const owned = /^(?:ik (?:denk|vermoed|geloof)|volgens mij|mijn (?:indruk|idee|vermoeden))/i;
  if (owned.test(scene.quote)) return withGround(scene);
  const statement = statementOf(scene);
  if (!statement) {
    const place = rangeOf(scene.document, { from: scene.first, to: scene.last + 1 });
    return [{ ...place, kind: 'attribute', text: 'ik vermoed:' }];
  }
  const { start, end, verbLast, plain } = statement;
  const kind: RewriteKind = 'attribute';
  const seen = groundAfter(scene, statement.at);
  if (seen) return [{ kind, start, end: seen.end, text: `ik vermoed dat ${verbLast}, want ${seen.text}` }];
  const drafts: Draft[] = [{ kind, start, end, text: `ik vermoed dat ${verbLast}, ${GROUND}` }];
  if (plain) drafts.push({ kind, start, end, text: `mijn vermoeden: ${plain}. Ik zag [wat?]` });
  drafts.push({ kind, start, end, text: `ik vraag me af of ${verbLast}, ${GROUND}` });
  return [...drafts, ...told(statement)];
}

function told({ start, end, verbLast, verbFirst: inverted }: Statement): Draft[] {
  const kind: RewriteKind = 'source';
  return [
    { kind, start, end, text: `[wie] vertelde op [datum] dat ${verbLast}` },
    { kind, start, end, text: `volgens [wie] ${inverted}` },
    { kind, start, end, text: `volgens [wie] (op [datum]) ${inverted}` },
  ];
}

function quoted({ start, end }: Statement): Draft {
  return { kind: 'source', start, end, text: "[wie] vertelde op [datum]: '[woorden]'" };
}

/** "Ik vermoed dat hij ziek is" needs what raised it. */
function withGround({ document, clauses, at }: Scene): Draft[] {
  const last = clauses.slice(at + 1).find(({ order }) => order === 'subordinate') ?? clauses[at]!;
  const { end } = rangeOf(document, last.span);
  return [{ kind: 'attribute', start: end, end, text: `, ${GROUND}` }];
}

/** The statement under "dat", or the clause that the marker stands in. */
function statementOf(scene: Scene): Statement | null {
  const { document, clauses, first, last } = scene;
  const start = document.tokens[Math.min(first, scene.clause.span.from)]!.start;
  const under = clauses.find(
    ({ connector, order, span }) =>
      order === 'subordinate' &&
      connector >= first &&
      connector <= last + (scene.category === 'hearsay' ? 6 : 1) &&
      span.to > last &&
      isThat(document.tokens[connector]!.norm),
  );
  if (under) {
    const { end } = rangeOf(document, under.span);
    return { at: clauses.indexOf(under), start, end, ...ordersOf(scene, under, new Set()) };
  }
  const clause =
    guesses(scene.clause) && !/^naar /i.test(scene.quote)
      ? scene.clause
      : clauseAround(document, first, last, { from: first, to: last + 1 });
  if (clause.verb < 0) return null;
  const without = new Set(
    range(first, last + 1).filter((index) => isMarker(document.tokens[index]!.norm, index === clause.verb)),
  );
  const bare = withoutGuessingVerb(scene, clause, without);
  const { end } = rangeOf(document, clause.span);
  return { at: scene.at, start: document.tokens[clause.span.from]!.start, end, ...bare };
}

function isThat(norm: string): boolean {
  return norm === 'dat' || norm === 'of';
}

/** What of the finding belongs to the guess and not to what is guessed: "wel [iets]". */
function isMarker(norm: string, isVerb: boolean): boolean {
  return !isVerb && !/^(?:iets|iemand|niet|geen|niets|ze|hij|zij|er)$/.test(norm);
}

function ordersOf(
  { document }: Scene,
  clause: Clause,
  without: ReadonlySet<number>,
): Omit<Statement, 'at' | 'start' | 'end'> {
  const subject = wordsInside(document, clause.subject);
  const inverted = verbFirst(document, clause, without);
  const plain =
    subject && inverted.includes(` ${subject}`) ? join(subject, inverted.replace(` ${subject}`, '')) : '';
  return { verbLast: reordered(subordinateOrder(document, clause, without)), verbFirst: inverted, plain };
}

/** "er iets thuis gebeurd is" → "er thuis iets gebeurd is". */
function reordered(text: string): string {
  return text.replace(/\b(iets|iemand) (thuis|hier|daar|op school)\b/, '$2 $1');
}

/** Verbs by which a guess or hearsay is told: "zal wel", "zou", "moet wel". */
function guesses({ finite }: Clause): boolean {
  return /^(?:zullen|moeten|lijken|schijnen)$/.test(finite?.infinitive ?? '');
}

/** "lijkt ziek" says that he is. */
function seeming({ finite }: Clause): string | undefined {
  return /^(?:lijken|schijnen)$/.test(finite?.infinitive ?? '') ? 'zijn' : undefined;
}

/** "zal wel gebeurd zijn", "zou slaan", "moet wel komen": without the guess the infinitive is finite. */
function withoutGuessingVerb(
  scene: Scene,
  clause: Clause,
  without: ReadonlySet<number>,
): Omit<Statement, 'at' | 'start' | 'end'> {
  const { document } = scene;
  const verbs = clause.cluster.map((index) => document.tokens[index]!.norm);
  const main =
    verbs.findLast((norm) => norm.endsWith('n') && !participleOf(norm)) ?? verbs.at(-1) ?? seeming(clause);
  if (!guesses(clause) || !main || clause.order !== 'main') return ordersOf(scene, clause, without);
  const finite = agree(main, {
    tense: 'present',
    number: conjugation(document.tokens[clause.verb]!.norm)?.number ?? 'singular',
  });
  const others = clause.cluster.filter((index) => !new Set([main, 'te']).has(document.tokens[index]!.norm));
  const keep = (indices: number[]) =>
    indices.filter((index) => !without.has(index) && !/^wel$/.test(document.tokens[index]!.norm));
  const subject = wordsInside(document, clause.subject);
  const rest = join(
    wordsOf(document, keep(clause.fore)),
    wordsOf(document, keep(clause.middle)),
    wordsOf(document, keep(others)),
  );
  const extra = wordsOf(
    document,
    keep(clause.extra.filter((index) => document.tokens[index]!.norm !== main)),
  );
  return {
    verbLast: reordered(join(subject, rest, finite, extra)),
    verbFirst: join(finite, subject, rest, extra),
    plain: join(subject, finite, rest, extra),
  };
}
