/** The course of what happened: what came right before it, and what came after. */

import { bitsAt } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import type { Range } from '../../../engine/types.ts';
import { tellsBehaviour } from './behaviour.ts';
import { type Clause, has, hasWord, norm, type Reading, rangeOf, shows } from './reading.ts';

/** What came right before, or that nothing did. */
export function trigger(reading: Reading): Range | undefined {
  for (const [index, clause] of reading.clauses.entries()) {
    if (clause.planned || (clause.role === 'colleague' && !has(clause, 'past'))) continue;
    if (setsOff(reading, index) || provokes(reading, index)) return rangeOf(reading, clause);
  }
  return undefined;
}

function setsOff(reading: Reading, at: number): boolean {
  const clause = reading.clauses[at]!;
  if (has(clause, 'before')) return true;
  if (norm(reading, clause.from) === 'toen' && isScene(reading, at)) return true;
  for (let index = clause.from; index < clause.to; index++) {
    switch (norm(reading, index)) {
      case 'bij':
        if (isHappening(reading, clause, index)) return true;
        break;
      case 'na':
        if (norm(reading, index - 1) !== 'tot' && isEvent(reading, clause, index + 1)) return true;
        break;
      case 'sinds':
        if (isEvent(reading, clause, index + 1)) return true;
        break;
      case 'tijdens':
        if (norm(reading, index + 3) === 'van') return true;
        break;
      case 'door':
        if (shows(reading, index + 1, 'act', 'harm') || shows(reading, index + 2, 'harm')) return true;
        break;
      case 'net':
      case 'juist':
      case 'zonet':
        if (HAD.has(norm(reading, index - 1)) && has(clause, 'participle')) return true;
    }
  }
  return false;
}
const HAD = new Set(['had', 'hadden', 'was', 'waren']);

/** "toen mama vertrok", not "toen ging hij" or "ze zei toen dat", nor "toen mama dit hoorde". */
function isScene(reading: Reading, at: number): boolean {
  const clause = reading.clauses[at]!;
  if (isFiniteVerb(reading, clause.from + 1) || clause.to - clause.from < 3) return false;
  return clause.role !== 'parent' || reading.clauses[at - 1]?.role !== 'parent';
}

function isFiniteVerb(reading: Reading, index: number): boolean {
  return shows(reading, index, 'present', 'past');
}

const HANDOVER = new Set('afhalen ophalen halen brengen wegbrengen slapengaan'.split(' '));
const EVENTS = new Set(['vertrek', 'afscheid', 'vertrekken', 'binnenkomen']);
/** How far "bij het" may stand from its verb: "bij het naar binnen gaan". */
const INFINITIVE_REACH = 4;

/** "bij het verschonen", "bij het vertrek van": doing something, but not the handing over of a child. */
function isHappening(reading: Reading, clause: Clause, index: number): boolean {
  const article = norm(reading, index + 1);
  const first = article === 'het' || article === "'t" ? index + 2 : index + 1;
  if (EVENTS.has(norm(reading, first))) return true;
  if (first === index + 1) return false;
  for (let verb = first; verb < clause.to && verb < first + INFINITIVE_REACH; verb++) {
    const word = norm(reading, verb);
    if (HANDOVER.has(word)) return false;
    if (verb === first && shows(reading, verb, 'place', 'routine')) return false;
    if (/[aeiou]e?n$/.test(word) && shows(reading, verb, 'present', 'move')) return true;
    if (/en$/.test(word) && shows(reading, verb, 'act', 'care', 'move')) return true;
    if (/(?:doen|eren|kleden|luieren|gaan)$/.test(word)) return true;
  }
  return false;
}

const DETERMINERS = new Set(['de', 'het', 'een', 'zijn', 'haar', 'hun', "'t", 'dat', 'die']);
const PERIODS = new Set(
  'week weekend dag maand minuut half halve vakantie nacht tijdje poosje paar jaar uur kwartier keer'.split(
    ' ',
  ),
);

/** "na de levering", "sinds de verhuizing"; not "na een tijdje", nor a habit: "na zijn dutje praat hij". */
function isEvent(reading: Reading, clause: Clause, index: number): boolean {
  if (!DETERMINERS.has(norm(reading, index))) return false;
  const noun = index + 1;
  if (
    reading.document.tokens[noun]?.kind !== 'word' ||
    reading.dated[noun] ||
    PERIODS.has(norm(reading, noun))
  )
    return false;
  if (shows(reading, noun, 'harm') || bitsAt(reading.document, noun) & (BIT.numeral | BIT.determiner))
    return false;
  return !shows(reading, noun, 'routine') || !has(clause, 'present') || has(clause, 'past');
}

