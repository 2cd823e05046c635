/** The subject of a clause: who or what it says something of. */

import { bitsAt, type Document, is, type Span } from './document.ts';
import { BIT } from './language.ts';
import {
  endOfPhrase,
  headAfter,
  isAdjective,
  isName,
  startsSentence,
  type Topic,
  topicOfNoun,
} from './nouns.ts';

export interface Subject {
  topic: Topic;
  /** Index of the token that names it, -1 when nothing is named. */
  index: number;
}

const UNSAID: Subject = { topic: 'unsaid', index: -1 };

/**
 * The subject of the clause that holds the token, or of an earlier clause of the sentence that it leans on.
 *
 * @param last index of the last token of the phrase that begins at `index`; what it names itself is no subject
 */
export function subjectAround(document: Document, index: number, last = index): Subject {
  const { clauses, clauseOf, sentenceOf } = document;
  const own = clauseOf[index]!;
  if (exclaims(document, clauses[own]!.from)) return UNSAID;
  // "Hij luistert niet naar wat we zeggen en doet zijn zin": goes on with the main clause, not with "we".
  const onlyMain = continuesMainClause(document, clauses[own]!);
  for (let clause = own; clause >= 0; clause--) {
    const span = clauses[clause]!;
    if (sentenceOf[span.from] !== sentenceOf[index]) break;
    if (onlyMain && clause < own && is(document, span.from, 'subordinator')) continue;
    const subject = subjectOf(document, span, clause === own ? index : -1, last);
    if (subject && !(subject.topic === 'thing' && leansOnVerb(document, span))) return subject;
  }
  return UNSAID;
}

/** "nam ongevraagd | en brutaal een koek": no verb of its own, so what it names is the object of the verb before. */
function leansOnVerb(document: Document, { from, to }: Span): boolean {
  if (!is(document, from, 'coordinator')) return false;
  for (let index = from; index < to; index++) if (bitsAt(document, index) & FINITE) return false;
  return true;
}

/** "…, wat een engel": the writer's own cry, and no words of whoever spoke before. */
export function exclaims(document: Document, from: number): boolean {
  const { softConjunctions, content } = document.lexicon.pack.cues;
  const { norm } = document.tokens[from]!;
  return softConjunctions.includes(norm) && content.includes(norm) && is(document, from + 1, 'determiner');
}

/** "…, en was boos": a clause that begins with its finite verb says more of the last main clause's subject. */
export function continuesMainClause(document: Document, { from, to }: Span): boolean {
  let index = from;
  while (index < to && (document.tokens[index]!.kind === 'punctuation' || is(document, index, 'coordinator')))
    index++;
  // "and never listens"
  if (!document.lexicon.pack.grammar.verbSecond)
    while (
      index < to &&
      bitsAt(document, index) & (BIT.adverb | BIT.negation) &&
      !(bitsAt(document, index) & FINITE)
    )
      index++;
  return index < to && ((bitsAt(document, index) & FINITE) !== 0 || takesObject(document, index));
}

/** "en kropt alles op": a word that is in no list, but ends as a verb does and has an object behind it. */
function takesObject({ lexicon, tokens, entries }: Document, index: number): boolean {
  const { cues, grammar, inflection } = lexicon.pack;
  const { norm, capital, kind } = tokens[index]!;
  if (!grammar.verbSecond || kind !== 'word' || capital || (entries[index]?.bits ?? 0) !== 0) return false;
  const next = entries[index + 1]?.bits ?? 0;
  if (!/(?:t|de)$/.test(norm) || !inflection.looksLikeVerb(norm)) return false;
  return (next & OBJECT) !== 0 || cues.objectPronouns.includes(tokens[index + 1]?.norm ?? '');
}
const OBJECT = BIT.determiner | BIT.possessive | BIT.reflexive | BIT.negation | BIT.impersonal;
export const FINITE = BIT.copula | BIT.auxiliary | BIT.verb | BIT.sign | BIT.speech;

/**
 * @param skip index of a token that is not to be taken for the subject
 * @param last index of the last token of the phrase that begins there: "een makkie" is no subject of its own
 */
