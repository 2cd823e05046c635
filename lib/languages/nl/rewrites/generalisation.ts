/** All-or-nothing words: a count, or what happened that time. */

import type { Draft } from '../../../engine/rewrite.ts';
import { type Clause, range } from '../clause.ts';
import { splitInfinitive } from '../morphology/conjugation.ts';
import { agree } from '../verb-phrase.ts';
import { join, wordsOf } from '../word-order.ts';
import { positives } from './choices.ts';
import { factualFrame } from './frames.ts';
import { countedBefore, figuresFor, inPlace } from './quantify.ts';
import { clauseDraft, inPredicate, rangeOf, type Scene } from './scene.ts';
import { wordBlank } from './word-alone.ts';

export function generalisationDrafts(scene: Scene): Draft[] {
  const { quote, clause } = scene;
  const word = quote.toLowerCase();
  // What is said to happen always may be a habit with a strength behind it: "zit nooit stil".
  const drafts: Draft[] = positives({ ...inPredicate(scene), rest: [] });
  const specified = specify(scene);
  if (specified.length > 0) drafts.push(...specified);
  else if (opensWhen(scene)) drafts.push(...thatDay(scene));
  else if (/^(?:bijna |haast |zo goed als )?nooit iets$/.test(word)) drafts.push(...nothing(scene));
  else if (/\bnooit\b|\bnooit$/.test(word)) drafts.push(...never(scene));
  else if (/^niemand\b/.test(word)) drafts.push(...nobody(scene));
  else if (/^(?:alles|altijd alles)$/.test(word)) drafts.push(...inPlace(scene, ['[wat?]']));
  else if (/^(?:iedereen|allemaal|alle \S+)$/.test(word))
    drafts.push(...inPlace(scene, ['[wie?]', '[aantal] kinderen']));
  else if (/^(?:alleen(?: maar)?|enkel(?: maar)?|uitsluitend|niets dan)$/.test(word))
    drafts.push(...inPlace(scene, ['[hoe vaak?]', '[hoe lang?]']));
  else drafts.push(...weekly(inPlace(scene, figuresFor(scene))), ...countedBefore(scene));
  drafts.push(...thatTime(scene));
  if (clause.order !== 'fragment' && clause.verb >= 0 && word !== 'niemand') {
    const everything = { ...scene, predicate: new Set([...scene.predicate, clause.verb]), rest: [] };
    drafts.push(factualFrame(everything), factualFrame(inPredicate(scene)));
    const last = scene.clauses.at(-1)!;
    if (last.order === 'subordinate' && scene.at + 2 === scene.clauses.length) {
      drafts.push({ ...factualFrame(everything), end: rangeOf(scene.document, last.span).end });
    }
  }
  return drafts.length > 0 ? drafts : wordBlank(scene);
}

/** Words that take in everything, and what they leave open. */
const TOTALS: Record<string, string> = {
  alles: '[wat?]',
  iedereen: '[wie?]',
  overal: '[waar?]',
};

/** "maakt alles kapot" → "maakt [wat?] kapot", where the finding holds more than the word. */
function specify(scene: Scene): Draft[] {
  const { document, first, last } = scene;
  const total = range(first, last + 1).find((index) => Object.hasOwn(TOTALS, document.tokens[index]!.norm));
  if (total === undefined || first === last) return [];
  const place = rangeOf(document, { from: total, to: total + 1 });
  return [{ ...place, kind: 'factual', text: TOTALS[document.tokens[total]!.norm]! }];
}

/** "Ze eet nooit iets" → "Ze eet [hoeveel?]", "Ze at [aantal] keer niets" */
function nothing(scene: Scene): Draft[] {
  const { clause } = scene;
  const place = inPlace(scene, ['[hoeveel?]']);
  if (!clause.finite?.infinitive || clause.verb > scene.first) return place;
  const past = agree(clause.finite.infinitive, { tense: 'past', number: clause.finite.number });
  const { start } = scene.document.tokens[clause.verb]!;
  const between = wordsOf(scene.document, range(clause.verb + 1, scene.first));
  const then = ['[hoeveel?]', '[aantal] keer niets'].map((text) => ({
    ...place[0]!,
    start,
    text: join(past, between, text),
  }));
  return [...place, ...then];
}

/** "*Telkens* als L. langskomt, duwt hij haar" */
function opensWhen({ document, clauses, at, first }: Scene): boolean {
  const next = clauses[at + 1];
  const connector = next && next.connector >= 0 ? document.tokens[next.connector]!.norm : '';
  return (
    clauses[at]?.span.from === first &&
    /^(?:als|wanneer|dat|toen)$/.test(connector) &&
    clauses[at]?.verb === -1
  );
}

