/** Which words of a Dutch clause belong together: noun phrases, phrases of time, verbs in finite use. */

import { bitsAt, type Document, is } from '../../engine/document.ts';
import { BIT } from '../../engine/language.ts';
import { isName } from '../../engine/nouns.ts';
import { conjugation } from './morphology/conjugation.ts';
import { words } from './morphology/spelling.ts';

const SINGLE = BIT.pronoun | BIT.self | BIT.impersonal | BIT.anybody;
const DETERMINING = BIT.determiner | BIT.possessive | BIT.numeral;
const NOT_NOUN =
  BIT.preposition | BIT.adverb | BIT.negation | BIT.copula | BIT.auxiliary | BIT.coordinator | BIT.reflexive;
const NEVER_FINITE_AFTER = BIT.preposition | BIT.numeral;
const POSSESSIVES = words("zijn z'n mijn m'n onze hunne zijne");
const ARTICLES = words("de een 'n ne nen den geen elke elk iedere ieder te");
const TIMES =
  words(`tijd keer keren maal dag dagen week weken maand maanden jaar ochtend voormiddag middag namiddag avond
  nacht moment ogenblik maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend uur minuten poos`);
/** Nouns, adjectives and adverbs that are spelled as a verb form. */
const SELDOM_VERBS = words('weer haar bal las hoop kleuter pas plaats groeten straf uit dagen uren minuten');
/** What cannot come right after "zijn" when it means his. */
const NOT_OWNED = NOT_NOUN | BIT.determiner | BIT.possessive | BIT.pronoun | BIT.self | BIT.impersonal;
const MAX_MODIFIERS = 4;

/** Whether the token is written as a finite verb and stands where one can. */
export function canBeFinite(document: Document, index: number): boolean {
  const token = document.tokens[index]!;
  if (token.kind !== 'word' || SELDOM_VERBS.has(token.norm)) return false;
  const form = conjugation(token.norm);
  if (!form) return false;
  const before = document.tokens[index - 1];
  const next = document.tokens[index + 1];
  if (form.stem && !isOfWriter(document, index)) return false;
  if (token.norm === 'zijn' && isPossessive(document, index)) return false;
  if (token.capital && isName(document, index) && index > 0) return false;
  if (before?.kind !== 'word') return true;
  if (ARTICLES.has(before.norm)) return false;
  if (POSSESSIVES.has(before.norm)) return before.norm === 'zijn' && !isPossessive(document, index - 1);
  if (before.norm === 'het' || before.norm === "'t") return form.number === 'singular';
  if (form.number === 'plural' && is(document, index - 1, 'possessive')) return false;
  const last = next?.kind !== 'word' && form.number === 'singular';
  return last || !(bitsAt(document, index - 1) & NEVER_FINITE_AFTER) || isStranded(document, index - 1);
}

/** A bare stem is a verb beside "ik" or "je" only: "loop ik", "als ik haar naam roep". */
function isOfWriter({ tokens }: Document, index: number): boolean {
  if (/^(?:ik|je|jij)$/.test(tokens[index + 1]?.norm ?? '')) return true;
  if (tokens[index - 1]?.norm === 'ik') return true;
  if (tokens[index + 1]?.kind === 'word') return false;
  for (let before = index - 1; before >= 0 && before > index - 8; before--) {
    if (tokens[before]!.kind !== 'word') return false;
    if (tokens[before]!.norm === 'ik') return true;
  }
  return false;
}

/** "zijn" before a noun is his, not are: no verb has come yet and a subject in the plural is not there. */
export function isPossessive(document: Document, index: number): boolean {
  if (document.tokens[index]!.norm !== 'zijn') return is(document, index, 'possessive');
  const before = document.tokens[index - 1];
  const next = document.tokens[index + 1];
  if (next?.kind !== 'word') return false;
  if (before?.kind !== 'word') return true;
  if (bitsAt(document, index - 1) & (BIT.preposition | BIT.subordinator))
    return (bitsAt(document, index + 1) & NOT_OWNED) === 0;
  if (/^(?:ze|zij|we|wij|er|die|deze|jullie)$/.test(before.norm)) return false;
  return (bitsAt(document, index + 1) & NOT_OWNED) === 0 && !/(?:en|s)$/.test(before.norm);
}

/** A preposition whose noun comes first ("daar is hij bang voor"): a verb may follow. */
function isStranded(document: Document, index: number): boolean {
  return /^(?:er|daar|waar|hier)/.test(document.tokens[index]!.norm);
}

