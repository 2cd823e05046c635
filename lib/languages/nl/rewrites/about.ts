/** Whom a clause is about when its subject does not say: "het is een druk ventje", "met Sam is geen land te bezeilen". */

import { bitsAt, type Document } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isName } from '../../../engine/nouns.ts';
import type { Category } from '../../../engine/types.ts';
import { type Clause, range } from '../clause.ts';
import { isInfinitive } from '../morphology/conjugation.ts';
import type { Agreement } from '../verb-phrase.ts';
import { endOfNounPhrase } from '../word-groups.ts';
import { wordsInside } from '../word-order.ts';

export interface About {
  /** Takes the place of the subject; the child's name is not ours to fill in. */
  impersonal: string;
  agreement: Agreement;
  /** Tokens that named somebody and are said by the subject now. */
  taken: ReadonlySet<number>;
  /** What did it to them, as a moment: "bij het afscheid van oma". */
  occasion?: string;
}

const NOBODY = /^(?:het|'t|dat|da|dit|er|je|men)$/;
const WRITER = /^(?:ik|we|wij)$/;
/** In these the writer tells what somebody was like to them: "we hebben onze handen vol aan haar". */
const OF_WRITER: readonly Category[] = ['judgement', 'intention', 'deficit'];
const NOMINATIVE: Record<string, string> = { hem: 'hij', haar: 'ze', hen: 'ze', hun: 'ze' };

/** @returns null when the clause names its subject */
export function aboutWhom(
  document: Document,
  clause: Clause,
  agreement: Agreement,
  { category, first, last }: { category: Category; first: number; last: number },
): About | null {
  if (clause.order !== 'main') return null;
  const affected = AFFECTING.test(clause.finite?.infinitive ?? '')
    ? affectedBy(document, clause, agreement)
    : null;
  if (affected) return affected;
  if (!needsSubject(document, clause, category, first, last)) return null;
  const about = somebodyIn(document, clause, agreement);
  if (about) return about;
  const { gender } = agreement;
  const pronoun = { he: 'hij', she: 'ze', they: 'ze', unknown: '[naam]' }[gender];
  const name = gender === 'unknown' ? 'het kind' : pronoun;
  return { impersonal: pronoun, agreement: { ...agreement, number: 'singular', name }, taken: new Set() };
}

/** "het afscheid *raakte* haar", "een rits sluiten *lukte* hem niet": whom it is about is the object. */
const AFFECTING =
  /^(?:lukken|gelukken|raken|gaan|vallen|ontbreken|interesseren|boeien|kwetsen|doen|maken|kosten)$/;

function affectedBy(document: Document, clause: Clause, agreement: Agreement): About | null {
  const head = clause.subject[0];
  const somebody = BIT.pronoun | BIT.self | BIT.person | BIT.parent | BIT.professional;
  // "het afscheid van oma" is a farewell, whoever it was of.
  const of = clause.subject.findIndex((index) => document.tokens[index]!.norm === 'van');
  const isThing = clause.subject
    .slice(0, of < 0 ? undefined : of)
    .every((index) => !(bitsAt(document, index) & somebody) && !isName(document, index));
  if (head === undefined || clause.subject.length < 2 || !isThing) return null;
  const object = clause.middle.find((index) => isPerson(document, index, clause.span.to));
  if (object === undefined || bitsAt(document, object - 1) & BIT.preposition) return null;
  const end = isName(document, object) ? endOfNounPhrase(document, object, clause.span.to) : object + 1;
  const about = personAs(document, range(object, end), agreement);
  const isAct = isInfinitive(document.tokens[clause.subject.at(-1)!]!.norm);
  return isAct ? about : { ...about, occasion: `bij ${wordsInside(document, clause.subject)}` };
}

function needsSubject(
  document: Document,
  { subject, finite }: Clause,
  category: Category,
  first: number,
  last: number,
): boolean {
  const only = subject.length === 1 ? document.tokens[subject[0]!]!.norm : '';
  if (NOBODY.test(only)) return true;
  if (WRITER.test(only)) return finite?.infinitive === 'vinden' || OF_WRITER.includes(category);
  // "geen land" in "geen land te bezeilen"
  return (
    subject.length > 1 &&
    subject.every((index) => index >= first && index <= last) &&
    (bitsAt(document, subject[0]!) & BIT.negation) !== 0
  );
}

/** Somebody named beside the subject: "delen blijft *bij haar* een werkpunt"; null when there is nobody. */
export function somebodyIn(document: Document, clause: Clause, agreement: Agreement): About | null {
  const person = personIn(document, clause);
  return person && personAs(document, person, agreement);
}

/** The tokens of "hem" in "je moet hem …", of "met Sam", of "van haar". */
function personIn(document: Document, { fore, middle, extra, span }: Clause): number[] | null {
  for (const index of [...middle, ...fore, ...extra]) {
    const before = (bitsAt(document, index - 1) & BIT.preposition) !== 0;
    if (!isPerson(document, index, span.to)) continue;
    const end = isName(document, index) ? endOfNounPhrase(document, index, span.to) : index + 1;
    return range(before ? index - 1 : index, end);
  }
  return null;
}

/** A name, or a pronoun that is an object and no owner. */
export function isPerson(document: Document, index: number, to: number): boolean {
  const { norm } = document.tokens[index]!;
  if (norm === 'hem' || norm === 'hen') return true;
  if (norm !== 'haar' && norm !== 'hun') return isName(document, index);
  const next = index + 1 < to ? document.tokens[index + 1] : undefined;
  const notOwned = BIT.preposition | BIT.adverb | BIT.intensifier | BIT.negation | BIT.determiner;
  return next?.kind !== 'word' || (bitsAt(document, index + 1) & notOwned) !== 0;
}

function personAs(document: Document, person: readonly number[], agreement: Agreement): About {
  const named = person.filter((index) => !(bitsAt(document, index) & BIT.preposition));
  const { norm } = document.tokens[named[0]!]!;
  const name = NOMINATIVE[norm] ?? wordsInside(document, named);
  const gender = norm === 'hem' ? 'he' : norm === 'haar' ? 'she' : agreement.gender;
  return {
    impersonal: name,
    agreement: {
      ...agreement,
      number: norm === 'hen' || norm === 'hun' ? 'plural' : 'singular',
      gender,
      name,
    },
    taken: new Set(person),
  };
}
