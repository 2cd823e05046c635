/** Guesses, hearsay, motives and diagnoses: whose idea it is and what it rests on, or who said it and when. */

import { bitsAt, is } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isAdjective } from '../../../engine/nouns.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import {
  endBefore,
  factualFrame,
  fromSource,
  inTense,
  ownIdea,
  replacing,
  startOf,
  statement,
  tokensOf,
  wholeFrame,
  withoutWord,
} from './frames.ts';
import type { Scene } from './scene.ts';

const SUSPECT = 'I suspect that';
const GROUND = 'because I saw [what?]';
/** A verb of seeming becomes a plain one once the idea is owned. */
const SEEMS: Record<string, string> = {
  seems: 'is',
  seemed: 'was',
  appears: 'is',
  appeared: 'was',
  looks: 'is',
  looked: 'was',
};

export function speculationDrafts(scene: Scene): Draft[] {
  const marked = afterMarker(scene);
  if (marked) return [{ ...marked, kind: 'attribute', text: `${SUSPECT} ${marked.text}, ${GROUND}` }];
  const seeming = ofSeeming(scene);
  if (seeming.length > 0) return [...seeming, wholeFrame(scene)];
  const { first, last, verb } = scene;
  const isAdverb =
    first === last || last < verb || (first > verb && !(bitsAt(scene.document, first) & BIT.auxiliary));
  const gone = isAdverb && isWord(scene) ? tokensOf(scene) : undefined;
  const owned = ownIdea(scene, SUSPECT, gone);
  const sourced = gone ? fromSource(scene, gone) : [];
  if (gone && owned.length > 0) return [...owned, ...sourced];
  if (owned.length > 0)
    return [wholeFrame(scene, scene.about === 'self' ? 'saw or heard [what?]' : undefined), ...owned];
  return [wholeFrame(scene)];
}

/** "probably", "no doubt": adverbs that can go; not a part of what is said. */
function isWord({ quote }: Scene): boolean {
  return /^(?:\p{L}+ly|maybe|perhaps|likely|(?:very |most |highly )likely|no doubt|of course|for sure|prob|probs)$/iu.test(
    quote,
  );
}

/** "It looks like she …", "it seems that …": what stands behind a marker at the start of the clause. */
function afterMarker(scene: Scene): { start: number; end: number; text: string } | undefined {
  const { document, from, first, last, reach } = scene;
  if (first > from + 1 || !is(document, from, 'impersonal') || / why\b/.test(scene.quote)) return undefined;
  const { bareSubjects } = document.lexicon.pack.grammar;
  let at = bareSubjects.includes(document.tokens[last]!.norm) ? last : last + 1;
  while (at < reach && OPENS_CONTENT.test(document.tokens[at]!.norm)) at++;
  const opens = at <= last || OPENS_CONTENT.test(document.tokens[at - 1]!.norm);
  if (!opens || reach - at < 2) return undefined;
  return { start: startOf(scene, from), end: endBefore(scene, reach), text: statement(scene, at, reach) };
}

const OPENS_CONTENT = /^(?:that|if|though|as|like)$/;

/** "He seemed tired" → "I have the impression that he was tired, because I saw [what?]". */
function ofSeeming(scene: Scene): Draft[] {
  const { document, first, reach, from, verb, hangs } = scene;
  const plain = SEEMS[document.tokens[first]!.norm];
  if (!plain || first !== verb || hangs || verb <= from) return [];
  const next = first + 1;
  const subject = statement(scene, from, verb);
  const text = `I have the impression that ${subject} ${seen(scene, plain, next)}, ${GROUND}`;
  return [{ kind: 'attribute', start: startOf(scene, from), end: endBefore(scene, reach), text }];
}

/** "seemed tired" → "was tired", "seems to sleep little" → "sleeps little". */
function seen(scene: Scene, plain: string, next: number): string {
  const { document, reach, verb } = scene;
  if (isAdjective(document, next) || is(document, next, 'intensifier') || is(document, next, 'determiner'))
    return `${plain} ${statement(scene, next, reach)}`;
  const infinitive = document.tokens[next]!.norm === 'to' && document.tokens[next + 1]?.norm;
  if (!infinitive || next + 2 >= reach) return statement(scene, verb, reach);
  const finite = infinitive === 'be' ? plain : inTense(scene, infinitive);
  return `${finite} ${statement(scene, next + 2, reach)}`;
}

/** "I heard that dad moved out" → "[Who] told me on [date] that dad moved out". */
export function hearsayDrafts(scene: Scene): Draft[] {
  const { document, from, first, reach, about } = scene;
  const place = { start: startOf(scene, Math.min(first, from)), end: endBefore(scene, reach) };
  const theirWords: Draft = { ...place, kind: 'source', text: "[who] said on [date]: '[their words]'" };
  const told = (text: string): Draft[] => [
    { ...place, kind: 'source', text: `[who] told me on [date] that ${text}` },
    theirWords,
  ];
  if (first > from && about !== 'self')
    return isWord(scene) ? told(statement(scene, from, reach, tokensOf(scene))) : [theirWords];
  const at = contentAfter(scene);
  if (is(document, at, 'self')) return [theirWords];
  if (reach - at > 1) return told(statement(scene, at, reach));
  return [replacing(scene, 'source', '[who] told me on [date]:')];
}

/** "I heard that (dad …)", "I heard (his mum has …)": what was told may begin within the finding. */
function contentAfter({ document, first, last, reach }: Scene): number {
  const { bareSubjects } = document.lexicon.pack.grammar;
  for (let at = first + 1; at <= last; at++) {
    const { norm } = document.tokens[at - 1]!;
    const opens =
      bareSubjects.includes(document.tokens[at]!.norm) ||
      bitsAt(document, at) & (BIT.possessive | BIT.determiner | BIT.person | BIT.parent);
    if (TELLS.test(norm) && opens && !is(document, at, 'subordinator')) return at;
  }
  let at = last + 1;
  while (at < reach && /^(?:that|,)$/.test(document.tokens[at]!.norm)) at++;
  return at;
}
const TELLS = /^(?:hear|heard|told|me|us|that|say|says|said|know|knows|think|thinks|claim|claims)$/;

/** A motive goes, and what was seen stays; or it is the writer's idea. */
export function intentionDrafts(scene: Scene): Draft[] {
  const { verb, first, last, acts, quote } = scene;
  const told = verb >= 0 && verb < first && acts;
  const isManner = quote.endsWith('ly') && last < verb;
  return [
    ...(told || isManner ? withoutWord(scene) : []),
    ...(told ? [replacing(scene, 'factual', '[what did you see just before and after?]')] : []),
    factualFrame(scene),
    ...ownIdea(scene, SUSPECT),
  ];
}

/** Rule 6: who made the diagnosis and when, or the behaviour that was seen. */
export function diagnosisDrafts(scene: Scene): Draft[] {
  const { from, to, verb, hangs } = scene;
  const source: Draft =
    verb < 0 || hangs
      ? replacing(scene, 'source', `${scene.quote} (diagnosed by [whom?] on [date])`)
      : {
          kind: 'source',
          start: startOf(scene, from),
          end: endBefore(scene, to),
          text: `according to [which doctor or service?] (report of [date]) ${statement(scene, from, to)}`,
        };
  return [source, factualFrame(scene)];
}
