/** Which tokens of a clause say what the finding says, and so go when it goes. */

import { bitsAt, type Document, is } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isName } from '../../../engine/nouns.ts';
import { type Clause, range } from '../clause.ts';
import { participleOf } from '../morphology/conjugation.ts';
import { words } from '../morphology/spelling.ts';
import { canBeFinite, endOfNounPhrase, isAdjective, startsNounPhrase } from '../word-groups.ts';

/** Small words that only strengthen or colour the finding. */
const COLOUR =
  words(`weer zo echt ook wel toch gewoon maar zelfs precies nogal best heel erg zeer te wat beetje zich alweer
  duidelijk zichtbaar bijzonder super kei enorm vreselijk ontzettend altijd steeds telkens 'n behoorlijk tamelijk vrij snel
  vaak soms nog ne nen n verrassend opvallend uitgesproken waarschijnlijk misschien blijkbaar vermoedelijk wellicht mogelijk`);
const WHEN_OR_HERE = words(
  'vandaag gisteren vanmorgen vanochtend vanmiddag vannamiddag vanavond daarnet nu hier',
);
const COPULAS = words('zijn worden blijven lijken schijnen raken');
/** With a word after them these say no more than a copula: "heeft kuren", "gedroeg zich voorbeeldig". */
const LIGHT = words('doen gedragen hebben krijgen vertonen tonen maken');
const AFTER_COPULA = words('geweest geworden gebleven geraakt wezen worden zijn doen gedaan aan het');
/** "heeft zitten klieren" */
const POSTURES = words('zitten staan liggen lopen');
const MODALS = words('kunnen willen mogen moeten zullen gaan');
const NOUN_AFTER_PREPOSITION = words('op voor van aan in met naar tegen over');

export function predicateOf(document: Document, clause: Clause, first: number, last: number): Set<number> {
  const predicate = new Set(range(first, last + 1));
  for (const index of clause.subject) predicate.delete(index);
  // "Onze kanjer is jarig": the finding only names who it is about.
  if (predicate.size === 0) return predicate;
  // "had er *vandaag* geen zin in": when and where it was stays.
  for (const index of range(first + 1, last))
    if (WHEN_OR_HERE.has(document.tokens[index]!.norm)) predicate.delete(index);
  if (clause.verb >= 0 && isPredicateVerb(document, clause, predicate)) predicate.add(clause.verb);
  if (predicate.has(clause.verb)) {
    for (const index of clause.cluster) if (goesAlong(document, clause, index)) predicate.add(index);
    for (const index of clause.middle) if (document.tokens[index]!.norm === 'zich') predicate.add(index);
  }
  spreadLeft(document, clause, predicate, first);
  spreadRight(document, clause, predicate, last);
  return predicate;
}

/** The finite verb goes with the finding when it is a copula, or when its participle or particle is in it. */
function isPredicateVerb(document: Document, clause: Clause, predicate: ReadonlySet<number>): boolean {
  if (predicate.has(clause.verb) || clause.cluster.some((index) => predicate.has(index))) return true;
  if (isAdverbialFore(document, clause, predicate)) return false;
  const infinitive = clause.finite?.infinitive ?? '';
  // "is onmogelijk te sturen"
  if (infinitive === 'zijn' && document.tokens[clause.cluster[0] ?? -1]?.norm === 'te') return true;
  const isLight = clause.cluster.every((index) => AFTER_COPULA.has(document.tokens[index]!.norm));
  if (!isLight) return false;
  const first = Math.min(...predicate);
  if (isIdiom(document, clause)) return true;
  if (LIGHT.has(infinitive) && first > clause.verb) return true;
  // "Ik vind Liv dominant"
  if (infinitive === 'vinden' && clause.subject.some((index) => is(document, index, 'self'))) return true;
  return COPULAS.has(infinitive) || (MODALS.has(infinitive) && clause.cluster.length > 0);
}

/** "houdt zich doof", "legt een houding aan de dag", "getuigt van": verbs that say nothing by themselves. */
function isIdiom(document: Document, { finite, middle }: Clause): boolean {
  const norms = middle.map((index) => document.tokens[index]!.norm);
  if (finite?.infinitive === 'leggen') return norms.slice(-3).join(' ') === 'aan de dag';
  return /^(?:houden|opstellen)$/.test(finite?.infinitive ?? '') && norms.includes('zich');
}

/** "Voor zijn leeftijd is hij …": said along the way, the clause says something else. */
function isAdverbialFore(document: Document, { fore }: Clause, predicate: ReadonlySet<number>): boolean {
  const first = fore[0];
  if (first === undefined || ![...predicate].every((index) => fore.includes(index))) return false;
  return (bitsAt(document, first) & (BIT.preposition | BIT.adverb)) !== 0;
}

/** Which of the other verbs fall away with the finite one. */
function goesAlong(document: Document, clause: Clause, index: number): boolean {
  const norms = clause.cluster.map((at) => document.tokens[at]!.norm);
  if (norms[0] === 'te' || norms.every((norm) => AFTER_COPULA.has(norm))) return true;
  const { norm } = document.tokens[index]!;
  return AFTER_COPULA.has(norm) || POSTURES.has(norm) || clause.cluster.length === 1;
}