/** "Op [datum], toen L. langskwam, duwde hij haar": one time that it was seen. */
function thatDay({ document, clauses, at, first }: Scene): Draft[] {
  const [when, main] = [clauses[at + 1], clauses[at + 2]];
  if (!when?.finite?.infinitive || !main?.finite?.infinitive) return [];
  const past = ({ finite }: Clause) => {
    const { infinitive, particle = '', number } = finite!;
    return particle + agree(infinitive.slice(particle.length), { tense: 'past', number });
  };
  const retold = (clause: Clause) =>
    join(
      ...range(clause.span.from, clause.span.to).map((index) =>
        index === clause.verb ? past(clause) : wordsOf(document, [index]),
      ),
    );
  const { start } = document.tokens[first]!;
  const { end } = rangeOf(document, main.span);
  return [
    { kind: 'quantify', start, end, text: `op [datum], toen ${retold(when)}, ${retold(main)}` },
    { kind: 'factual', start, end: document.tokens[when.connector]!.end, text: 'als' },
  ];
}

/** "huilt altijd als mama vertrekt" → "huilde [aantal] keer toen mama vertrok" */
function thatTime(scene: Scene): Draft[] {
  const { document, clause, clauses, at, first } = scene;
  const next = clauses[at + 1];
  const connector = next && next.connector >= 0 ? document.tokens[next.connector]! : null;
  const isWhen = connector !== null && /^(?:als|wanneer)$/.test(connector.norm);
  if (!next || !isWhen || clause.order !== 'main' || clause.verb > first || clauses.length > at + 2)
    return [];
  if (!clause.finite?.infinitive || !next.finite?.infinitive || next.finite.tense !== 'present') return [];
  const past = (
    { infinitive, number }: { infinitive: string; number: 'singular' | 'plural' },
    particle = '',
  ) => particle + agree(infinitive.slice(particle.length), { tense: 'past', number });
  const never = /\bnooit\b/i.test(scene.quote) ? ' niet' : '';
  const main = [...clause.middle, ...clause.cluster, ...clause.extra].map((index) =>
    index === first
      ? `[aantal] keer${never}`
      : index > first && index <= scene.last
        ? ''
        : wordsOf(document, [index]),
  );
  const after = range(next.span.from, next.span.to).map((index) =>
    index === next.verb ? past(next.finite!, next.finite!.particle) : wordsOf(document, [index]),
  );
  const opening =
    clause.fore.length > 0
      ? [wordsOf(document, clause.fore), past(clause.finite), wordsOf(document, clause.subject)]
      : [wordsOf(document, clause.subject), past(clause.finite)];
  const { start } = document.tokens[clause.span.from]!;
  return [
    {
      kind: 'quantify',
      start,
      end: rangeOf(document, next.span).end,
      text: join(...opening, ...main, 'toen', ...after),
    },
  ];
}

function weekly(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => ({ ...draft, text: draft.text.replace('per [dag]', 'per [week]') }));
}

/** "luistert nooit" → "luisterde [aantal] keer niet", since a count is of what was. */
function never(scene: Scene): Draft[] {
  const { document, clause, first, last } = scene;
  const place = rangeOf(document, { from: first, to: last + 1 });
  const { finite } = clause;
  const next = scene.clauses[scene.at + 1];
  // "luistert nooit als ik roep": in two tenses the sentence would not hold together.
  const bound = next?.order === 'subordinate' && next.finite?.tense === 'present';
  if (bound || clause.order !== 'main' || !finite?.infinitive || clause.verb > first || last !== first) {
    return [{ ...place, kind: 'quantify', text: '[aantal] keer niet' }];
  }
  const past = agree(finite.infinitive, { tense: 'past', number: finite.number });
  const { start } = document.tokens[clause.verb]!;
  const between = wordsOf(
    document,
    [...Array(first - clause.verb - 1).keys()].map((step) => clause.verb + 1 + step),
  );
  return [
    { start, end: place.end, kind: 'quantify', text: join(past, between, '[aantal] keer niet') },
    { start, end: place.end, kind: 'quantify', text: join(past, between, 'op [datum] niet') },
  ];
}

/** "Niemand wil met hem spelen" → "[Wie?] speelt niet met hem": whether they wanted to, nobody saw. */
function didNot(scene: Scene): Draft[] {
  const { document, clause } = scene;
  const [infinitive] = clause.cluster;
  if (clause.finite?.infinitive !== 'willen' || infinitive === undefined || clause.cluster.length > 1)
    return [];
  const { tense } = clause.finite;
  const { norm } = document.tokens[infinitive]!;
  const split = splitInfinitive(norm);
  const does = agree(split?.verb ?? norm, { tense, number: 'singular' });
  const rest = wordsOf(document, [...clause.middle, ...clause.extra]);
  return [clauseDraft(scene, 'factual', join('[wie?]', does, 'niet', rest, split?.particle ?? ''))];
}

/** "Niemand wil met hem spelen" → "[Wie?] wil niet met hem spelen". */
function nobody(scene: Scene): Draft[] {
  const { document, clause, first } = scene;
  if (clause.order !== 'main' || clause.subject[0] !== first) return inPlace(scene, ['[wie?]']);
  const after = wordsOf(document, [...clause.middle, ...clause.cluster, ...clause.extra]);
  return [
    ...didNot(scene),
    clauseDraft(scene, 'factual', join('[wie?]', wordsOf(document, [clause.verb]), 'niet', after)),
    clauseDraft(scene, 'factual', join('[wie?]', '[wat deed of zei die?]', wordsOf(document, clause.middle))),
  ];
}
