/** Judgements of parents and family: what they said or did. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isName } from '../../../engine/nouns.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { join, wordsOf } from '../word-order.ts';
import { factualFrame, framesWithCause, phraseDrafts, withoutLabel } from './frames.ts';
import { groundAfter } from './ground.ts';
import {
  clauseDraft,
  orderOf,
  ownSubject,
  rangeOf,
  restOf,
  type Scene,
  sentenceDraft,
  withComplement,
} from './scene.ts';
import { howBlank, withoutWord, wordBlank } from './word-alone.ts';

/** Words for a family, and what could be said instead. */
const FAMILIES: readonly [pattern: RegExp, sentences: readonly string[]][] = [
  [
    /gebroken gezin|gescheiden/i,
    ['{S} woont [bij wie, op welke dagen?]', '[wie] vertelde op [datum] dat [wat?]'],
  ],
  [
    /probleemgezin|marginaal|chaos|structuur|opvoeding/i,
    ['op [datum] zag of hoorde ik: [wat?]', "[wie] vertelde op [datum]: '[woorden]'"],
  ],
  [/cultuur/i, ["[wie] vertelde op [datum]: '[woorden]'"]],
];

/** What a parent may have done, by what was thought of it; notation as in `strengths.ts`. */
const ACTS: readonly [pattern: RegExp, phrases: readonly string[]][] = [
  [
    /bezorgd|onzeker|angstig|bang|ongerust|zenuwachtig|gestrest/i,
    ['[wat?] vragen', '[aantal] keer bellen', "'[woorden]' zeggen"],
  ],
  [
    /slordig|laks|vergeet|chaotisch|nalatig|onverantwoord/i,
    ['[wat?] niet mee|brengen', 'op [datum] zonder [wat?] komen'],
  ],
  [/\bte laat\b|op tijd|\bafspra/i, ['om [uur] komen', 'op [datum] niet komen']],
  [/lief|behulpzaam|betrokken|vriendelijk/i, ['[wat?] mee|brengen', '[wie?] helpen // met [wat?]']],
  [
    /streng|kortaf|onbeleefd|boos|agressief|bot|onvriendelijk|moeilijk/i,
    ["'[woorden]' zeggen", '[wat?] doen'],
  ],
];

export function parentDrafts(found: Scene): Draft[] {
  const { clause, predicate } = found;
  if (clause.order === 'fragment' || clause.verb < 0) return [...aboutFamily(found), ...wordBlank(found)];
  const brought = neutral(found);
  if (brought.length > 0) return brought;
  if (!isAboutSomebody(found)) return [...aboutFamily(found), ...atHome(found)];
  if (!predicate.has(clause.verb))
    return [...aboutFamily(found), ...withoutWord(found), ...wordBlank(found), ...howBlank(found)];
  const scene = withComplement(found);
  // What was seen is written already: no other choices are needed.
  if (groundAfter(scene)) return [...withoutLabel(scene), factualFrame(scene)];
  const past: Scene = { ...scene, agreement: { ...scene.agreement, tense: 'past' } };
  return [
    ...aboutFamily(scene),
    ...withoutLabel(scene),
    ...phraseDrafts(
      past,
      'factual',
      ACTS.find(([pattern]) =>
        pattern.test(wordsOf(scene.document, range(scene.clause.span.from, scene.clause.span.to))),
      )?.[1] ?? [],
    ),
    factualFrame(scene),
    ...framesWithCause(scene),
    ...said(scene),
  ];
}

/** "Mama zei: '[woorden]'", for somebody who can say something. */
function said(scene: Scene): Draft[] {
  const { document, clause, agreement } = scene;
  const isParent = clause.subject.some((index) => bitsAt(document, index) & (BIT.parent | BIT.professional));
  const they = agreement.number === 'plural' && ownSubject(scene) === 'ze';
  if (orderOf(scene) !== 'subject-first' || !(isParent || they)) return [];
  const kept = restOf(scene);
  const verb = agreement.number === 'plural' ? 'zeiden' : 'zei';
  return [
    clauseDraft(scene, 'factual', join(ownSubject(scene), verb, kept ? `${kept}:` : ':', "'[woorden]'")),
    ...(kept
      ? [sentenceDraft(scene, 'factual', join('op [datum]', `[wat deed ${agreement.name}?]`, kept))]
      : []),
  ];
}

/** "heeft hem hier om 7 uur *gedumpt*": a loaded word for an act that was seen. */
const NEUTRAL: Record<string, string> = {
  gedumpt: 'gebracht',
  dumpt: 'brengt',
  dumpte: 'bracht',
  gedropt: 'gebracht',
  dropt: 'brengt',
  dropte: 'bracht',
};

function neutral({ document, first, last }: Scene): Draft[] {
  const { norm } = document.tokens[first]!;
  if (first !== last || !Object.hasOwn(NEUTRAL, norm)) return [];
  return [{ ...rangeOf(document, { from: first, to: last + 1 }), kind: 'factual', text: NEUTRAL[norm]! }];
}

/** Whether the clause has somebody for its subject, and not "de appel", "het", "thuis". */
function isAboutSomebody(scene: Scene): boolean {
  const { document, clause } = scene;
  const somebody = BIT.pronoun | BIT.parent | BIT.person | BIT.professional;
  if (clause.subject.length === 0) return clause.order !== 'main' || scene.subject !== '';
  return clause.subject.some(
    (index) => (bitsAt(document, index) & somebody) !== 0 || isName(document, index),
  );
}

/** "Thuis loopt het mank": what was seen or told of it. */
function atHome(scene: Scene): Draft[] {
  if (scene.clause.order === 'subordinate') return [factualFrame(scene)];
  return ['op [datum] zag of hoorde ik: [wat?]', "[wie] vertelde op [datum]: '[woorden]'"].map((text) =>
    sentenceDraft(scene, 'factual', text),
  );
}

function aboutFamily(scene: Scene): Draft[] {
  const found = FAMILIES.find(([pattern]) => pattern.test(scene.quote));
  if (!found || scene.clause.order === 'subordinate') return [];
  const child =
    scene.agreement.number === 'singular' && scene.impersonal === undefined ? ownSubject(scene) : '';
  return found[1]
    .filter((sentence) => child !== '' || !sentence.includes('{S}'))
    .map((sentence) => sentenceDraft(scene, 'factual', sentence.replace('{S}', child)));
}
