/** The frames that fit any finding: a blank for what was seen, the idea as the writer's own, and its source. */

import { bitsAt, is } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isAdjective, isName, startsSentence } from '../../../engine/nouns.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import type { RewriteKind } from '../../../engine/types.ts';
import { verbParts } from '../morphology.ts';
import { endOfNoun, endOfObject, endOfPair, keepsCapital, type Scene } from './scene.ts';

export const SEEN = '[what did you see or hear?]';

export function startOf({ document }: Scene, index: number): number {
  return document.tokens[index]!.start;
}

/** @param index half open: behind the last token */
export function endBefore({ document }: Scene, index: number): number {
  let last = index - 1;
  while (last > 0 && document.tokens[last]!.kind === 'punctuation') last--;
  return document.tokens[last]!.end;
}

/** The finding itself put differently. */
export function replacing(scene: Scene, kind: RewriteKind, text: string): Draft {
  return { kind, start: startOf(scene, scene.first), end: endBefore(scene, scene.last + 1), text };
}

/** "Liam was very naughty at lunch" → "Liam [what did you see or hear?] at lunch". */
export function factualFrame(scene: Scene, blank = SEEN): Draft {
  return predicate(scene, 'factual', blank, endOfPredicate(scene));
}

/** The same up to the end of the statement, where what follows the finding leans on it. */
export function wholeFrame(scene: Scene, blank = SEEN): Draft {
  return predicate(scene, 'factual', blank, scene.reach);
}

/** The clause's predicate put differently, up to a token; the object of a verb of judging stays. */
export function predicate(scene: Scene, kind: RewriteKind, words: string, to: number): Draft {
  const { document, contracted, about, from, verb, last } = scene;
  const behind = to === last + 1 ? endOfObject(scene) : to;
  const text = behind > to ? withObject(words, statement(scene, to, behind)) : words;
  const end = endBefore(scene, behind);
  if (verb >= 0 && verb <= last && about === 'nobody' && opensImpersonally(scene))
    return { kind, start: startOf(scene, from), end, text };
  if (contracted && verb <= last) {
    const { start, norm } = document.tokens[verb]!;
    return { kind, start: start + norm.lastIndexOf("'"), end, text: ` ${text}` };
  }
  return { kind, start: startOf(scene, startOfPredicate(scene)), end, text };
}

/** "bullied J." → "pushed J.", "enjoys the water" → "[what did you see or hear?] with the water". */
function withObject(text: string, object: string): string {
  return text.includes('[whom?]') ? text.replace('[whom?]', object) : `${text} with ${object}`;
}

/** "It was", "there is": what is no subject to say something else of. */
function opensImpersonally({ document, from, verb, contracted }: Scene): boolean {
  return (contracted || verb === from + 1) && (bitsAt(document, from) & BIT.impersonal) !== 0;
}

function startOfPredicate(scene: Scene): number {
  const { document, verb, first, last, acts, from } = scene;
  if (verb >= 0 && verb <= last && (!acts || verb >= first || isObject(scene))) {
    let start = Math.min(verb, first);
    // "Her (speech is) unclear": the noun phrase goes as a whole.
    while (start > from && start < verb && bitsAt(document, start - 1) & (BIT.determiner | BIT.possessive))
      start--;
    return start;
  }
  const { bareSubjects } = document.lexicon.pack.grammar;
  if (last > first && bareSubjects.includes(document.tokens[first]!.norm)) return first + 1;
  let start = first;
  // "The whole palaver": in a fragment the article goes along.
  while (verb < 0 && start > from && !(bitsAt(document, start - 1) & (BIT.preposition | BIT.adverb))) start--;
  if (verb >= 0 || start !== from) return first;
  return document.tokens[start - 1]?.norm === 'what' ? start - 1 : start;
}

/** "threw a (tantrum)": a noun that cannot be left out. */
export function isObject(scene: Scene): boolean {
  const { document, first, last } = scene;
  let opening = first - 1;
  while (bitsAt(document, opening) & BIT.intensifier) opening--;
  const opens =
    bitsAt(document, opening) & (BIT.determiner | BIT.possessive) || document.tokens[opening]?.norm === 'one';
  return Boolean(opens) && endOfNoun(scene) === last + 1 && !isAdjective(document, last);
}

function endOfPredicate(scene: Scene): number {
  const { document, verb, first, last, acts, to, reach } = scene;
  if (LEANS.test(document.tokens[last]!.norm) || leansOn(scene)) return reach;
  const next = document.tokens[last + 1]?.norm ?? '';
  if (next === 'of') return to;
  if (
    verb >= first &&
    verb <= last &&
    last + 1 < to &&
    (isAdjective(document, last + 1) || BELONGS.test(next))
  )
    return last + 2;
  const hasNoun = verb < first && !acts;
  return Math.max(endOfPair(document, last, to), hasNoun ? endOfNoun(scene) : 0, last + 1);
}
const BELONGS = /^(?:up|off|down|away|me|us|him|them|time)$/;

