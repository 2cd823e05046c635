/** The clauses of a Dutch sentence as sentences of their own: "… omdat hij zich verlaten voelde" → "hij voelde zich verlaten". */

import { bitsAt, type Document } from '../../engine/document.ts';
import { BIT } from '../../engine/language.ts';
import type { Told } from '../../engine/observation.ts';
import { type Clause, clausesOfSentence } from './clause.ts';
import { words } from './morphology/spelling.ts';
import { mainOrder, wordsInside, wordsOf } from './word-order.ts';

/** Conjunctions after which a clause can be told by itself; others make it a part of the clause before. */
const APART = words(
  'omdat doordat aangezien zodat want dus en maar terwijl toen als wanneer nadat voordat zodra hoewel',
);
const AUDIBLE = words('zeggen roepen vragen antwoorden vertellen fluisteren schreeuwen gillen krijsen');

export function told(document: Document, sentence: number): Told[] {
  const clauses = clausesOfSentence(document, document.sentences[sentence]!.from);
  const found: Told[] = [];
  let subject: readonly number[] = [];
  for (const clause of clauses) {
    const before = found.at(-1);
    if (before && leansOnBefore(document, clause)) {
      found[found.length - 1] = extended(document, before, clause);
      continue;
    }
    const own = clause.subject.length > 0 ? clause.subject : subject;
    found.push(toldAlone(document, clause, own));
    if (clause.order !== 'subordinate') subject = own;
  }
  return found;
}

function leansOnBefore(document: Document, { order, connector, verb }: Clause): boolean {
  if (verb < 0 || order === 'fragment') return true;
  return connector >= 0 && !APART.has(document.tokens[connector]!.norm);
}

/** "riep 'nee'": the marks that close a quotation belong to its clause. */
function closing({ text, tokens }: Document, to: number): { to: number; marks: string } {
  let end = to;
  while (
    end < tokens.length &&
    tokens[end]!.start === tokens[end - 1]!.end &&
    /^['"’”)]$/.test(tokens[end]!.norm)
  )
    end++;
  return { to: end, marks: text.slice(tokens[to - 1]!.end, tokens[end - 1]!.end) };
}

function toldAlone(document: Document, clause: Clause, subject: readonly number[]): Told {
  const { span, connector, finite } = clause;
  const { to, marks } = closing(document, span.to);
  return {
    from: connector < 0 ? span.from : connector,
    to,
    text: alone(document, clause, subject) + marks,
    isNamed: clause.verb >= 0 && namesSomething(document, clause, subject),
    bySelf: subject.some((index) => (bitsAt(document, index) & BIT.self) !== 0),
    isHeard: AUDIBLE.has(finite?.infinitive ?? ''),
  };
}

/** "het is elke avond raak" is about nothing that was seen. */
function namesSomething(document: Document, { finite }: Clause, subject: readonly number[]): boolean {
  const isEmpty = subject.every((index) => (bitsAt(document, index) & BIT.impersonal) !== 0);
  return subject.length > 0 && !(isEmpty && finite?.infinitive === 'zijn');
}

function alone(document: Document, clause: Clause, subject: readonly number[]): string {
  if (clause.verb < 0) return wordsOf(document, clause.middle);
  return mainOrder(document, clause, { subject: wordsInside(document, [...subject]) });
}

function extended(document: Document, before: Told, { span }: Clause): Told {
  const { to } = closing(document, span.to);
  const between = document.text.slice(document.tokens[before.to - 1]!.end, document.tokens[to - 1]!.end);
  return { ...before, to, text: before.text + between };
}
