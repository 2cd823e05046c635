/** Puts a clause back together, as it stood or in another order. */

import { bitsAt, type Document, type Span } from '../../engine/document.ts';
import { BIT } from '../../engine/language.ts';
import { isName } from '../../engine/nouns.ts';
import type { Clause } from './clause.ts';
import { conjugation, participleOf } from './morphology/conjugation.ts';
import { PARTICLES } from './morphology/known-verbs.ts';
import { words } from './morphology/spelling.ts';
import { isAdjective } from './word-groups.ts';

/** Unstressed words that come first in the middle of a clause, before a time or a place. */
const CLITICS = words("zich me mij je ons hem haar hen hun het 't er 'm d'r");

/** The tokens as they are written, in the given order. */
export function wordsOf(document: Document, indices: number[]): string {
  let result = '';
  indices.forEach((index, at) => {
    const { start, end } = document.tokens[index]!;
    const before = indices[at - 1];
    const runsOn = before !== undefined && before === index - 1;
    const gap = runsOn ? document.text.slice(document.tokens[before]!.end, start) : ' ';
    result += (at === 0 ? '' : gap.replace(/\s+/g, ' ')) + document.text.slice(start, end);
  });
  return result;
}

/** As `wordsOf`, without the capital that only the start of the sentence gave. */
export function wordsInside(document: Document, indices: number[]): string {
  const written = wordsOf(document, indices);
  const first = indices[0];
  if (first === undefined || !document.tokens[first]!.capital || isName(document, first)) return written;
  const word = document.text.slice(document.tokens[first]!.start, document.tokens[first]!.end);
  const isAcronym = word.length > 1 && word === word.toUpperCase();
  return isAcronym ? written : written.charAt(0).toLowerCase() + written.slice(1);
}

/** Joins what is not empty with single spaces; no space before a comma or point. */
export function join(...parts: string[]): string {
  return parts
    .filter(Boolean)
    .join(' ')
    .replace(/ ([,.;:?!])/g, '$1');
}

export interface OrderOptions {
  /** Tokens that are left out. */
  without?: ReadonlySet<number>;
  /** Named where the clause has no subject of its own. */
  subject?: string;
  /** What the clause is about: phrases with a preposition that come after it follow the verb. */
  core?: Span;
  /** "heeft gegeten" rather than "gegeten heeft": the Netherlands say both, Flanders mostly the latter. */
  auxiliaryFirst?: boolean;
}

/**
 * The clause with its verbs last: "hij is moe" → "hij moe is", "heeft ze slecht geslapen" → "ze slecht
 * geslapen heeft". Without its connector.
 */
export function subordinateOrder(document: Document, clause: Clause, options: OrderOptions = {}): string {
  const { without = NOTHING, subject = '', core, auxiliaryFirst = false } = options;
  const keep = (indices: number[]) => indices.filter((index) => !without.has(index));
  const middle = keep(clause.middle);
  const clitics = middle.findIndex((index) => !isClitic(document, index));
  const cut = clitics < 0 ? middle.length : clitics;
  const afterwards = afterVerb(document, clause, middle, cut, core);
  return join(
    wordsInside(document, clause.subject) || subject,
    wordsOf(document, middle.slice(0, cut)),
    wordsInside(document, keep(clause.fore)),
    wordsOf(document, middle.slice(cut, afterwards)),
    verbsLast(document, clause, without, auxiliaryFirst),
    wordsOf(document, middle.slice(afterwards)),
    wordsOf(document, keep(clause.extra)),
  );
}

const NOTHING: ReadonlySet<number> = new Set();