function spreadLeft(document: Document, clause: Clause, predicate: Set<number>, first: number): void {
  const inClause = new Set([...clause.fore, ...clause.middle, ...clause.cluster]);
  for (let index = first - 1; inClause.has(index); index--) {
    const { norm } = document.tokens[index]!;
    const belongs =
      COLOUR.has(norm) ||
      /^(?:als|zoals|gelijk)$/.test(norm) ||
      (bitsAt(document, index) & BIT.intensifier) !== 0 ||
      (is(document, index, 'reflexive') &&
        !clause.fore.includes(index) &&
        !is(document, index - 1, 'preposition'));
    const article =
      /^(?:een|de|het|'n|'t|ne|nen|haar|zijn|geen)$/.test(norm) &&
      predicate.has(index + 1) &&
      isNounLike(document, index + 1);
    const leads =
      predicate.has(index + 1) &&
      is(document, index, 'preposition') &&
      opensAdverbial(document, clause, index, predicate);
    // "er is sprake van hechtingsproblemen"
    const isSpoken =
      /^(?:van|sprake)$/.test(norm) &&
      range(index - 1, index + 1).some((at) => document.tokens[at]?.norm === 'sprake');
    if (!belongs && !article && !leads && !isSpoken && !predicate.has(index)) return;
    predicate.add(index);
  }
}

/** "uit een gebroken gezin", "uit frustratie": with what it leads gone, the preposition goes too. */
function opensAdverbial(
  document: Document,
  clause: Clause,
  index: number,
  predicate: ReadonlySet<number>,
): boolean {
  if (/^(?:een|de|het|'n|ne|nen|zijn|haar|hun)$/.test(document.tokens[index + 1]!.norm)) return true;
  const isAll = clause.fore.includes(index) && clause.fore.every((at) => at === index || predicate.has(at));
  return isAll || /^(?:uit|vol|van)$/.test(document.tokens[index]!.norm);
}

function isNounLike(document: Document, index: number): boolean {
  return !is(document, index, 'preposition') && !is(document, index, 'adverb');
}

/** "een moeilijke [eter]", "boos [geworden]", "jaloers op [zijn zus]". */
function spreadRight(document: Document, clause: Clause, predicate: Set<number>, last: number): void {
  const { to } = clause.span;
  let next = last + 1;
  const { norm } = document.tokens[last]!;
  if (next < to && isAttributive(document, last)) predicate.add(next++);
  else if (NOUN_AFTER_PREPOSITION.has(norm) && next < to && opensObject(document, next)) {
    const end = startsNounPhrase(document, next) ? endOfNounPhrase(document, next, to) : next + 1;
    while (next < end) predicate.add(next++);
  }
  // "heimwee naar huis"
  if (
    next + 1 < to &&
    clause.finite?.infinitive === 'hebben' &&
    /^(?:naar|aan)$/.test(document.tokens[next]!.norm)
  ) {
    const end = startsNounPhrase(document, next + 1) ? endOfNounPhrase(document, next + 1, to) : next + 2;
    if (last > clause.verb) while (next < end) predicate.add(next++);
  }
  if (next < to && document.tokens[next]!.norm === 'van' && isNominal(document, predicate)) {
    for (const end = endOfNounPhrase(document, next + 1, to); next < end; next++) predicate.add(next);
  }
  // "voelt zich [niet thuis] in de groep"
  if (clause.finite?.infinitive === 'voelen' && last === clause.verb + 1)
    while (next < to && clause.middle.includes(next) && !is(document, next, 'preposition'))
      predicate.add(next++);
  // "koppig [gelijk een ezel]"
  if (
    next + 1 < to &&
    /^(?:als|zoals|gelijk|lijk)$/.test(document.tokens[next]!.norm) &&
    startsNounPhrase(document, next + 1)
  )
    for (const end = endOfNounPhrase(document, next + 1, to); next < end; next++) predicate.add(next);
  while (
    next < to &&
    (predicate.has(clause.verb) || clause.verb < 0) &&
    isTrailing(document.tokens[next]!.norm)
  )
    predicate.add(next++);
}

/** "jaloers op [zijn zus]"; in "eist alle aandacht op in de kring" the "op" is of the verb. */
function opensObject(document: Document, index: number): boolean {
  return document.tokens[index]!.kind === 'word' && !is(document, index, 'preposition');
}

/** "de lieverd [van de groep]", against "moe van het spelen". */
function isNominal(document: Document, predicate: ReadonlySet<number>): boolean {
  return [...predicate].some((index) => bitsAt(document, index) & BIT.determiner);
}

function isTrailing(norm: string): boolean {
  return norm === 'weer' || norm === 'alweer' || (AFTER_COPULA.has(norm) && norm !== 'aan' && norm !== 'het');
}

/** An adjective with -e right before a noun. */
function isAttributive(document: Document, index: number): boolean {
  const next = document.tokens[index + 1];
  if (
    next?.kind !== 'word' ||
    canBeFinite(document, index + 1) ||
    !/e[rn]?s?$|[^e]$/.test(document.tokens[index]!.norm)
  )
    return false;
  if (bitsAt(document, index) & (BIT.pronoun | BIT.determiner | BIT.preposition | BIT.auxiliary))
    return false;
  const bits = bitsAt(document, index + 1);
  if (
    bits &
    (BIT.preposition |
      BIT.adverb |
      BIT.copula |
      BIT.auxiliary |
      BIT.coordinator |
      BIT.subordinator |
      BIT.determiner |
      BIT.possessive |
      BIT.numeral |
      BIT.pronoun)
  )
    return false;
  if (participleOf(next.norm)) return false;
  return isAdjective(document, index) || document.tokens[index]!.norm.endsWith('e')
    ? (bits & BIT.reflexive) === 0 && !isName(document, index + 1)
    : false;
}
