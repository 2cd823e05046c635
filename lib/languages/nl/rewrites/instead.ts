import type { Draft } from '../../../engine/rewrite.ts';
import type { Clause } from '../clause.ts';
import { isInfinitive } from '../morphology/conjugation.ts';
import { sayPhrase } from '../verb-phrase.ts';
import { join, wordsOf } from '../word-order.ts';
import type { Family } from './abilities/ability.ts';
import { factualFrame, withoutLabel } from './frames.ts';
import { clauseDraft, orderOf, ownSubject, type Scene, sentenceDraft } from './scene.ts';

/** What is not done, in dictionary order, without the negation. */
export interface Deficit {
  family: Family;
  /** "zijn jas zelf aandoen" */
  phrase: string;
  /** The clause "om … te …" that holds it, if any. */
  clause?: Clause;
}

/** A blank for what the child does, and the situation in which to look for it. */
export function instead(scene: Scene, deficit: Deficit, isKnown: boolean): Draft[] {
  const tail = tailOf(scene, deficit.phrase);
  return [
    ...phrase(scene, `[wat doet ${scene.agreement.name} wel?]`, ''),
    ...otherObject(scene, deficit),
    ...opposites(scene, deficit),
    ...(isKnown
      ? []
      : [
          ...inSituation(scene, deficit),
          ...phrase(scene, 'liever [wat?] doen', ''),
          ...phrase(scene, 'graag [wat?] doen', ''),
        ]),
    ...withoutLabel({ ...scene, rest: [] }),
    factualFrame({ ...scene, rest: tail ? placesOf(scene) : [] }),
  ];
}

/** What is the case when this is not; a measure where the opposite would be a guess. */
const OPPOSITES: Record<string, readonly string[]> = {
  buiten: ['binnen'],
  binnen: ['buiten'],
  alleen: ['samen met anderen', 'met iemand samen'],
  samen: ['alleen'],
  snel: ['rustig', 'op {zijn|een} eigen tempo'],
  vlug: ['rustig', 'op {zijn|een} eigen tempo'],
  luid: ['zacht'],
  hard: ['zacht'],
  goed: ['[hoe?]'],
  nat: ['droog'],
  lang: ['[hoe lang?]'],
  veel: ['[hoeveel?]'],
  genoeg: ['[hoeveel?]'],
  voldoende: ['[hoeveel?]'],
  vaak: ['[hoe vaak?]'],
};

/** "speelt niet graag buiten" → "speelt graag binnen", "drinkt niet veel" → "drinkt [hoeveel?]" */
function opposites(scene: Scene, { family, phrase: said }: Deficit): Draft[] {
  if (family !== 'do') return [];
  const words = said.split(' ');
  const at = words.findIndex((word) => Object.hasOwn(OPPOSITES, word));
  const opposite = at < 0 ? [] : OPPOSITES[words[at]!]!;
  return opposite.flatMap((word) => phrase(scene, words.with(at, word).join(' '), ''));
}

/** Verbs that say nothing without their object. */
const LIGHT = /^(?:zijn|worden|hebben|maken|doen|nemen|geven|krijgen|tonen|stellen|leggen|zoeken)$/;

/** "spreekt geen Nederlands" → "spreekt [wat wel?]" */
function otherObject(scene: Scene, { family, phrase: said }: Deficit): Draft[] {
  const { document, clause } = scene;
  const negation = clause.middle.find((index) => document.tokens[index]!.norm === 'geen');
  const verb = said.split(' ').at(-1)!;
  if (negation === undefined || family !== 'do' || LIGHT.test(verb)) return [];
  return phrase(scene, `[wat wel?] ${verb}`, '');
}

/** Nouns that cannot be counted: "geen melk" is no "een melk". */
const UNCOUNTED =
  /^(?:melk|water|brood|soep|fruit|groente|vlees|vis|kaas|pap|rijst|pasta|Nederlands|Frans|Engels|hulp|contact|huiswerk|muziek|lawaai|afscheid|medicatie|voeding|speelgoed|iets|iemand)$/;

/** "geen rits dichtdoen" is "een rits dichtdoen" where it does get done. */
export function withArticle({ document, clause }: Scene, said: string): string {
  const negation = clause.middle.find((index) => document.tokens[index]!.norm === 'geen');
  const noun = negation === undefined ? undefined : document.tokens[negation + 1];
  if (noun?.kind !== 'word' || /(?:en|els|ers|jes|'s)$/.test(noun.norm) || UNCOUNTED.test(noun.norm))
    return said;
  return said.startsWith(noun.norm) && said.includes(' ') ? `een ${said}` : said;
}

/** "Bij het knippen [wat doet Jonas?]", "Bij het afscheid [wat doet Jules?]" */
function inSituation(scene: Scene, { family, phrase: said }: Deficit): Draft[] {
  if (family === 'do' || orderOf(scene) !== 'subject-first' || scene.clause.order !== 'main') return [];
  const words = withArticle(scene, said).split(' ');
  const verb = words.at(-1)!;
  const object = words.slice(0, -1).filter((word) => !/^(?:zelf|alleen|goed|zelfstandig)$/.test(word));
  const prepositions = object.filter((word) => PREPOSITION.test(word));
  if (object.includes('zich') || object.length > 4) return [];
  const did = `[wat doet ${scene.agreement.name}?]`;
  if (!isInfinitive(verb))
    return [
      sentenceDraft(scene, 'positive', `bij ${said.replace(/^(?:tegen|met|van|aan|voor|op) /, '')} ${did}`),
    ];
  if (prepositions.length > 1 || (prepositions.length === 1 && prepositions[0] !== object[0])) return [];
  const of = object.length > 0 && prepositions.length === 0 ? ['van', ...object] : object;
  return [sentenceDraft(scene, 'positive', join('bij het', verb, ...of, did))];
}
const PREPOSITION = /^(?:in|op|van|aan|met|naar|tegen|uit|onder|over|door|bij|voor|tot)$/;

/** Only a place or a time stays: in "speelt niet samen met anderen" the others belong to what is not done. */
const PLACE_OR_TIME = /^(?:in|aan|op|bij|tijdens|na|onder|sinds|vanaf|om|rond|buiten|binnen|thuis)$/;

/** The writer's place or time that the ability's pattern did not take in. */
export function tailOf(scene: Scene, matched: string): string {
  const { document } = scene;
  const taken = new Set(matched.split(' '));
  const kept = placesOf(scene);
  return kept.some((index) => taken.has(document.tokens[index]!.norm)) ? '' : wordsOf(document, kept);
}

function placesOf({ document, rest }: Scene): number[] {
  const from = rest.findIndex((index) => PLACE_OR_TIME.test(document.tokens[index]!.norm));
  return from < 0 ? [] : rest.slice(from);
}

/** A positive wording of the clause. */
export function phrase(scene: Scene, say: string, rest: string): Draft[] {
  const said = sayPhrase(say, scene.agreement, orderOf(scene), ownSubject(scene), rest);
  return said === null ? [] : [clauseDraft(scene, 'positive', join(scene.fore, said))];
}
