import type { Range } from '../../../engine/types.ts';
import { tellsBehaviour } from './behaviour.ts';
import type { Clause } from './clauses.ts';
import { CUE } from './compile.ts';
import { personAt } from './people.ts';
import { isIntention } from './planning.ts';
import { has, hasWord, norm, opening, type Reading, rangeOf, shows, wordSet } from './reading.ts';
import { opensAsTalk } from './talk.ts';
import { isFiniteVerb, setsOff } from './trigger.ts';

/** What came before a clause. */
interface SoFar {
  /** Whether the note tells of a talk with the parents; what "we" do there is agreed. */
  inTalk: boolean;
  /** The first clause that tells behaviour. */
  first?: Clause;
  /** Whether a trigger was told. */
  setOff: boolean;
}

/** What came after, for the child or others, and what the writer did. */
export function consequences(reading: Reading): Range | undefined {
  const inTalk = opensAsTalk(reading);
  const soFar: SoFar = { inTalk, setOff: false };
  for (const [index, clause] of reading.clauses.entries()) {
    const isScene = setsOff(reading, index) && !has(clause, CUE.after);
    const happened = !clause.planned && !clause.agreed && !clause.reported && !isScene;
    if (happened && follows(reading, clause, soFar)) return rangeOf(reading, clause);
    if (!soFar.first && tellsBehaviour(reading, clause)) soFar.first = clause;
    soFar.setOff ||= isScene;
  }
  return undefined;
}

function follows(reading: Reading, clause: Clause, { first, setOff, inTalk }: SoFar): boolean {
  if (isCare(reading, clause)) return true;
  if (has(clause, CUE.after) && clause.role !== 'parent' && !isIntention(clause)) {
    return (
      first !== undefined ||
      opening(reading, clause) === 'toen' ||
      has(clause, CUE.act | CUE.sign | CUE.care | CUE.move | CUE.cry | CUE.state | CUE.say)
    );
  }
  if (isNext(reading, clause)) return true;
  if (!first || INDIRECT.has(opening(reading, clause))) return false;
  if (setOff && hasWord(reading, clause, THEN) && has(clause, CUE.act)) return true;
  switch (clause.role) {
    case 'self':
    case 'colleague':
      return helps(reading, clause, inTalk);
    case 'parent':
      return has(clause, CUE.care) && has(clause, CUE.past);
    case 'outsider':
      return (
        first.role !== 'outsider' &&
        has(clause, CUE.care | CUE.move | CUE.act) &&
        has(clause, CUE.past | CUE.participle)
      );
    case 'child':
      return changes(reading, clause) || isOther(reading, clause, first);
    default:
      return has(clause, CUE.harm);
  }
}
const INDIRECT = wordSet('als hoe of wat');
const THEN = wordSet('dan');

/** "Getroost.", "IJs gelegd.", "Huisarts gebeld.", "Met V. gesproken.": what is written of one's own doing. */
function isCare(reading: Reading, clause: Clause): boolean {
  if (clause.role !== 'nobody' && clause.role !== 'outsider') return false;
  if (clause.role === 'nobody' && has(clause, CUE.care))
    return has(clause, CUE.participle) || !has(clause, CUE.present | CUE.past);
  if (!has(clause, CUE.participle) || has(clause, CUE.present | CUE.past | CUE.notice)) return false;
  if (has(clause, CUE.inform)) return shows(reading, clause.from, CUE.outsider);
  const withChild = opening(reading, clause) === 'met' && personAt(reading, clause.from + 1) === 'child';
  return withChild && has(clause, CUE.discuss);
}

/** "toen ging hij", "na vijf minuten wees hij" */
function isNext(reading: Reading, clause: Clause): boolean {
  const word = opening(reading, clause);
  if (word === 'toen')
    return (
      isFiniteVerb(reading, clause.from + 1) || (clause.role === 'nobody' && has(clause, CUE.participle))
    );
  if (!has(clause, CUE.past) || clause.role === 'parent') return false;
  for (let index = clause.from; index < clause.to; index++) {
    if (norm(reading, index) !== 'na' || reading.dated[index + 1]) continue;
    return hasWord(reading, { from: index, to: Math.min(clause.to, index + AMOUNT) }, MINUTES);
  }
  return false;
}
/** "na een minuut of vier": tokens from "na" to its unit. */
const AMOUNT = 4;
const MINUTES = wordSet('minuut minuten min seconden uur kwartier tijdje poosje halfuur');

/** What a colleague or the writer did, past looking on, writing down and telling. */
function helps(reading: Reading, clause: Clause, inTalk: boolean): boolean {
  // "Ik zei: 'stop'."
  if (hasWord(reading, clause, SAID) && norm(reading, clause.to) === ':' && !has(clause, CUE.parent))
    return true;
  if (has(clause, CUE.notice | CUE.inform | CUE.say | CUE.discuss | CUE.follow) && !has(clause, CUE.care))
    return false;
  if (has(clause, CUE.past | CUE.participle)) return has(clause, CUE.act | CUE.care | CUE.move);
  if (hasWord(reading, clause, HAVE) && hasParticiple(reading, clause)) return true;
  const now = !inTalk && clause.role === 'self' && clause.sentence > 0 && clause.moments.length === 0;
  return now && has(clause, CUE.act | CUE.care);
}

const SAID = wordSet('zei zeiden riep riepen');
const HAVE = wordSet('heb hebben ben');
const PARTICIPLE = /^(?:\p{L}{2,}ge|ge|ver|be|ont)\p{L}{3,}(?:d|t|en)$/u;

/** "Ik heb de scharen weggelegd": a verb that no list knows. */
function hasParticiple(reading: Reading, { from, to }: Clause): boolean {
  for (let index = from; index < to; index++) {
    if (reading.cues[index] === 0 && PARTICIPLE.test(norm(reading, index))) return true;
  }
  return false;
}

/** The child gets care or is hurt, goes on with what it did, or becomes calm. */
function changes(reading: Reading, clause: Clause): boolean {
  if (has(clause, CUE.harm) || (has(clause, CUE.care) && hasWord(reading, clause, GETS))) return true;
  if (!has(clause, CUE.past)) return false;
  if (hasWord(reading, clause, CALMED)) return true;
  return has(clause, CUE.resume)
    ? has(clause, CUE.act | CUE.sign)
    : has(clause, CUE.sign | CUE.state) && hasWord(reading, clause, BECAME);
}
const CALMED = wordSet('kalmeerde bedaarde ontspande stopte');
const GETS = wordSet('kreeg kregen krijgt krijgen is werd werden wordt mocht');
const BECAME = wordSet('werd werden');

/** Somebody else than the one who began, and named: "V. kreeg ijs", "het andere kind huilde". */
function isOther(reading: Reading, clause: Clause, first: Clause): boolean {
  if (clause.subject < 0 || !has(clause, CUE.act | CUE.cry | CUE.state | CUE.move)) return false;
  const name = norm(reading, clause.subject);
  const begun = first.subject < 0 ? reading.clauses[reading.clauses.indexOf(first) - 1] : first;
  if (!begun || begun.subject < 0) return false;
  return !PRONOUNS.has(name) && name !== norm(reading, begun.subject) && !isPassive(reading, clause);
}
const PRONOUNS = wordSet('hij ze zij ie');

/** "G. werd geduwd" is what happened, not what came of it. */
function isPassive(reading: Reading, clause: Clause): boolean {
  return (
    hasWord(reading, clause, BECAME) &&
    has(clause, CUE.participle) &&
    !shows(reading, clause.subject + 1, CUE.sign)
  );
}
