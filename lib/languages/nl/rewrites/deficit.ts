/** What a child is not, cannot or does not: what it does instead, as a strength or a blank. */

import { bitsAt } from '../../../engine/document.ts';
import { isName } from '../../../engine/nouns.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { type Clause, range } from '../clause.ts';
import { splitInfinitive } from '../morphology/conjugation.ts';
import { join, wordsOf } from '../word-order.ts';
import { ABILITIES, type Ability } from './abilities.ts';
import { positives } from './choices.ts';
import { dictionaryOrder, FAMILY } from './dictionary-order.ts';
import { type Deficit, instead, phrase, tailOf } from './instead.ts';
import { ownSubject, type Scene, sentenceDraft } from './scene.ts';
import { withoutFragment, withoutOpener, wordBlank } from './word-alone.ts';

/** "heeft moeite met …", "is niet in staat om …": what follows is what cannot be done. */
const DIFFICULTY =
  /(?:moeite|problemen|het moeilijk|het lastig|last) met (.*?)(?: hebben)?$|^(.*?) (?:moeilijk|lastig) vinden$/;
const OM_TE_HEAD =
  /^(?:het )?(?:in staat|voor elkaar|er in|erin|in|moeite|problemen|het moeilijk|lukken|slagen|de durf|durf)?\s*(?:zijn|krijgen|slagen|lukken|hebben|missen|gelukken)$/;

/** What is done with a hand from somebody else. */
const HELPED =
  /(?:doen|trekken|kleden|wassen|poetsen|strikken|ritsen|knopen|snijden|smeren|gieten|knippen|plakken|tekenen|puzzelen|bouwen|fietsen|klimmen|eten|drinken|stappen|ruimen|halen|dragen|openen|maken)$/;

export function deficitDrafts(scene: Scene): Draft[] {
  const opened = withoutOpener(scene);
  if (opened.length > 0) return opened;
  const deficit = deficitOf(scene);
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
  const { clause, document } = scene;
  if (clause.verb < 0 || !clause.finite) return null;
  const own = dictionaryOrder(scene);
  const next = scene.clauses[scene.at + 1];
  if (next && isOmTe(scene, next) && OM_TE_HEAD.test(own)) {
    return { family: /durf/.test(own) ? 'dare' : 'can', phrase: infinitivePhrase(scene, next), clause: next };
  }
  const difficulty = DIFFICULTY.exec(own);
  if (difficulty) return { family: 'can', phrase: (difficulty[1] ?? difficulty[2] ?? '').trim() };
  const how = /^(?:weten )?hoe (?:hij|ze|zij) (?:\S+ )?(?:moet|moest|kan|kon) (.+?)(?: weten)?$/.exec(own);
  if (how) return { family: 'can', phrase: how[1]! };
  const family = FAMILY[clause.finite.infinitive];
  if (!family) return { family: 'do', phrase: own };
  const without = own.slice(0, own.lastIndexOf(clause.finite.infinitive)).trim();
  return { family, phrase: without || wordsOf(document, clause.middle) };
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
    const sentence = written(say.slice(1, -1))
      .replaceAll('{N}', scene.agreement.name)
      .replaceAll('{S}', ownSubject(scene));
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
  const core = said
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
