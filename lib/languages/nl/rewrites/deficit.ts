/** What a child is not, cannot or does not: what it does instead, as a strength or a blank. */

import { bitsAt } from '../../../engine/document.ts';
import { isName } from '../../../engine/nouns.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { type Clause, range } from '../clause.ts';
import { isInfinitive, splitInfinitive } from '../morphology/conjugation.ts';
import { fillIn } from '../verb-phrase.ts';
import { join, wordsInside, wordsOf } from '../word-order.ts';
import type { Ability } from './abilities/ability.ts';
import { ABILITIES } from './abilities/index.ts';
import { somebodyIn } from './about.ts';
import { positives } from './choices.ts';
import { dictionaryOrder, FAMILY } from './dictionary-order.ts';
import { type Deficit, instead, phrase, tailOf, withArticle } from './instead.ts';
import { withoutCause } from './intention.ts';
import { orderOf, ownSubject, rangeOf, type Scene, sentenceDraft } from './scene.ts';
import { withoutFragment, withoutOpener, wordBlank } from './word-alone.ts';

/** "heeft moeite met …", "is niet in staat om …": what follows is what cannot be done. */
const DIFFICULTY =
  /(?:moeite|problemen|het moeilijk|het lastig|last) (?:met|bij) (.*?)(?: hebben)?$|^(.*?) (?:moeilijk|lastig) vinden$/;
/** What is said of an act that follows with "om … te …", verb last and without the negation. */
const OM_TE_HEAD = new RegExp(
  [
    '^(?:het )?(?:(?:hem|haar|hen|hun|ze|\\p{Lu}\\S*) )?',
    '(?:in staat|voor elkaar|er in|erin|in|er|(?:veel |grote )?(?:moeite|problemen)|het moeilijk|moeilijk|de durf|durf)?',
    '\\s*(?:zijn|krijgen|slagen|lukken|hebben|missen|gelukken|vinden|vallen)$',
  ].join(''),
  'u',
);

/** What is done with a hand from somebody else. */
const HELPED =
  /(?:doen|trekken|kleden|wassen|poetsen|strikken|ritsen|knopen|snijden|smeren|gieten|knippen|plakken|tekenen|puzzelen|bouwen|fietsen|klimmen|eten|drinken|stappen|ruimen|halen|dragen|openen|sluiten|rijgen|vouwen|schrijven|maken)$/;

export function deficitDrafts(found: Scene): Draft[] {
  const opened = [...withoutOpener(found), ...butDoes(found), ...asCause(found)];
  if (opened.length > 0) return opened;
  const topic = topicOf(found);
  const scene = topic ? aboutTopic(found) : found;
  const deficit = topic ?? deficitOf(scene);
  if (!deficit) return [...withoutFragment(scene), ...wordBlank(scene)];
  const whole = spanning(ofAChild(scene), deficit);
  const able = fromAbilities(whole, deficit);
  const drafts = [
    ...able,
    ...withHelp(whole, deficit, able.length > 0),
    ...instead(whole, deficit, able.length > 0),
  ];
  return able.length > 0 || deficit.phrase !== dictionaryOrder(scene)
    ? drafts
    : [...drafts, ...positives(scene)];
}

/** "Omdat Feline niet graag in het water gaat, bleef ik met haar op de kant": what was done stays. */
function asCause(scene: Scene): Draft[] {
  const { document, clause, clauses, at } = scene;
  const connector = clause.connector < 0 ? '' : document.tokens[clause.connector]!.norm;
  const deficit = deficitOf(scene);
  if (!/^(?:omdat|doordat)$/.test(connector) || !clauses[at + 1]?.fronted || !deficit) return [];
  return [
    ...fromAbilities(scene, deficit).slice(0, 4),
    ...withoutCause(scene),
    ...instead(scene, deficit, true),
  ];
}

