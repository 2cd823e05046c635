/** The verbs at the end of a Dutch clause, and the particle of a separable one. */

import { bitsAt, type Document, is } from '../../engine/document.ts';
import { BIT } from '../../engine/language.ts';
import type { Clause } from './clause.ts';
import { isInfinitive, participleOf } from './morphology/conjugation.ts';
import { words } from './morphology/spelling.ts';
import { isPossessive } from './word-groups.ts';

/** Finite verbs that take a participle or an infinitive. */
export const AUXILIARIES =
  words(`hebben zijn worden kunnen willen mogen moeten zullen gaan komen blijven laten durven hoeven
  staan zitten liggen lopen proberen doen weten beginnen leren helpen zien horen`);
/** After hebben and zijn only these replace a participle: "heeft zitten klieren", "is gaan slapen". */
const FOR_PARTICIPLE = words(
  'gaan komen blijven zitten staan liggen lopen laten kunnen moeten willen mogen durven helpen',
);
/** Particles that stand apart from their verb; others ("weer", "goed") are adverbs far more often. */
const APART =
  words(`aan af bij door in mee na neer om op over rond samen tegen terug toe uit voor weg binnen dicht los kapot
  open achter onder stuk vooruit voorbij omver`);
const HOLDING = words('houden klampen pakken nemen zitten binden grijpen maken zetten');

/** Finds the particle, participle or infinitive that belongs to the finite verb of a main clause. */
export function withCluster(document: Document, clause: Clause, rest: number[]): Clause {
  const first = rest.findIndex((index) => opensCluster(document, clause, index));
  if (first < 0) return { ...clause, middle: rest };
  let end = first + 1;
  if (document.tokens[rest[first]! + 1]?.norm === 'het') end = first + 3;
  if (
    end > first + 1 ||
    !isParticle(document, clause, rest[first]!) ||
    isSeparableTe(document, rest[first]!)
  ) {
    while (end < rest.length && isVerbal(document, rest[end]!)) end++;
  }
  return { ...clause, middle: rest.slice(0, first), cluster: rest.slice(first, end), extra: rest.slice(end) };
}

function opensCluster(document: Document, clause: Clause, index: number): boolean {
  const infinitive = clause.finite!.infinitive;
  const { norm } = document.tokens[index]!;
  const next = document.tokens[index + 1]?.norm ?? '';
  if (norm === 'te' || isSeparableTe(document, index)) return isVerbal(document, index) || APART.has(norm);
  if (isParticle(document, clause, index)) return true;
  if (!AUXILIARIES.has(infinitive)) return false;
  if (norm === 'aan' && next === 'het') return isInfinitive(document.tokens[index + 2]?.norm ?? '');
  if (bitsAt(document, index - 1) & (BIT.determiner | BIT.possessive | BIT.preposition)) return false;
  if (/^(?:hebben|zijn|worden)$/.test(infinitive))
    return participleOf(norm) !== null || FOR_PARTICIPLE.has(norm);
  return isVerbal(document, index);
}

/** "*uit* te komen" */
function isSeparableTe(document: Document, index: number): boolean {
  return APART.has(document.tokens[index]!.norm) && document.tokens[index + 1]?.norm === 'te';
}

/** "stelt zich *aan*": at the end, or before a preposition; elsewhere the word is a preposition itself. */
function isParticle(document: Document, { span, finite }: Clause, index: number): boolean {
  const { norm } = document.tokens[index]!;
  if (finite === null || /^(?:zijn|hebben)$/.test(finite.infinitive)) return false;
  if (norm === 'toe' && document.tokens[index - 1]?.norm === 'en') return false;
  if (!APART.has(norm) && !(norm === 'vast' && HOLDING.has(finite.infinitive))) return false;
  if (index + 1 === span.to) return true;
  return is(document, index + 1, 'preposition') && document.tokens[index + 1]!.norm !== 'te';
}

/** Whether the token can be one of the verbs at the end: a participle, an infinitive, its "te". */
export function isVerbal(document: Document, index: number): boolean {
  const { norm } = document.tokens[index]!;
  if (norm === 'te') return /n$/.test(document.tokens[index + 1]?.norm ?? '');
  if (bitsAt(document, index - 1) & BIT.determiner || isPossessive(document, index)) return false;
  if (document.tokens[index - 1]?.norm === 'te') return true;
  return participleOf(norm) !== null || isInfinitive(norm);
}
