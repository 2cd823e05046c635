/** Comparisons and deficits: what the child does, beside its own past or seen from the other side (VTO 2.2). */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isName } from '../../../engine/nouns.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import {
  endBefore,
  factualFrame,
  inTense,
  predicate,
  startOf,
  statement,
  tokensOf,
  wholeFrame,
  withoutWord,
} from './frames.ts';
import type { Scene } from './scene.ts';

/** "She is behind for her age" → "On [date] she [what did you see or hear?], now [what do you see or hear?]". */
export function comparisonDrafts(scene: Scene): Draft[] {
  const { document, verb, first, last, from } = scene;
  if (first === from && verb > last) {
    const { bareSubjects } = document.lexicon.pack.grammar;
    let subject = last + 1;
    while (subject < verb && !bareSubjects.includes(document.tokens[subject]!.norm)) subject++;
    if (subject < verb) return beside({ ...scene, last: subject - 1 });
  }
  if (first === from && verb >= first) return [wholeFrame(scene), ...withItself(scene)];
  return [
    factualFrame(scene),
    ...withItself(scene),
    ...(verb >= 0 && verb < first ? withoutWord(scene) : []),
  ];
}

/** "Unlike his sister (he walks)": what stands behind the comparison can stand by itself. */
function beside(scene: Scene): Draft[] {
  const { last, reach, from } = scene;
  const text = statement(scene, last + 1, reach);
  return [
    { kind: 'factual', start: startOf(scene, from), end: endBefore(scene, reach), text },
    ...withItself(scene),
  ];
}

function withItself(scene: Scene): Draft[] {
  const { from, reach, verb, hangs, contracted, about } = scene;
  if (hangs || about !== 'somebody' || verb <= from || contracted) return [];
  const subject = statement(scene, from, verb, tokensOf(scene)) || '[name]';
  const text = `on [date] ${subject} [what did you see or hear?], now [what do you see or hear?]`;
  return [{ kind: 'factual', start: startOf(scene, from), end: endBefore(scene, reach), text }];
}

/** What a child likes or does instead, by what it is said not to do; `{what}` is the writer's own words for it. */
const OTHER_SIDES: readonly [pattern: RegExp, says: readonly string[]][] = [
  [
    /\b(?:alone|on (?:his|her|their) own|by (?:him|her)self)\b/,
    ['like being with other children', 'like to be close to [whom?]'],
  ],
  [/\blos(?:e|es|ing)\b|\bloser\b/, ['like to win']],
  [/\b(?:sit|sitting|stand|stay|be) still\b/, ['like to move', 'move while [doing what?]']],
  [/\bshar(?:e|es|ing)\b/, ['like to keep [what?] close', 'play with [what?]']],
  [/\bwait(?:s|ing)?\b|\bturns?\b/, ['like to start at once', 'wait for [number] minutes']],
  [/\bwalk(?:s|ing)?\b/, ['move by [crawling, shuffling?]']],
  [
    /\b(?:talk|talks|talking|speak|speaks|speaking|words|sentences|say|says|verbal|vocabulary|language)\b/,
    ['show what [he or she?] wants with [gestures, sounds?]', 'say [which words?]'],
  ],
  [
    /\b(?:potty|toilet)[ -]trained\b|\bnappies\b|\bdiapers\b|\bdry\b/,
    ['show with [what?] that the nappy is wet'],
  ],
  [/\b(?:listen|listens|listening|follow|instructions|rules)\b/, ['do [what?] when asked']],
  [/\b(?:concentrat\w*|focus\w*|attention span)\b/, ['stay with [what?] for [number] minutes']],
  [/\b(?:eat|eats|eating|vegetables|food)\b/, ['eat [what?]']],
  [/\b(?:sleep|sleeps|sleeping|nap|naps)\b/, ['sleep with [what?]']],
  [/\b(?:join|joins|joining|participate\w*|play|plays)\b/, ['watch [what?]', 'play [what, with whom?]']],
  [/\bfriends?\b/, ['play with [whom?]']],
  [
    /\b(?:help|support|guidance|reminders?|reminding|prompt\w*|struggl\w*|difficult\w*|trouble)\b/,
    ['do [which step?] alone and [which step?] with help'],
  ],
  [/\b(?:dare|dares|confiden\w*|shy|scared|afraid)\b/, ['watch first, and then [what?]']],
];

export function deficitDrafts(scene: Scene): Draft[] {
  const { document, verb, first, last, from, reach, about, acts } = scene;
  const words = document.text.slice(startOf(scene, first), endBefore(scene, reach)).toLowerCase();
  const says = OTHER_SIDES.find(([pattern]) => pattern.test(words))?.[1] ?? ['like [what instead?]'];
  if (verb < 0 || verb > last || (acts && verb < first)) return [factualFrame(scene)];
  const positives: Draft[] =
    about === 'somebody' && isSomebody(scene)
      ? says.map((say) => predicate(scene, 'positive', inTense(scene, say), reach))
      : says.map((say) => ({
          kind: 'positive',
          start: startOf(scene, from),
          end: endBefore(scene, reach),
          text: `[name] ${inTense(scene, say)}`,
        }));
  return [...positives, wholeFrame(scene)];
}

/** "Sharing needs to improve", "her speech is unclear": what is said of is no person. */
function isSomebody({ document, from, verb, first, contracted }: Scene): boolean {
  const head = contracted ? from : Math.min(verb, first) - 1;
  const { bareSubjects } = document.lexicon.pack.grammar;
  const person = bitsAt(document, head) & (BIT.person | BIT.parent | BIT.pronoun) || isName(document, head);
  return head >= from && (Boolean(person) || bareSubjects.includes(document.tokens[head]!.norm));
}