export function subjectOf(document: Document, span: Span, skip: number, last = skip): Subject | undefined {
  const { tokens } = document;
  // "Er" and "daar" are the subject only when nothing else is, nor a period: "deze week was hij druk".
  let fallback: Subject | undefined;
  const { there, ownForms } = document.lexicon.pack.cues;
  const elliptical = opensWithVerb(document, span) || leavesSubjectOut(document, span);
  for (let index = span.from; index < span.to; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    const bits = bitsAt(document, index);
    if (endsSubject(document, index, span)) break;
    if (bits & BIT.pronoun) return { topic: 'child', index };
    if (namesBen(document, index)) return { topic: 'child', index };
    if (bits & BIT.self || ownForms.includes(token.norm)) return { topic: 'self', index };
    if (bits & BIT.preposition && !(bits & BIT.intensifier) && isPreposition(document, index, span.to)) {
      index = endOfPhrase(document, index + 1, span.to);
      continue;
    }
    if (bits & BIT.anybody) return { topic: 'anybody', index };
    const owned = ownedBy(document, index, span.to);
    if (owned >= 0 && owned !== skip) return { topic: topicOfNoun(document, owned), index: owned };
    if (index === span.from && isConjunction(document, index)) continue;
    if (bits & (BIT.determiner | BIT.possessive)) {
      const head = headAfter(document, index, span.to);
      if (head >= 0 && is(document, head, 'period')) {
        if (is(document, head + 1, 'copula')) fallback = { topic: 'thing', index: head };
        index = head;
        continue;
      }
      if (head >= 0 && head !== skip) {
        const topic = ownerOfBehaviour(document, head) ?? topicOfNoun(document, head);
        if (PEOPLE.has(topic)) return { topic, index: head };
        if (elliptical || (index === skip && head <= last)) continue;
        return behindVerb(document, head, span.to) ?? { topic, index: head };
      }
      const antecedent = index === span.from ? antecedentOf(document, index) : undefined;
      if (antecedent) return antecedent;
      if (bits & BIT.impersonal && !elliptical) return { topic: 'impersonal', index };
      if (bits & BIT.determiner && (token.norm === 'die' || token.norm === 'deze'))
        return { topic: 'child', index };
      continue;
    }
    if (bits & BIT.impersonal) {
      if (index > span.from && leavesVerbOut(document, span)) continue;
      if (!there.includes(token.norm) && !elliptical) return { topic: 'impersonal', index };
      const expletive = index === span.from || (token.norm === there[0] && !elliptical);
      if (expletive) fallback ??= { topic: 'impersonal', index };
      continue;
    }
    if (index === skip) continue;
    if (bits & (BIT.person | BIT.parent | BIT.professional))
      return { topic: topicOfNoun(document, index), index };
    if (bits & BIT.thing && opensClause(document, index, span)) return { topic: 'thing', index };
    if (isName(document, index)) return { topic: 'child', index };
  }
  return fallback;
}

/** "Keurig alles opgeruimd": without a finite verb the note leaves its subject out as well. */
function leavesVerbOut(document: Document, { from, to }: Span): boolean {
  let last = to - 1;
  while (last > from && document.tokens[last]!.kind !== 'word') last--;
  if (!document.lexicon.pack.inflection.looksLikeParticiple(document.tokens[last]!.norm)) return false;
  for (let index = from; index < last; index++) if (bitsAt(document, index) & FINITE) return false;
  return true;
}

/** "Het tunneltje vond ze griezelig", "de fles vasthouden kan ze niet": what opens the clause is its object. */
function behindVerb(document: Document, head: number, to: number): Subject | undefined {
  if (!document.lexicon.pack.grammar.verbSecond) return undefined;
  for (let index = head + 2; index < to && index <= head + OBJECT_REACH; index++) {
    if (!(bitsAt(document, index - 1) & FINITE)) continue;
    if (is(document, index, 'self')) return { topic: 'self', index };
    if (is(document, index, 'pronoun')) return { topic: 'child', index };
  }
  return undefined;
}
/** How far behind the object the verb may stand: "de fles zelf vasthouden kan ze". */
const OBJECT_REACH = 4;

/** "… en zette een grote bek op": goes on from a main clause; after a subordinate one the subject comes second. */
function leavesSubjectOut(document: Document, span: Span): boolean {
  if (!continuesMainClause(document, span)) return false;
  const { clauses, clauseOf, sentenceOf, tokens } = document;
  for (let clause = clauseOf[span.from]! - 1; clause >= 0; clause--) {
    const { from, to } = clauses[clause]!;
    if (sentenceOf[from] !== sentenceOf[span.from]) return false;
    if (tokens[from]!.kind !== 'word') continue;
    if (!is(document, from, 'subordinator')) return true;
    // "gesloten als een oester" has no verb of its own.
    for (let index = from; index < to; index++) if (bitsAt(document, index) & FINITE) return false;
  }
  return false;
}

/** "Liam's mother": @returns index of the noun that belongs to the token, -1 when it owns none */
function ownedBy(document: Document, owner: number, to: number): number {
  const { genitive } = document.lexicon.pack.grammar;
  const owns = genitive !== null && document.tokens[owner]!.norm.endsWith(genitive);
  return owns && !is(document, owner, 'copula') ? headAfter(document, owner, to) : -1;
}

/**
 * "… and broke the toy", "how to push my buttons": in English what stands behind a verb is no subject, but in a
 * question and in "'…', said mum".
 */