/** "Ze praat niet tegen de begeleiders, wel tegen haar knuffel" → "Ze praat tegen haar knuffel" */
function butDoes(scene: Scene): Draft[] {
  const { document, clause, clauses, at } = scene;
  const next = clauses[at + 1];
  const opening = next ? document.tokens[next.span.from]!.norm : '';
  if (next?.order !== 'fragment' || clause.order !== 'main' || !/^(?:wel|enkel|alleen)$/.test(opening))
    return [];
  const from = opening === 'wel' ? next.span.from + 1 : next.span.from;
  const does = wordsOf(document, range(from, next.span.to));
  const verb = wordsOf(document, [clause.verb]).toLowerCase();
  const subject = ownSubject(scene);
  const start = orderOf(scene) === 'verb-first' ? [scene.fore, verb, subject] : [subject, verb];
  const place = rangeOf(document, { from: clause.span.from, to: next.span.to });
  return ['', 'graag'].map((gladly) => ({ ...place, kind: 'positive', text: join(...start, gladly, does) }));
}

/** "*Een rits sluiten* lukte haar niet", "*samen spelen* doet hij niet": the act comes first. */
function topicOf({ document, clause, first, last }: Scene): Deficit | null {
  const isTopic = (tokens: readonly number[]) => {
    const head = tokens.at(-1);
    return (
      head !== undefined &&
      isInfinitive(document.tokens[head]!.norm) &&
      !(head >= first && head <= last && tokens.length === 1)
    );
  };
  if (clause.order !== 'main' || clause.cluster.some((index) => isInfinitive(document.tokens[index]!.norm)))
    return null;
  const act = [clause.subject, clause.fore].find(isTopic);
  if (!act) return null;
  const phrase = wordsInside(document, act).replace(/^het /, '');
  return { family: clause.finite?.infinitive === 'doen' ? 'do' : 'can', phrase };
}

/** Whom an act that comes first is about: the subject after the verb, or somebody named with it. */
function aboutTopic(scene: Scene): Scene {
  const { document, clause, agreement, impersonal } = scene;
  const subject = clause.subject.length > 0 && !isInfinitive(document.tokens[clause.subject.at(-1)!]!.norm);
  if (subject) return { ...scene, fore: '', rest: [], impersonal: ownSubject(scene) };
  const about = impersonal === undefined ? somebodyIn(document, clause, agreement) : null;
  const name = impersonal ?? about?.impersonal ?? '[naam]';
  const agreed = about?.agreement ?? { ...agreement, name: name === '[naam]' ? 'het kind' : name };
  return { ...scene, fore: '', rest: [], impersonal: name, agreement: agreed };
}

/** "Concentratie is een zwak punt" is about a child it does not name. */
function ofAChild(scene: Scene): Scene {
  const { document, clause, agreement } = scene;
  const only = clause.subject.length === 1 ? clause.subject[0]! : -1;
  if (only < 0 || bitsAt(document, only) !== 0 || isName(document, only)) return scene;
  return { ...scene, impersonal: '[naam]', agreement: { ...agreement, name: 'het kind' } };
}

/** The scene with the clause stretched over "om … te …", and nothing of either kept. */
function spanning(scene: Scene, deficit: Deficit): Scene {
  if (!deficit.clause) return scene;
  const span = { from: scene.clause.span.from, to: deficit.clause.span.to };
  return { ...scene, clause: { ...scene.clause, span }, rest: [] };
}

function deficitOf(scene: Scene): Deficit | null {
  const { clause, document, clauses, at } = scene;
  if (clause.verb < 0 || !clause.finite) return null;
  // The finding may run on into the clause that says what it is.
  const first = clauses[at]?.finite ? clauses[at] : clause;
  const alone = dictionaryOrder({ ...scene, clause: first });
  const next = clauses[at + 1];
  if (next && isOmTe(scene, next) && (OM_TE_HEAD.test(alone) || isTooFor(scene))) {
    return {
      family: /durf/.test(alone) ? 'dare' : 'can',
      phrase: infinitivePhrase(scene, next),
      clause: next,
    };
  }
  const own = dictionaryOrder(scene);
  const difficulty = DIFFICULTY.exec(own);
  if (difficulty) return { family: 'can', phrase: (difficulty[1] ?? difficulty[2] ?? '').trim() };
  const how = /^(?:weten )?hoe (?:hij|ze|zij) (?:\S+ )?(?:moet|moest|kan|kon) (.+?)(?: weten)?$/.exec(own);
  if (how) return { family: 'can', phrase: how[1]! };
  if (next && isHow(scene, next)) return { family: 'do', phrase: own, clause: next };
  const family = FAMILY[clause.finite.infinitive];
  if (!family) return { family: 'do', phrase: own };
  const without = own.slice(0, own.lastIndexOf(clause.finite.infinitive)).trim();
  return { family, phrase: without || wordsOf(document, clause.middle) };
}

