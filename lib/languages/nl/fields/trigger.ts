import { BIT } from '../../../engine/language.ts';
import type { Range } from '../../../engine/types.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { personAt } from './people.ts';
import { has, hasWord, isOf, norm, opening, type Reading, rangeOf, shows, wordSet } from './reading.ts';

/** What came right before, or that nothing did. */
export function trigger(reading: Reading): Range | undefined {
  for (const [index, clause] of reading.clauses.entries()) {
    if (clause.planned || (clause.role === 'colleague' && !has(clause, CUE.past))) continue;
    if (setsOff(reading, index) || provokes(reading, index) || leadsTo(reading, index))
      return rangeOf(reading, clause);
  }
  return undefined;
}

const UPON_THAT = wordSet('daarop hierop waarop');

/** "L. nam haar beker en *toen* was ze boos", "S. riep. *Daarop* goot Robin …": the next clause says it came after. */
function leadsTo(reading: Reading, at: number): boolean {
  const clause = reading.clauses[at]!;
  const next = reading.clauses[at + 1];
  const isEvent = clause.role === 'child' && has(clause, CUE.act | CUE.move | CUE.take | CUE.say);
  if (!next || !isEvent || next.role !== 'child' || next.subject < 0) return false;
  const word = opening(reading, next);
  if (UPON_THAT.has(word)) return true;
  const joined =
    next.sentence === clause.sentence && norm(reading, next.from - 1) === 'en' && word === 'toen';
  const other = norm(reading, next.subject) !== norm(reading, clause.subject);
  return joined && other && isFiniteVerb(reading, next.from + 1);
}

/** Whether the clause says that it came before: "nadat", "toen", "bij het opruimen", "had net … genomen". */
export function setsOff(reading: Reading, at: number): boolean {
  const clause = reading.clauses[at]!;
  return (
    has(clause, CUE.before) || isScene(reading, at) || isPast(reading, clause) || hasEvent(reading, clause)
  );
}

const FRONTED = wordSet('als wanneer terwijl');
const REASONS = wordSet('omdat want');

/** "toen mama vertrok", "Als er muziek opstaat, …", "omdat die zijn blok nam" */
function isScene(reading: Reading, at: number): boolean {
  const clause = reading.clauses[at]!;
  const before = reading.clauses[at - 1];
  const word = opening(reading, clause);
  if (word === 'toen') {
    // Not "toen ging hij", "ze zei toen", nor "mama lachte toen ze dit hoorde".
    if (isFiniteVerb(reading, clause.from + 1) || clause.to - clause.from < 3) return false;
    if (clause.role === 'nobody' || (clause.role === 'thing' && !has(clause, CUE.present | CUE.past)))
      return false;
    return !hasWord(reading, clause, HANDOVER) && (clause.role !== 'parent' || before?.role !== 'parent');
  }
  const acts = has(clause, CUE.act | CUE.move | CUE.take | CUE.care) && !has(clause, CUE.notice | CUE.say);
  if (FRONTED.has(word)) return acts && before?.sentence !== clause.sentence;
  if (!REASONS.has(word) || clause.role !== 'child' || before?.role !== 'child') return false;
  return acts || hasWord(reading, clause, HAD);
}

export function isFiniteVerb(reading: Reading, index: number): boolean {
  return shows(reading, index, CUE.present | CUE.past);
}

const HAD = wordSet('had hadden');
const OBJECTS = wordSet('hem haar hen');
const JUST = wordSet('net juist zonet pas daarvoor ervoor voordien');

/** "J. had hem net geduwd", "T. had zijn blok genomen" */
function isPast(reading: Reading, clause: Clause): boolean {
  if (!has(clause, CUE.participle) || !hasWord(reading, clause, HAD)) return false;
  if (hasWord(reading, clause, JUST)) return true;
  if (clause.role !== 'child') return false;
  return has(clause, CUE.take) || (clause.sentence > 0 && hasWord(reading, clause, OBJECTS));
}

function hasEvent(reading: Reading, clause: Clause): boolean {
  for (let index = clause.from; index < clause.to; index++) {
    if (!reading.quiet[index] && isEventAt(reading, clause, index)) return true;
  }
  return false;
}

function isEventAt(reading: Reading, clause: Clause, index: number): boolean {
  switch (norm(reading, index)) {
    case 'bij':
      return isHappening(reading, clause, index + 1);
    case 'na':
      return norm(reading, index - 1) !== 'tot' && isEvent(reading, clause, index + 1);
    case 'sinds':
      return isEvent(reading, clause, index + 1);
    case 'tijdens':
      if (norm(reading, index + 3) === 'van') return true;
      return has(clause, CUE.notice) && isHappening(reading, clause, index + 1);
    case 'telkens':
      return isPerson(reading, index + 1);
    case 'door':
      return (
        isBlow(reading, index + 1) ||
        (DETERMINERS.has(norm(reading, index + 1)) && isBlow(reading, index + 2))
      );
    default:
      return false;
  }
}