/** In sentences. */
const SOON = 2;

/** Somebody takes a thing or comes close, or the writer asks something, and only then the child does something. */
function provokes(reading: Reading, at: number): boolean {
  const { clauses } = reading;
  const clause = clauses[at]!;
  if (clause.role === 'child' && clause.subject >= 0) {
    const provokes = has(clause, 'take') || (has(clause, 'move') && hasWord(reading, clause, CLOSE));
    const name = norm(reading, clause.subject);
    return (
      provokes &&
      clauses.some(
        (other, index) =>
          index > at && isNear(clause, other) && reacts(other) && norm(reading, other.subject) !== name,
      )
    );
  }
  if (clause.role !== 'self' || !hasWord(reading, clause, ASKS) || has(clause, 'parent', 'inform'))
    return false;
  if (clauses.slice(0, at).some((before) => tellsBehaviour(reading, before))) return false;
  return clauses.some((other, index) => index > at && isNear(clause, other) && reacts(other));
}
const CLOSE = new Set(['voor', 'naast', 'bij', 'tegen']);
const ASKS = new Set(['vroeg', 'vroegen', 'vraag', 'gevraagd']);

function isNear(one: Clause, other: Clause): boolean {
  return other.sentence - one.sentence <= SOON;
}

function reacts(clause: Clause): boolean {
  return clause.role === 'child' && clause.subject >= 0 && has(clause, 'act', 'cry', 'say');
}

/** What came after, for the child or others, and what the writer did. */
export function consequences(reading: Reading): Range | undefined {
  let first: Clause | undefined;
  let setOff = false;
  for (const [index, clause] of reading.clauses.entries()) {
    if (!clause.planned && !clause.agreed && !clause.reported && follows(reading, clause, first, setOff))
      return rangeOf(reading, clause);
    if (!first && tellsBehaviour(reading, clause)) first = clause;
    setOff ||= setsOff(reading, index);
  }
  return undefined;
}

const THEN = new Set(['dan']);

function follows(reading: Reading, clause: Clause, first: Clause | undefined, setOff: boolean): boolean {
  if (
    clause.role === 'nobody' &&
    has(clause, 'care') &&
    (has(clause, 'participle') || !has(clause, 'present', 'past'))
  )
    return true;
  if (has(clause, 'after'))
    return has(clause, 'act', 'sign', 'care', 'move', 'cry', 'state', 'say') && clause.role !== 'parent';
  if (!first || norm(reading, clause.from) === 'als') return false;
  if (norm(reading, clause.from) === 'toen' && isFiniteVerb(reading, clause.from + 1)) return true;
  switch (clause.role) {
    case 'self':
    case 'colleague':
      return helps(clause);
    case 'parent':
      return has(clause, 'care') && has(clause, 'past');
    case 'outsider':
      return (
        has(clause, 'care', 'move', 'act') && has(clause, 'past', 'participle') && first.role !== 'outsider'
      );
    case 'child':
      if (has(clause, 'care', 'harm')) return true;
      if (has(clause, 'resume') && has(clause, 'act', 'sign') && has(clause, 'past')) return true;
      if (setOff && hasWord(reading, clause, THEN) && has(clause, 'act')) return true;
      return isOther(reading, clause, first) && has(clause, 'act', 'cry', 'state');
    default:
      return has(clause, 'harm') || (setOff && hasWord(reading, clause, THEN) && has(clause, 'act'));
  }
}

/** What a colleague or the writer did, past looking on, writing down and telling. */
function helps(clause: Clause): boolean {
  if (has(clause, 'notice', 'inform', 'say', 'discuss', 'follow') && !has(clause, 'care')) return false;
  if (has(clause, 'past', 'participle')) return has(clause, 'act', 'care', 'move');
  return (
    clause.role === 'self' && clause.sentence > 0 && clause.moments.length === 0 && has(clause, 'act', 'care')
  );
}

/** Somebody else than the one who began, and named: "V. kreeg ijs", "het andere kind huilde". */
function isOther(reading: Reading, clause: Clause, first: Clause): boolean {
  const name = norm(reading, clause.subject);
  return (
    clause.subject >= 0 && first.subject >= 0 && !PRONOUNS.has(name) && name !== norm(reading, first.subject)
  );
}
const PRONOUNS = new Set(['hij', 'ze', 'zij', 'ie', 'die']);