/** "is te klein om op het klimrek te klimmen" */
function isTooFor({ document, clause, clauses, at }: Scene): boolean {
  const { from, to } = (clauses[at] ?? clause).span;
  const saysTo = range(from, to).some((index) => document.tokens[index]!.norm === 'te');
  return clause.finite?.infinitive === 'zijn' && saysTo;
}

/** "weet niet hoe hij een vriendje moet maken" */
function isHow({ clause }: Scene, { connector, order }: Clause): boolean {
  const knows = /^(?:weten|begrijpen|snappen)$/.test(clause.finite?.infinitive ?? '');
  return knows && order === 'subordinate' && connector >= clause.span.to;
}

function isOmTe({ document }: Scene, next: Clause): boolean {
  return next.connector >= 0 && document.tokens[next.connector]!.norm === 'om';
}

function infinitivePhrase({ document }: Scene, clause: Clause): string {
  return wordsOf(document, range(clause.span.from, clause.span.to)).replace(
    /(\S+ )?\bte (\S+)$/,
    (_, before: string | undefined, verb: string) => {
      const particle = before?.trim() ?? '';
      return splitInfinitive(particle + verb) ? particle + verb : `${before ?? ''}${verb}`;
    },
  );
}

function fromAbilities(scene: Scene, deficit: Deficit): Draft[] {
  for (const ability of ABILITIES) {
    if (!ability.families.includes(deficit.family)) continue;
    const match = ability.pattern.exec(deficit.phrase) ?? ability.pattern.exec(withoutTail(deficit.phrase));
    if (match) return ability.says.flatMap((say) => sayAbility(scene, deficit, ability, match, say));
  }
  return [];
}

/** "in de hal" in "graag alleen in de hal zijn": a place that the pattern need not know. */
function withoutTail(phrase: string): string {
  return phrase.replace(
    / (?:in|aan|op|bij|tijdens|na|voor|naar|met|van) (?:de |het |een |zijn |haar )?\S+ (\S+)$/,
    ' $1',
  );
}

function sayAbility(
  scene: Scene,
  deficit: Deficit,
  _: Ability,
  match: RegExpExecArray,
  say: string,
): Draft[] {
  const found = match.slice(1).find((group) => group !== undefined) ?? '';
  const verb = deficit.phrase.split(' ').at(-1)!;
  const going = match[2] && match[2] !== 'durven' ? match[2] : 'gaan';
  const place = found.replace(/^(?:van|op|in|over|door|naar|onder) /, '');
  const written = (text: string) =>
    text.replaceAll('$1', found).replaceAll('{V}', verb).replaceAll('{G}', going).replaceAll('{P}', place);
  if (say.startsWith('/')) {
    const sentence = fillIn(written(say.slice(1, -1)).replaceAll('{S}', ownSubject(scene)), scene.agreement);
    if (sentence === null) return [];
    return scene.clause.order === 'main' && !scene.clause.fronted
      ? [sentenceDraft(scene, 'positive', join(sentence, tailOf(scene, match[0])))]
      : [];
  }
  return phrase(scene, written(say), tailOf(scene, match[0]));
}

/** "kan zijn jas niet zelf aandoen" → "doet zijn jas aan met hulp". */
function withHelp(scene: Scene, { family, phrase: said }: Deficit, isKnown: boolean): Draft[] {
  const alone = /(?:^| )(?:zelf|zelfstandig|alleen)(?= )/;
  const verb = said.split(' ').at(-1)!;
  if (family !== 'can' || !/(?:en|gaan|staan|doen|zien)$/.test(verb)) return [];
  const split = splitInfinitive(verb);
  const core = withArticle(scene, said)
    .replace(alone, '')
    .trim()
    .replace(/\S+$/, split ? `${split.particle}|${split.verb}` : verb);
  const isSelf = alone.test(said);
  if (isKnown ? !/zelf/.test(said) : !isSelf && !HELPED.test(verb)) return [];
  const helped = [
    `${core} // met hulp`,
    `${core} // met hulp van [wie of wat?]`,
    'zelf [welke stap?] doen & hulp krijgen // bij [wat?]',
  ];
  return (isSelf ? helped : helped.slice(1)).flatMap((help) => phrase(scene, help, ''));
}
