/** Whom a clause is about when its subject does not say: "het is een druk ventje", "met Sam is geen land te bezeilen". */

import { bitsAt, type Document } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { isName } from '../../../engine/nouns.ts';
import type { Category } from '../../../engine/types.ts';
import { type Clause, range } from '../clause.ts';
import type { Agreement } from '../verb-phrase.ts';
import { endOfNounPhrase } from '../word-groups.ts';
import { wordsInside } from '../word-order.ts';

export interface About {
  /** Takes the place of the subject; the child's name is not ours to fill in. */
  impersonal: string;
  agreement: Agreement;
  /** Tokens that named somebody and are said by the subject now. */
  taken: ReadonlySet<number>;
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
  if (clause.order !== 'main' || !needsSubject(document, clause, category, first, last)) return null;
  const person = personIn(document, clause);
  if (person) return personAs(document, person, agreement);
  const { gender } = agreement;
  const pronoun = { he: 'hij', she: 'ze', they: 'ze', unknown: '[naam]' }[gender];
  const name = gender === 'unknown' ? 'het kind' : pronoun;
  return { impersonal: pronoun, agreement: { ...agreement, number: 'singular', name }, taken: new Set() };
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

function isPerson(document: Document, index: number, to: number): boolean {
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