/** "zag haar gisteren", not "zag haar mama". */
function isClitic(document: Document, index: number): boolean {
  const { norm } = document.tokens[index]!;
  if (!/^(?:haar|hun|ons|je|het|'t)$/.test(norm)) return CLITICS.has(norm);
  const next = document.tokens[index + 1];
  const other =
    BIT.preposition |
    BIT.adverb |
    BIT.negation |
    BIT.determiner |
    BIT.reflexive |
    BIT.intensifier |
    BIT.auxiliary;
  if (next?.kind !== 'word' || (bitsAt(document, index + 1) & other) !== 0) return true;
  return isAdjective(document, index + 1) && document.tokens[index + 2]?.kind !== 'word';
}

/** Verbs that say little themselves: what is said of the subject stands right before them. */
const LINKING = words('zijn worden blijven hebben voelen raken krijgen reageren vinden lijken');

/**
 * From where in the middle the words follow the verb: "jaloers is *op zijn zus*", "zich thuis voelt *bij ons*".
 * A phrase that is itself what is said stays before it: "in de klas is".
 */
function afterVerb(
  document: Document,
  { finite, order, cluster, verb, subject }: Clause,
  middle: number[],
  from: number,
  core?: Span,
): number {
  if (subject.length === 1 && document.tokens[subject[0]!]!.norm === 'er') return middle.length;
  const isCore = core !== undefined && verb >= core.from && verb < core.to;
  if (order !== 'main' || cluster.length > 0) return middle.length;
  if (!isCore && !LINKING.has(finite?.infinitive ?? '')) return middle.length;
  const begins = middle.findIndex(
    (index, step) =>
      step >= from && index >= (core?.to ?? 0) && (bitsAt(document, index) & BIT.preposition) !== 0,
  );
  if (begins < 0) return middle.length;
  const before = middle[begins - 1] ?? -1;
  const ofCore = core !== undefined && before >= core.from && before < core.to;
  const leansOn = BIT.adverb | BIT.determiner | BIT.negation | BIT.intensifier;
  const isSaid = begins === 0 ? !isCore : (bitsAt(document, before) & leansOn) !== 0 && !ofCore;
  return isSaid ? middle.length : begins;
}

function verbsLast(
  document: Document,
  clause: Clause,
  without: ReadonlySet<number>,
  auxiliaryFirst: boolean,
): string {
  const verb = wordsInside(document, [clause.verb]);
  const cluster = clause.cluster.filter((index) => !without.has(index));
  const text = wordsOf(document, cluster);
  if (clause.order === 'subordinate')
    return wordsOf(
      document,
      [...cluster, clause.verb].sort((a, b) => a - b),
    );
  if (cluster.length === 0) return verb;
  const norms = cluster.map((index) => document.tokens[index]!.norm);
  const isParticle = cluster.length === 1 && PARTICLES.has(norms[0]!);
  if (isParticle && clause.finite?.infinitive !== 'zijn') return text + verb;
  const infinitives = norms.findIndex((norm) => norm === 'te' || (!participleOf(norm) && /n$/.test(norm)));
  // "geslapen heeft", "gebeurd zal zijn", "gaan verhuizen"; "te houden is".
  if (norms.includes('te') && /^(?:zijn|hebben)$/.test(clause.finite?.infinitive ?? ''))
    return `${text} ${verb}`;
  if (norms[0] === 'aan' && norms[1] === 'het') return `${text} ${verb}`;
  const perfect = /^(?:hebben|zijn)$/.test(clause.finite?.infinitive ?? '');
  if (infinitives < 0) return auxiliaryFirst && perfect ? `${verb} ${text}` : `${text} ${verb}`;
  return join(
    wordsOf(document, cluster.slice(0, infinitives)),
    verb,
    wordsOf(document, cluster.slice(infinitives)),
  );
}

/** The clause from its verb on, for after another first part: "heeft ze slecht geslapen". */
export function verbFirst(document: Document, clause: Clause, options: OrderOptions = {}): string {
  const { verb, subject, others } = mainParts(document, clause, options);
  return join(verb, subject, others);
}

/** The clause with its subject first and its verb second: "… ze slecht slaapt" → "ze slaapt slecht". */
export function mainOrder(document: Document, clause: Clause, options: OrderOptions = {}): string {
  const { verb, subject, others } = mainParts(document, clause, options);
  return join(subject, verb, others);
}

function mainParts(document: Document, clause: Clause, { without = NOTHING, subject = '' }: OrderOptions) {
  const keep = (indices: number[]) => indices.filter((index) => !without.has(index));
  const { verb, particle } = splitVerb(document, clause);
  const middle = keep(clause.middle);
  const clitics = middle.findIndex((index) => !isClitic(document, index));
  const cut = clitics < 0 ? middle.length : clitics;
  return {
    verb,
    subject: wordsInside(document, clause.subject) || subject,
    others: join(
      wordsOf(document, middle.slice(0, cut)),
      wordsInside(document, keep(clause.fore)),
      wordsOf(document, middle.slice(cut)),
      particle,
      wordsOf(document, keep(clause.cluster)),
      wordsOf(document, keep(clause.extra)),
    ),
  };
}

/** "aanstelt" at the end of a clause is "stelt … aan" at its start. */
function splitVerb(document: Document, clause: Clause): { verb: string; particle: string } {
  const written = wordsInside(document, [clause.verb]);
  const particle = clause.order === 'subordinate' ? (conjugation(written.toLowerCase())?.particle ?? '') : '';
  return { verb: written.slice(particle.length), particle };
}
