/** The clause with a blank for what was seen or heard: the rewrite that always fits. */

import type { Draft } from '../../../engine/rewrite.ts';
import type { RewriteKind } from '../../../engine/types.ts';
import type { Clause } from '../clause.ts';
import { sayPhrase } from '../verb-phrase.ts';
import { join, wordsInside, wordsOf } from '../word-order.ts';
import { clauseDraft, orderOf, ownSubject, rangeOf, type Scene, withPhrase } from './scene.ts';

export const SEEN = '[wat zag of hoorde je?]';

/** "[wat deed Fien?]", in the tense of the clause. */
export function whatDid({ agreement }: Scene, more = ''): string {
  const plural = agreement.number === 'plural';
  const past = plural ? 'deden' : 'deed';
  const present = plural ? 'doen' : 'doet';
  return `[wat ${agreement.tense === 'past' ? past : present} ${agreement.name}${more}?]`;
}

/** "Jade [wat zag of hoorde je?] tijdens het verhaal"; with a first part, the blank takes in the subject. */
export function factualFrame(scene: Scene): Draft {
  const swallowed = scene.fore || scene.clause.fronted;
  return clauseDraft(scene, 'factual', withPhrase(scene, swallowed ? whatDid(scene) : SEEN));
}

/** The phrases in place of the clause's predicate, each in the clause's tense, person and word order. */
export function phraseDrafts(scene: Scene, kind: RewriteKind, phrases: readonly string[]): Draft[] {
  const rest = wordsOf(scene.document, scene.rest);
  return phrases.flatMap((phrase) => {
    const said = sayPhrase(phrase, scene.agreement, orderOf(scene), ownSubject(scene), rest);
    return said === null ? [] : [clauseDraft(scene, kind, join(scene.fore, said))];
  });
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
  if (!cause || clause.order !== 'main') return [];
  const connector = document.tokens[cause.connector]!;
  const isCause = /^(?:omdat|doordat)$/.test(connector.norm);
  const timely = isCause ? (agreement.tense === 'past' ? 'toen' : 'als') : connector.norm;
  const { end } = rangeOf(document, cause.span);
  const start = document.tokens[clause.span.from]!.start;
  const happened = wordsOf(
    document,
    [...Array(cause.span.to - cause.span.from).keys()].map((step) => cause.span.from + step),
  );
  const swallowed = scene.fore || clause.fronted;
  const main = withPhrase(scene, swallowed ? whatDid(scene) : SEEN);
  const drafts: Draft[] = [];
  if (isCause) drafts.push({ kind: 'factual', start, end, text: join(main, timely, happened) });
  if (!swallowed && scene.rest.length === 0) {
    drafts.push({ kind: 'factual', start, end, text: `${timely} ${happened}, ${whatDid(scene)}` });
  }
  return drafts;
}

/**
 * "Daan was boos en gooide een blok": the next clause says what happened, so the label can go.
 * Only where that clause leans on this subject, or repeats it as a pronoun.
 */
export function withoutLabel(scene: Scene): Draft[] {
  const { document, clause, clauses, at } = scene;
  const next = clauses[at + 1];
  if (
    clause.order !== 'main' ||
    next?.order !== 'main' ||
    next.fore.length > 0 ||
    scene.rest.length > 0 ||
    scene.fore
  )
    return [];
  if (clause.fronted || clause.subject.length === 0 || next.verb < 0) return [];
  const connector = next.connector < 0 ? '' : document.tokens[next.connector]!.norm;
  if (connector !== '' && connector !== 'en') return [];
  const repeats =
    next.subject.length === 1 && /^(?:hij|ze|zij)$/.test(document.tokens[next.subject[0]!]!.norm);
  if (next.subject.length > 0 && !repeats) return [];
  const from = next.subject.length > 0 ? next.verb : next.span.from;
  const text = wordsOf(
    document,
    [...Array(next.span.to - from).keys()].map((step) => from + step),
  );
  const { start } = rangeOf(document, clause.span);
  return [
    {
      kind: 'factual',
      start,
      end: rangeOf(document, next.span).end,
      text: join(wordsInside(document, clause.subject), text),
    },
  ];
}