/** Whether a noun phrase can start here: a pronoun, a name, an article, a person. */
export function startsNounPhrase(document: Document, index: number): boolean {
  const token = document.tokens[index];
  if (token?.kind !== 'word') return token?.kind === 'number';
  const bits = bitsAt(document, index);
  if (bits & (SINGLE | DETERMINING | BIT.person | BIT.parent | BIT.professional)) return true;
  if (isName(document, index)) return true;
  return (
    (bits & (NOT_NOUN | BIT.subordinator | BIT.intensifier)) === 0 &&
    /(?:en|s)$/.test(token.norm) &&
    !conjugation(token.norm)
  );
}

/** @returns the index after the noun phrase that starts at `index`, at most `to` */
export function endOfNounPhrase(document: Document, index: number, to: number): number {
  const end = endOfSingle(document, index, to);
  const norm = document.tokens[end]?.norm;
  if (end >= to) return to;
  if (norm === 'en' && end + 1 < to && startsNounPhrase(document, end + 1) && !isPronoun(document, index)) {
    return endOfSingle(document, end + 1, to);
  }
  if (
    (norm === 'van' || norm === 'uit') &&
    end + 1 < to &&
    startsNounPhrase(document, end + 1) &&
    !isPronoun(document, index)
  ) {
    return endOfSingle(document, end + 1, to);
  }
  if (norm === 'zelf' || norm === 'allebei' || norm === 'beiden') return end + 1;
  return end;
}

function isPronoun(document: Document, index: number): boolean {
  return (bitsAt(document, index) & (BIT.pronoun | BIT.self)) !== 0;
}

function endOfSingle(document: Document, index: number, to: number): number {
  if (isName(document, index)) return endOfName(document, index, to);
  const bits = bitsAt(document, index);
  const determining = (bits & DETERMINING) !== 0 || document.tokens[index]!.kind === 'number';
  if (!determining) return index + 1;
  if (bits & SINGLE && !opensNoun(document, index + 1, to)) return index + 1;
  // "is het vies": after a copula one more word is what is said of it.
  if (document.tokens[index]!.norm === 'het' && is(document, index - 1, 'copula') && index + 2 >= to)
    return index + 1;
  let end = index + 1;
  while (end < to && end - index <= MAX_MODIFIERS && isModifier(document, end, to)) end++;
  return Math.min(to, end + 1);
}

/** "Amina El Khatib", "Sanne de Vries". */
function endOfName(document: Document, index: number, to: number): number {
  let end = index + 1;
  while (end < to) {
    if (isName(document, end)) end++;
    else if (
      /^(?:de|van|der|den|el|al|ten|ter)$/.test(document.tokens[end]!.norm) &&
      nameFollows(document, end + 1, to)
    )
      end++;
    else break;
  }
  return end;
}

function nameFollows(document: Document, index: number, to: number): boolean {
  return index < to && document.tokens[index]!.capital;
}

/** "die", "dat", "het": an article when a noun comes next, else a pronoun. */
function opensNoun(document: Document, index: number, to: number): boolean {
  const token = document.tokens[index];
  if (index >= to || token?.kind !== 'word') return false;
  if (bitsAt(document, index) & (NOT_NOUN | BIT.determiner) || canBeFinite(document, index)) return false;
  return index + 1 < to || !isAdjective(document, index);
}

/** Whether the rules know the word as an adjective. */
export function isAdjective(document: Document, index: number): boolean {
  return document.entries[index]?.anchors?.some(({ kind }) => kind === 'adjective') ?? false;
}

/** A word before the noun: "de [heel] [rode] fiets", "de [twee] kinderen". */
function isModifier(document: Document, index: number, to: number): boolean {
  const token = document.tokens[index]!;
  if (token.kind === 'number') return true;
  const next = document.tokens[index + 1];
  if (index + 1 >= to || next?.kind !== 'word') return false;
  const bits = bitsAt(document, index);
  if (bits & (BIT.parent | BIT.professional) || (bits & BIT.person && !token.norm.endsWith('e')))
    return false;
  if (bits & (BIT.intensifier | BIT.numeral) && opensNoun(document, index + 1, to)) return true;
  return /(?:e|en)$/.test(token.norm) && opensNoun(document, index + 1, to) && true;
}

/** Whether a phrase with an article says when: "de laatste tijd", "elke keer". */
export function isTimePhrase(document: Document, from: number, to: number): boolean {
  const first = document.tokens[from]!;
  if (TIMES.has(first.norm)) return true;
  if (
    !(bitsAt(document, from) & DETERMINING) &&
    !/^(?:vorige|volgende|laatste|afgelopen|zoveel)$/.test(first.norm)
  )
    return false;
  for (let index = from + 1; index < to; index++) if (TIMES.has(document.tokens[index]!.norm)) return true;
  return false;
}