/** "telkens Rayan snurkte": in Flanders "telkens" opens a clause by itself. */
function isPerson(reading: Reading, index: number): boolean {
  return isOf(reading, index, BIT.pronoun | BIT.self) || personAt(reading, index) !== undefined;
}

function isBlow(reading: Reading, index: number): boolean {
  return (
    shows(reading, index, CUE.harm) || (shows(reading, index, CUE.act) && !shows(reading, index, CUE.past))
  );
}

const HANDOVER = wordSet('afhalen ophalen halen brengen wegbrengen slapengaan');
const EVENTS = wordSet('vertrek afscheid');
/** How far "bij het" may stand from its verb: "bij het naar binnen gaan". */
const INFINITIVE_REACH = 4;

/** "bij het verschonen", "bij het vertrek van": doing something, but not the handing over of a child. */
function isHappening(reading: Reading, clause: Clause, article: number): boolean {
  const first = ARTICLES.has(norm(reading, article)) ? article + 1 : article;
  if (EVENTS.has(norm(reading, first))) return true;
  if (first === article || shows(reading, first, CUE.place | CUE.routine)) return false;
  for (let verb = first; verb < clause.to && verb < first + INFINITIVE_REACH; verb++) {
    const word = norm(reading, verb);
    if (HANDOVER.has(word)) return false;
    if (word.endsWith('n') && (shows(reading, verb, CUE.present) || isOf(reading, verb, BIT.verb | BIT.sign)))
      return true;
    if (INFINITIVE.test(word)) return true;
  }
  return false;
}
const ARTICLES = wordSet("het 't");
const INFINITIVE = /(?:doen|eren|kleden|luieren|gaan|trekken|komen|staan)$/;

const DETERMINERS = wordSet("de het een zijn haar hun 't dat die");
const NO_EVENTS = wordSet(
  `week weekend dag maand minuut half halve vakantie nacht tijdje poosje paar jaar uur kwartier keer
  val valpartij beet incident voorval koelen troosten overleg gesprek`,
);

/** "na de levering", "sinds de verhuizing"; not "na een tijdje", nor a habit: "na zijn dutje praat hij". */
function isEvent(reading: Reading, clause: Clause, determiner: number): boolean {
  const noun = determiner + 1;
  if (!DETERMINERS.has(norm(reading, determiner)) || reading.document.tokens[noun]?.kind !== 'word')
    return false;
  if (reading.dated[noun] || NO_EVENTS.has(norm(reading, noun)) || shows(reading, noun, CUE.harm))
    return false;
  if (isOf(reading, noun, BIT.numeral | BIT.determiner)) return false;
  return !shows(reading, noun, CUE.routine) || has(clause, CUE.past) || clause.role === 'nobody';
}

/** In sentences. */
const SOON = 2;

/** Somebody takes a thing or comes close, or the writer asks something, and only then the child does something. */
function provokes(reading: Reading, at: number): boolean {
  const clause = reading.clauses[at]!;
  if (clause.role === 'child' && clause.subject >= 0) {
    const name = norm(reading, clause.subject);
    const provoking = has(clause, CUE.take) || (has(clause, CUE.move) && hasWord(reading, clause, CLOSE));
    if (provoking) return isAnswered(reading, at, name);
    return has(clause, CUE.act) && isAnswered(reading, at, name, new Set([name]));
  }
  if (clause.role !== 'self' || !hasWord(reading, clause, ASKS) || has(clause, CUE.parent | CUE.inform))
    return false;
  if (hasWord(reading, clause, NOTHING)) return false;
  return (
    !reading.clauses.some(({ role }, index) => index < at && role === 'child') && isAnswered(reading, at, '')
  );
}
const CLOSE = wordSet('voor naast bij tegen');
const NOTHING = wordSet('niet niets niks geen');
const ASKS = wordSet('vroeg vroegen vraag');

const PRONOUNS = wordSet('hij ze zij ie die');
const UPON = wordSet('daarop hierop');

/** @param target who the answer has to name, if it has to: "Quinn stootte zijn toren om. Jelte duwde Quinn." */
function isAnswered(reading: Reading, at: number, name: string, target?: ReadonlySet<string>): boolean {
  const { clauses } = reading;
  for (let index = at + 1; index < clauses.length; index++) {
    const clause = clauses[index]!;
    if (clause.sentence - clauses[at]!.sentence > SOON) return false;
    const other = norm(reading, clause.subject);
    if (
      clause.role !== 'child' ||
      clause.subject < 0 ||
      other === name ||
      (name !== '' && PRONOUNS.has(other))
    )
      continue;
    if (hasWord(reading, clause, UPON)) return true;
    if (
      target
        ? has(clause, CUE.act) && hasWord(reading, clause, target)
        : has(clause, CUE.act | CUE.cry | CUE.say)
    )
      return true;
  }
  return false;
}