function endsSubject(document: Document, index: number, { from, to }: Span): boolean {
  const { verbSecond, infinitiveMarker } = document.lexicon.pack.grammar;
  if (verbSecond) return false;
  const { tokens } = document;
  if (tokens[index]!.norm === infinitiveMarker)
    return tokens[index + 1]?.kind === 'word' && !isNominal(document, index + 1);
  const bits = bitsAt(document, index);
  // "he's", "it's" are their own subject.
  if (!(bits & FINITE) || bits & (BIT.pronoun | BIT.self | BIT.impersonal)) return false;
  const inverts = is(document, index, 'speech') || tokens[to - 1]!.norm === '?' || tokens[to]?.norm === '?';
  return !(inverts && index === from);
}

const NOMINAL =
  BIT.determiner |
  BIT.possessive |
  BIT.numeral |
  BIT.person |
  BIT.parent |
  BIT.professional |
  BIT.behaviour |
  BIT.work |
  BIT.story |
  BIT.thing |
  BIT.period |
  BIT.adverb |
  BIT.impersonal |
  BIT.pronoun;

function isNominal(document: Document, index: number): boolean {
  return (bitsAt(document, index) & NOMINAL) !== 0 || isName(document, index);
}

/** "Kan geen minuut stilzitten": a note that leaves its subject out; the noun after the verb is something else. */
function opensWithVerb(document: Document, span: Span): boolean {
  const { tokens, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[span.from]!]!;
  if (sentence.from !== span.from || tokens[sentence.to - 1]!.norm === '?') return false;
  // "Zijn werkje was slordig": the possessive.
  if (is(document, span.from, 'possessive')) return false;
  return (bitsAt(document, span.from) & FINITE) !== 0;
}
const PEOPLE: ReadonlySet<Topic> = new Set<Topic>(['child', 'parent', 'professional']);

/** "Fles ging moeilijk", "Circle time was noisy": a noun without an article, in front of its verb. */
function opensClause(document: Document, index: number, span: Span): boolean {
  if (index !== span.from) return false;
  const next = is(document, index + 1, 'period') ? index + 2 : index + 1;
  return (bitsAt(document, next) & FINITE) !== 0 || isAdjective(document, next);
}

/**
 * "sinds de verhuis heeft ze …" against "sinds hij hier is": after a preposition's noun comes the verb. In English
 * it is the subject: "after the party she …" against "after the party ended".
 */
function isPreposition(document: Document, index: number, to: number): boolean {
  if (!is(document, index, 'subordinator')) return true;
  const end = endOfPhrase(document, index + 1, to);
  const hasVerb = (bitsAt(document, end + 1) & (BIT.copula | BIT.auxiliary | BIT.verb)) !== 0;
  return hasVerb === document.lexicon.pack.grammar.verbSecond;
}

/** "De aanpak van papa is …" is about papa. */
function ownerOfBehaviour(document: Document, noun: number): Topic | undefined {
  if (!is(document, noun, 'behaviour') || !is(document, noun + 1, 'preposition')) return undefined;
  const owner =
    is(document, noun + 2, 'determiner') || is(document, noun + 2, 'possessive') ? noun + 3 : noun + 2;
  return is(document, owner, 'parent') ? 'parent' : undefined;
}

/** "dat" that starts a clause with a subject of its own: "zag dat hij …". */
function isConjunction(document: Document, index: number): boolean {
  const next = bitsAt(document, index + 1);
  return (
    is(document, index, 'subordinator') &&
    (next & (BIT.pronoun | BIT.self | BIT.determiner | BIT.possessive)) !== 0
  );
}

/** "Ben stapt", "vandaag viel Ben": a capital, and no verb of the writer. */
function namesBen(document: Document, index: number): boolean {
  const { tokens, lexicon } = document;
  if (!tokens[index]!.capital || !lexicon.pack.cues.ownForms.includes(tokens[index]!.norm)) return false;
  return !startsSentence(document, index) || (bitsAt(document, index + 1) & FINITE) !== 0;
}

/** What a relative clause is about: the noun before it, as in "Milan, die heel druk is". */
function antecedentOf(document: Document, relative: number): Subject | undefined {
  const { norm } = document.tokens[relative]!;
  if (norm !== 'die' && norm !== 'dat') return undefined;
  let index = relative - 1;
  while (index >= 0 && document.tokens[index]!.norm === ',') index--;
  if (document.tokens[index]?.kind !== 'word' || is(document, index, 'negation')) return undefined;
  const topic = topicOfNoun(document, index);
  const described = topic === 'thing' && index < relative - 1 ? describedBy(document, index) : undefined;
  if (described) return described;
  // Without a comma "dat" mostly follows a verb: "ze zei dat".
  return topic === 'thing' && index === relative - 1 ? undefined : { topic, index };
}

/** "Matteo is een slokop, die …", "papa is gemakzuchtig, die …": whom the predicate describes. */
function describedBy(document: Document, index: number): Subject | undefined {
  const span = document.clauses[document.clauseOf[index]!]!;
  for (let verb = span.from; verb < index; verb++)
    if (is(document, verb, 'copula')) return subjectOf(document, span, index);
  return undefined;
}
