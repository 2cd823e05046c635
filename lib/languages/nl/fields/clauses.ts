/** The clauses of a note with what they show: cues, moments, who they are about, and whether they lie ahead. */

import { bitsAt, type Span } from '../../../engine/document.ts';
import type { Moment } from '../dates.ts';
import { CUE } from './compile.ts';
import { has, isMark, norm, opening, type Reading, shows } from './reading.ts';
import { roleOf } from './roles.ts';

/** Who does what a clause says. */
export type Role = 'child' | 'parent' | 'self' | 'colleague' | 'outsider' | 'thing' | 'nobody';

export interface Clause extends Span {
  /** Index of the sentence it is in. */
  sentence: number;
  /** Cues of its words, without those that are quiet. */
  cues: number;
  /** Word classes of its words, without those that are quiet. */
  bits: number;
  moments: Moment[];
  role: Role;
  /** Index of the token that names who it is about, -1 when an earlier clause does. */
  subject: number;
  /** Whether its sentence speaks of following up, or of an agreement, up to and with this clause. */
  planned: boolean;
  agreed: boolean;
  /** Whether it tells what a parent or somebody outside said: "mama zei dat hij viel". */
  reported: boolean;
}

/** Fills `reading.clauses`. */
export function readClauses(reading: Reading, moments: readonly Moment[]): void {
  cut(reading);
  const { clauses } = reading;
  let at = 0;
  for (const moment of moments) {
    while (clauses[at] && clauses[at]!.to <= moment.from) at++;
    clauses[at]?.moments.push(moment);
  }
  const labels = new Map(
    reading.labelled.map(({ field, label }) => [reading.document.sentenceOf[label.from], field]),
  );
  for (const [index, clause] of clauses.entries()) {
    const before = clauses[index - 1];
    const goesOn = before?.sentence === clause.sentence;
    const label = labels.get(clause.sentence);
    const plans = label === 'follow_up' || (has(clause, CUE.follow) && !has(clause, CUE.past));
    clause.planned = plans || (goesOn && before.planned);
    clause.agreed = label === 'agreements' || has(clause, CUE.agree) || (goesOn && before.agreed);
    Object.assign(clause, roleOf(reading, index));
    clause.reported = goesOn && isReported(reading, clause, before);
  }
}

const REPORTS = new Set(['dat', 'of', 'wat', 'hoe']);

function isReported(reading: Reading, clause: Clause, before: Clause): boolean {
  const word = opening(reading, clause);
  if (word === 'en') return before.reported;
  return (
    REPORTS.has(word) &&
    (before.role === 'parent' || before.role === 'outsider') &&
    has(before, CUE.say | CUE.inform)
  );
}

/** The document's clauses, but "naar mama en papa" stays one: what has no verb belongs to its neighbour. */
function cut(reading: Reading): void {
  const { document, clauses } = reading;
  for (const span of document.clauses) {
    if (isBare(reading, span)) continue;
    const before = clauses.at(-1);
    const clause = clauseOf(reading, span);
    if (before && joins(reading, before, clause)) {
      clauses[clauses.length - 1] = clauseOf(reading, { from: before.from, to: span.to });
    } else clauses.push(clause);
  }
}

const JOINS = new Set(['en', 'of']);
/** Words that open a clause only when a verb follows: "tot 14 uur", "dezelfde als vrijdag". */
const OPENS = new Set(['tot', 'als', 'sinds', 'dus']);

function joins(reading: Reading, before: Clause, clause: Clause): boolean {
  if (before.sentence !== clause.sentence) return false;
  const word = opening(reading, clause);
  if (word === 'dat' && shows(reading, clause.from + 1, CUE.unit)) return true;
  if (!hasVerb(clause)) return JOINS.has(word) || OPENS.has(word);
  return JOINS.has(word) && !hasVerb(before) && norm(reading, before.to) === word;
}

function hasVerb(clause: Clause): boolean {
  return has(clause, CUE.present | CUE.past | CUE.participle);
}

function isBare({ document: { tokens }, quiet }: Reading, { from, to }: Span): boolean {
  for (let index = from; index < to; index++) if (!quiet[index] && !isMark(tokens[index]!.kind)) return false;
  return true;
}

function clauseOf({ document, cues: found, quiet }: Reading, { from, to }: Span): Clause {
  let cues = 0;
  let unsure = 0;
  let bits = 0;
  for (let index = from; index < to; index++) {
    if (quiet[index]) continue;
    // "bekeken" is a past and a participle; an auxiliary in the present tells which.
    if (found[index]! & CUE.participle && found[index]! & CUE.past) unsure |= found[index]!;
    else cues |= found[index]!;
    bits |= bitsAt(document, index);
  }
  cues |= cues & CUE.present ? unsure & ~CUE.past : unsure;
  return {
    from,
    to,
    sentence: document.sentenceOf[from]!,
    cues,
    bits,
    moments: [],
    role: 'nobody',
    subject: -1,
    planned: false,
    agreed: false,
    reported: false,
  };
}
