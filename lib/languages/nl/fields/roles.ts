/** Who a clause is about, and whom its pronoun stands for. Only as good as fields need: a role, not a person. */

import { bitsAt, is } from '../../../engine/document.ts';
import { foldName } from '../../../engine/fold.ts';
import { BIT } from '../../../engine/language.ts';
import { startsSentence } from '../../../engine/nouns.ts';
import type { Clause, Role } from './clauses.ts';
import { CUE } from './compile.ts';
import { has, isInfinitive, isOf, norm, opening, type Reading, shows } from './reading.ts';
import { isParentTalk } from './talk.ts';

interface Subject {
  role: Role;
  subject: number;
}

const SHE = new Set(['ze', 'zij', 'zijzelf']);
const HE = new Set(['hij', 'ie', "'ie", 'hijzelf']);
const MALE = /^(?:.*(?:papa|vader)'?s?|paps?|pa)$/;
const FEMALE = /^(?:.*(?:mama|moeder)'?s?|mams?|ma|mamma|moeke|moe)$/;

/** @returns the role and subject of a clause, given those of all clauses before it */
export function roleOf(reading: Reading, clause: number): Subject {
  const span = reading.clauses[clause]!;
  return (
    nominative(reading, clause, span) ??
    elided(reading, clause, span) ??
    nounSubject(reading, span) ??
    pronounSubject(reading, clause, span) ??
    inherited(reading, clause, span)
  );
}

/** "ik", "we" and "hij" are subjects wherever they stand: "Mama heb ik gebeld". */
function nominative(reading: Reading, clause: number, { from, to }: Clause): Subject | undefined {
  const { document } = reading;
  for (let index = from; index < to; index++) {
    if (reading.quiet[index]) continue;
    if (is(document, index, 'self')) return { role: 'self', subject: index };
    if (HE.has(norm(reading, index))) return { role: antecedent(reading, clause, index), subject: index };
  }
  return undefined;
}

/** The first person or thing that no preposition stands before. */
function nounSubject(reading: Reading, { from, to }: Clause): Subject | undefined {
  const { document } = reading;
  for (let index = from; index < to; index++) {
    const token = document.tokens[index]!;
    if (token.kind !== 'word' || reading.quiet[index]) continue;
    if (SHE.has(token.norm)) return undefined;
    const bits = bitsAt(document, index);
    if (bits & BIT.preposition && !(bits & (BIT.subordinator | BIT.adverb))) {
      index = endOfPhrase(reading, index, to);
      // "met J. en P.": both belong to the phrase.
      if (norm(reading, index + 1) === 'en') index = endOfPhrase(reading, index + 1, to);
      continue;
    }
    const event = afterEvent(reading, index, to);
    if (event > index) {
      index = event;
      continue;
    }
    const role = personAt(reading, index);
    if (role) {
      // "Kyan zijn mama" is his mother.
      const owned = POSSESSIVES.has(norm(reading, index + 1)) ? personAt(reading, index + 2) : undefined;
      return { role: owned ?? role, subject: owned ? index + 2 : index };
    }
    if (STANDS_ALONE.has(token.norm) && shows(reading, index + 1, 'present', 'past')) return undefined;
    if (bits & BIT.determiner || POSSESSIVES.has(token.norm)) {
      const noun = nounAfter(reading, index, to);
      if (noun < 0) continue;
      const named = personAt(reading, noun);
      // "Een vader riep in de gang": not a parent of the child.
      if (named)
        return { role: named === 'parent' && token.norm === 'een' ? 'outsider' : named, subject: noun };
      if (reading.dated[noun] || shows(reading, noun, 'unit')) {
        index = noun;
        continue;
      }
      return { role: 'thing', subject: noun };
    }
  }
  return undefined;
}

const SINCE = new Set(['sinds', 'tot', 'na', 'voor']);

/** @returns the last token of "sinds de vakantie" in front of a finite verb, where "sinds" opens no clause */
function afterEvent(reading: Reading, index: number, to: number): number {
  if (!SINCE.has(norm(reading, index)) || !isOf(reading, index + 1, BIT.determiner | BIT.possessive))
    return index;
  const noun = nounAfter(reading, index + 1, to);
  return noun > 0 && shows(reading, noun + 1, 'present', 'past') ? noun : index;
}

/** "Papa kwam; die haalde zijn schouders op." */
const STANDS_ALONE = new Set(['die', 'deze']);

/** "ze", "zij", and "die" in front of a verb. */
function pronounSubject(reading: Reading, clause: number, { from, to }: Clause): Subject | undefined {
  for (let index = from; index < to; index++) {
    if (reading.quiet[index]) continue;
    const word = norm(reading, index);
    if (SHE.has(word) || (STANDS_ALONE.has(word) && shows(reading, index + 1, 'present', 'past')))
      return { role: antecedent(reading, clause, index), subject: index };
  }
  return undefined;
}

/** "Ik ging zitten en vroeg papa …", "… om het te vertellen": who comes first is not the subject. */
function elided(reading: Reading, clause: number, own: Clause): Subject | undefined {
  const opens = norm(reading, own.from);
  const goesOn = (opens === 'en' || opens === 'maar') && shows(reading, own.from + 1, 'present', 'past');
  const isList =
    shows(reading, own.from, 'present', 'past') &&
    norm(reading, own.from - 1) === ',' &&
    !isPerson(reading, own.from + 1);

  return goesOn || isList || isInfinitive(reading, own) ? inherited(reading, clause, own) : undefined;
}
function isPerson(reading: Reading, index: number): boolean {
  return SHE.has(norm(reading, index)) || personAt(reading, index) !== undefined;
}

/** "Papa is gebeld en vroeg …": a finite verb without a subject has that of the clause before it. */
function inherited(reading: Reading, clause: number, own: Clause): Subject {
  const before = reading.clauses[clause - 1];
  // "Mama is gebeld en gekomen": a participle of going says as much as a finite verb.
  const goes =
    opening(reading, own) === 'en' && has(own, 'move') && before !== undefined && !hasFinite(before);
  const isActive = hasFinite(own) || goes;
  if (before && before.sentence === own.sentence && isActive) return { role: before.role, subject: -1 };
  return { role: 'nobody', subject: -1 };
}

function hasFinite(clause: Clause): boolean {
  return has(clause, 'present', 'past');
}

/** How many clauses and sentences back a pronoun may refer. */
const CLAUSES_BACK = 8;
const SENTENCES_BACK = 2;

/**
 * Whom "ze" or "hij" stands for. A parent who was just told something is the one who answers; otherwise the last
 * one spoken of.
 */
function antecedent(reading: Reading, clause: number, pronoun: number): Role {
  const { clauses } = reading;
  const own = clauses[clause]!;
  const word = norm(reading, pronoun);
  const answers = has(own, 'say', 'respond');
  if ((own.sentence === 1 || has(own, 'say') || word === 'zij') && opensWithTalk(reading, word))
    return 'parent';
  for (let back = clause - 1; back >= 0 && back >= clause - CLAUSES_BACK; back--) {
    const before = clauses[back]!;
    if (own.sentence - before.sentence > SENTENCES_BACK) break;
    if (before.role === 'colleague' && !answers) return 'colleague';
    if (before.role === 'nobody' && has(before, 'responsible') && !has(before, 'parent')) return 'colleague';
    const parent = parentIn(reading, before, word);
    const told =
      before.role === 'parent' ||
      (before.role === 'self' && answers) ||
      has(before, 'inform', 'informed', 'discuss', 'say');
    if (parent && told && !isAside(reading, before)) return 'parent';
    if (before.role === 'colleague' || before.role === 'outsider') return before.role;
    if (before.role !== 'child' || isOther(norm(reading, before.subject), word)) continue;
    if (!(answers && toldParent(reading, back, word))) return 'child';
  }
  return 'child';
}

/** "Telefoontje van papa. …, zo vertelde hij." */
function opensWithTalk(reading: Reading, pronoun: string): boolean {
  const first = reading.clauses[0]!;
  return isParentTalk(reading, first) && parentIn(reading, first, pronoun);
}

/** "ze" and "hij" are not the same person. */
function isOther(one: string, other: string): boolean {
  return (HE.has(one) && SHE.has(other)) || (SHE.has(one) && HE.has(other));
}

/** Whether the sentence of this clause begins with telling a parent. */
function toldParent(reading: Reading, clause: number, pronoun: string): boolean {
  const { clauses } = reading;
  for (let back = clause - 1; back >= 0 && clauses[back]!.sentence === clauses[clause]!.sentence; back--) {
    const before = clauses[back]!;
    if (has(before, 'inform', 'discuss', 'say') && parentIn(reading, before, pronoun)) return true;
  }
  return false;
}

const ASIDES = new Set([
  'toen',
  'nadat',
  'als',
  'wanneer',
  'terwijl',
  'voordat',
  'vooraleer',
  'zodra',
  'omdat',
  'want',
]);

/** "nadat mama vertrok": what sets the scene; the next pronoun is not about it. */
function isAside(reading: Reading, { from }: Clause): boolean {
  return ASIDES.has(norm(reading, from)) || shows(reading, from, 'before');
}

function parentIn(reading: Reading, { from, to, cues }: Clause, pronoun: string): boolean {
  if (!(cues & CUE.parent)) return false;
  for (let index = from; index < to; index++) {
    if (!shows(reading, index, 'parent')) continue;
    const word = norm(reading, index);
    if (STANDS_ALONE.has(pronoun)) return true;
    if (HE.has(pronoun) ? !FEMALE.test(word) : !MALE.test(word)) return true;
  }
  return false;
}

/** @returns the role of the person a word names, or `undefined` when it names none */
export function personAt(reading: Reading, index: number): Role | undefined {
  const cues = reading.cues[index] ?? 0;
  if (NOBODY.has(norm(reading, index))) return undefined;
  if (cues & CUE.parent) return 'parent';
  if (cues & (CUE.colleague | CUE.responsible)) return 'colleague';
  if (cues & CUE.outsider) return 'outsider';
  if (is(reading.document, index, 'person')) return 'child';
  return isName(reading, index) ? 'child' : undefined;
}
const NOBODY = new Set(['niemand', 'iemand', 'ander', 'anderen', 'type', 'figuur', 'karakter']);

const CLOSED =
  BIT.pronoun |
  BIT.self |
  BIT.impersonal |
  BIT.determiner |
  BIT.possessive |
  BIT.preposition |
  BIT.subordinator |
  BIT.coordinator |
  BIT.negation |
  BIT.circumstance |
  BIT.copula |
  BIT.auxiliary |
  BIT.adverb;

/** An initial, a capital in mid-sentence, a listed first name, or an unknown word that opens a sentence before its verb. */
export function isName(reading: Reading, index: number): boolean {
  const { document } = reading;
  const token = document.tokens[index];
  if (token?.kind !== 'word' || !token.capital || reading.quiet[index]) return false;
  if (isInitial(token.norm) || reading.names.has(token.norm)) return true;
  if (bitsAt(document, index) & CLOSED || reading.cues[index] || reading.dated[index]) return false;
  if (ARTICLES.has(norm(reading, index - 1))) return false;
  if (!startsSentence(document, index) && norm(reading, index - 1) !== ':') return true;
  if (document.lexicon.pack.names?.().firstNames.get(foldName(token.norm)) === 'name') return true;
  return !document.entries[index] && !NO_NAMES.has(token.norm) && isBeforeVerb(reading, index);
}

const ARTICLES = new Set(['de', 'het', 'een', "'t", "'n"]);
/** Nouns that open a note without an article. */
const NO_NAMES = new Set(
  'dossier melk water glas speelgoed zand muziek regen lunch nagel logopedie kine'.split(' '),
);

function isBeforeVerb(reading: Reading, index: number): boolean {
  const next = norm(reading, index + 1);
  if (next === '' || next === '\n' || next === '(') return true;
  return (
    shows(reading, index + 1, 'present', 'past') || POSSESSIVES.has(next) || isFiniteVerb(reading, index + 1)
  );
}

function isFiniteVerb({ document }: Reading, index: number): boolean {
  const bits = bitsAt(document, index);
  return (
    (bits & (BIT.copula | BIT.auxiliary | BIT.verb)) !== 0 && !document.tokens[index]!.norm.startsWith('ge')
  );
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word) || /^\p{L}\.\p{L}\.?$/u.test(word);
}

const POSSESSIVES = new Set(['zijn', "z'n", 'haar', "d'r", 'hun']);

/** How many words may stand between a determiner and its noun. */
const MAX_MODIFIERS = 3;
const NO_NOUN =
  BIT.pronoun | BIT.self | BIT.copula | BIT.auxiliary | BIT.preposition | BIT.subordinator | BIT.coordinator;

/** @returns index of the noun that a determiner belongs to, or -1 when none follows */
function nounAfter(reading: Reading, determiner: number, to: number): number {
  const { document } = reading;
  for (let index = determiner + 1; index < to && index <= determiner + MAX_MODIFIERS; index++) {
    const token = document.tokens[index]!;
    if (token.kind === 'number') continue;
    if (token.kind !== 'word' || bitsAt(document, index) & NO_NOUN) return -1;
    if (token.capital || personAt(reading, index)) return index;
    const next = document.tokens[index + 1];
    const modifies = token.norm.endsWith('e') && index + 1 < to && next?.kind === 'word' && !next.capital;
    if (!modifies || bitsAt(document, index + 1) & (NO_NOUN | BIT.verb | BIT.determiner)) return index;
  }
  return -1;
}

/** @returns index of the last token of the phrase that a preposition opens */
function endOfPhrase(reading: Reading, preposition: number, to: number): number {
  const { document } = reading;
  const next = preposition + 1;
  if (next >= to) return to;
  if (bitsAt(document, next) & (BIT.determiner | BIT.possessive)) {
    const noun = nounAfter(reading, next, to);
    return noun < 0 ? next : noun;
  }
  if (reading.dated[next]) {
    let last = next;
    while (reading.dated[last + 1] && last + 1 < to) last++;
    return last;
  }
  return bitsAt(document, next) & (BIT.copula | BIT.auxiliary) ? preposition : next;
}
