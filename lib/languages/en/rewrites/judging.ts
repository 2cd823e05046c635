/** Judgements and interpretations: the quality behind a pitfall, observable behaviour, or a blank. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { subjectAround } from '../../../engine/subject.ts';
import { choices, factualFrame, ownIdea, replacing, withoutWord } from './frames.ts';
import { endOfNoun, type Scene } from './scene.ts';
import { BEHAVIOURS, STRENGTHS } from './tables.ts';

export function judgementDrafts(scene: Scene): Draft[] {
  if (isBeforeVerb(scene)) return insideSubject(scene);
  return [
    // A quality is said of now, not of one moment in the past.
    ...(scene.past ? [] : choices(scene, 'positive', phrasesFor(scene, STRENGTHS))),
    ...(isAside(scene) ? withoutWord(scene) : choices(scene, 'factual', phrasesFor(scene, BEHAVIOURS))),
    factualFrame(scene),
    ...ownIdea(scene, 'in my opinion'),
  ];
}

export function interpretationDrafts(scene: Scene): Draft[] {
  if (isBeforeVerb(scene))
    return [
      ...withoutWord(scene),
      replacing(scene, 'factual', `[how did that show?]${opens(scene) ? ',' : ''}`),
    ];
  return [
    ...(isAside(scene) ? withoutWord(scene) : choices(scene, 'factual', phrasesFor(scene, BEHAVIOURS))),
    factualFrame(scene),
    ...ownIdea(scene, 'I suspect that'),
  ];
}

/** "Mum is overprotective": what a parent said or did. */
export function parentDrafts(scene: Scene): Draft[] {
  if (isBeforeVerb(scene)) return insideSubject(scene);
  const ofParent = subjectAround(scene.document, scene.first).topic === 'parent';
  return [
    factualFrame(scene, ofParent ? '[what did they say or do?]' : undefined),
    ...ownIdea(scene, 'I have the impression that'),
  ];
}

/** "played nicely", "made a stunning collage": the verb tells what was done, or a noun stays. */
function isAside(scene: Scene): boolean {
  const { document, verb, first, last, acts } = scene;
  if (verb < 0 || verb >= first) return false;
  return acts || (!(bitsAt(document, verb) & BIT.copula) && endOfNoun(scene) > last + 1);
}

function opens({ document, first, last, from }: Scene): boolean {
  return first === from && document.tokens[last + 1]?.kind === 'word';
}

function isBeforeVerb({ verb, last }: Scene): boolean {
  return verb > last;
}

/** "Our little rascal found the paint", "the naughty boy ran": a label becomes the name, an adjective goes. */
function insideSubject(scene: Scene): Draft[] {
  if (endOfNoun(scene) > scene.last + 1) return withoutWord(scene);
  const { document, first } = scene;
  const article = bitsAt(document, first - 1) & (BIT.determiner | BIT.possessive) ? first - 1 : first;
  return [replacing({ ...scene, first: article }, 'factual', '[name]')];
}

function phrasesFor(
  { document, first, last }: Scene,
  table: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  for (let index = first; index <= last; index++) {
    const { norm } = document.tokens[index]!;
    const phrases = table.get(norm) ?? table.get(baseOf(norm));
    if (phrases) return phrases;
  }
  return [];
}

/** "whining", "bullied", "naughtily": as the tables list them. */
function baseOf(word: string): string {
  return word
    .replace(/ily$/, 'y')
    .replace(/ly$/, '')
    .replace(/ied$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/^(whin|teas|whing)$/, '$1e');
}