/** Whether what follows cannot stand without the finding: "hates (sitting)", "reluctant (to go)", "so slow (that …)". */
function leansOn({ document, verb, last, reach }: Scene): boolean {
  const next = document.tokens[last + 1]?.norm ?? '';
  if (last + 1 >= reach || verb < 0 || verb > last) return false;
  const auxiliary = BIT.copula | BIT.auxiliary;
  if (bitsAt(document, last) & auxiliary || bitsAt(document, last + 2) & auxiliary) return true;
  if (next === 'to') {
    const opens = BIT.determiner | BIT.possessive | BIT.person | BIT.parent | BIT.pronoun | BIT.preposition;
    return !(bitsAt(document, last + 2) & opens) && !isName(document, last + 2) && last + 2 < reach;
  }
  return /^(?:be|that|how|what|where|why|who)$|.{2}ing$/.test(next) && !/thing$/.test(next);
}
/** What a finding may end in that belongs to the words behind it: "no bond with (her)". */
const LEANS =
  /^(?:with|in|of|on|to|for|about|at|by|from|that|how|what|why|when|if|than|over|whatever|his|her|their|the|a)$/;

/** What may have been seen, or the other side of a trait, as choices in place of the predicate. */
export function choices(scene: Scene, kind: RewriteKind, phrases: readonly string[]): Draft[] {
  const { document, verb, last, about } = scene;
  const end = endOfPredicate(scene);
  if (verb < 0 || verb > last || about !== 'somebody' || document.tokens[end]?.norm === 'than') return [];
  // "The baby upsets him": it is not the baby that cries.
  const others = [last, last + 1].some((at) => OTHERS.test(document.tokens[at]?.norm ?? ''));
  return phrases
    .filter((phrase) => !others || phrase.includes('[whom?]'))
    .map((phrase) => predicate(scene, kind, inTense(scene, phrase), end));
}

const OTHERS = /^(?:him|her|them|me|us)$/;

/** "hit [whom?]" in the tense and person of the clause. */
export function inTense({ past, plural, possessive }: Scene, phrase: string): string {
  const [verb = '', ...rest] = phrase.replaceAll('{their}', possessive).split(' ');
  const parts = verbParts(verb);
  return [past ? parts.past[0]! : plural ? verb : parts.thirdPerson, ...rest].join(' ');
}

/** "played nicely with Tom" → "played with Tom", "bit his hand in frustration" → "bit his hand". */
export function withoutWord(scene: Scene): Draft[] {
  const { document, last, from, to, verb } = scene;
  let { first } = scene;
  const before = document.tokens[first - 1]?.norm ?? '';
  if ((!scene.acts && verb === first - 1) || isObject(scene) || /^(?:to|one)$/.test(before)) return [];
  if (/^(?:became|becomes|got|gets)$/.test(document.tokens[verb]?.norm ?? '')) return [];
  while (first > from && bitsAt(document, first - 1) & BIT.preposition) first--;
  if (first > from && document.tokens[first - 1]!.norm === 'full') first--;
  if (first === from && last + 1 >= to) return [];
  const next = document.tokens[last + 1];
  if (!next || last + 1 >= to)
    return [{ kind: 'factual', start: endBefore(scene, first), end: endBefore(scene, last + 1), text: '' }];
  if (first === from && startsSentence(document, first))
    return [
      {
        kind: 'factual',
        start: startOf(scene, first),
        end: next.end,
        text: document.text.slice(next.start, next.end),
      },
    ];
  const article = document.tokens[first - 1];
  const fits = article?.norm === 'an' && /^[^aeiou]/.test(next.norm);
  if (fits) return [{ kind: 'factual', start: article.start, end: next.start, text: 'a ' }];
  return [{ kind: 'factual', start: startOf(scene, first), end: next.start, text: '' }];
}

/** "In my opinion he is bossy, because I saw [what?]". @param gone indices of what marked the guess before */
export function ownIdea(scene: Scene, opening: string, gone: ReadonlySet<number> = NONE): Draft[] {
  const { from, reach, first, last, verb, hangs, contracted, about } = scene;
  if (hangs || verb < 0 || (verb === from && !contracted) || (first === from && verb === last + 1)) return [];
  const end = endBefore(scene, reach);
  const ground = `, because I saw [what?]${is(scene.document, reach, 'coordinator') ? ',' : ''}`;
  if (about === 'self') return [{ kind: 'attribute', start: end, end, text: ground }];
  const said = statement(scene, from, reach, gone);
  // "I suspect that that is …"
  const opens = said.startsWith('that') ? opening.replace(/ that$/, ':') : opening;
  const text = `${opens} ${said}${ground}`;
  return [{ kind: 'attribute', start: startOf(scene, from), end, text }];
}
const NONE: ReadonlySet<number> = new Set();

/** "[Who] told me on [date] that she sleeps badly". */
export function fromSource(scene: Scene, gone: ReadonlySet<number> = NONE): Draft[] {
  const { from, reach, verb, hangs } = scene;
  if (hangs || verb < 0) return [];
  const text = `[who] told me on [date] that ${statement(scene, from, reach, gone)}`;
  return [{ kind: 'source', start: startOf(scene, from), end: endBefore(scene, reach), text }];
}

/** The writer's words between two tokens, half open, without some, and not with the capital of a sentence's start. */
export function statement(scene: Scene, from: number, to: number, gone: ReadonlySet<number> = NONE): string {
  const { document } = scene;
  const parts: string[] = [];
  for (let at = from; at < to; at++) {
    if (gone.has(at)) continue;
    let end = at;
    while (end < to && !gone.has(end)) end++;
    const words = document.text.slice(startOf(scene, at), endBefore(scene, end));
    const opens = parts.length === 0 && !keepsCapital(document, at);
    parts.push(opens ? words.charAt(0).toLowerCase() + words.slice(1) : words);
    at = end;
  }
  return parts.join(' ');
}

/** The finding's token indices. */
export function tokensOf({ first, last }: Scene): ReadonlySet<number> {
  return new Set(Array.from({ length: last - first + 1 }, (_, offset) => first + offset));
}
