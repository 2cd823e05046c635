/**
 * When a phrase is no judgement of the writer: somebody else's words, an instruction, a count beside it,
 * a professional's finding. See "Where a naive word list goes wrong" in the writing rules.
 */

import { bitsAt, type Document, is, type Span } from './document.ts';
import { BIT, type Shelter } from './language.ts';
import type { Match } from './match.ts';
import { isName, type Topic } from './nouns.ts';
import { continuesMainClause, exclaims, subjectAround, subjectOf } from './subject.ts';

/** @returns whether the shelter covers the match */
export function isSheltered(document: Document, match: Match, shelter: Exclude<Shelter, 'self'>): boolean {
  return SHELTERS[shelter](document, match);
}

const SHELTERS: Record<Exclude<Shelter, 'self'>, (document: Document, match: Match) => boolean> = {
  quoted: ({ quoted }, { first, last }) => quoted[first] === 1 && quoted[last] === 1,
  reported: (document, match) => reportedBy(document, match) !== undefined,
  professional: (document, match) => inSentence(document, match, BIT.professional),
  owned: isOwned,
  negated: isNegated,
  counted: isCounted,
  numbered: isNumbered,
  passive: isPassive,
  instruction: (document, match) => isInstructed(document, match) || isBareInstruction(document, match),
  circumstance: (document, match) =>
    inClause(document, match, BIT.circumstance) ||
    isDatedWithin(document, match) ||
    circumstanceFollows(document, match),
  story: isTold,
  question: isAsked,
  explained: isExplained,
};

function inSpan(document: Document, { from, to }: Span, match: Match, bits: number): boolean {
  for (let index = from; index < to; index++) {
    if ((index < match.first || index > match.last) && bitsAt(document, index) & bits) return true;
  }
  return false;
}

/** "kan maandag niet": a day between the words of the match; "staat niet open voor" has "open" for a word of its own. */
function isDatedWithin(document: Document, { first, last }: Match): boolean {
  for (let index = first + 1; index < last; index++) {
    const bits = bitsAt(document, index);
    if (bits & BIT.circumstance && bits & (BIT.period | BIT.adverb | BIT.thing)) return true;
  }
  return false;
}

function inSentence(document: Document, match: Match, bits: number): boolean {
  return inSpan(document, document.sentences[document.sentenceOf[match.first]!]!, match, bits);
}

function inClause(document: Document, match: Match, bits: number): boolean {
  return inSpan(document, document.clauses[document.clauseOf[match.first]!]!, match, bits);
}

/**
 * The speaker whose words hold the match: "mama zegt dat hij druk is", "hij is druk, zei papa",
 * "volgens oma slaapt ze slecht". Ends where the writer starts a main clause again.
 *
 * @returns index of the token that names the speaker
 */
export function reportedBy(document: Document, match: Match): number | undefined {
  const { clauses, clauseOf, sentenceOf } = document;
  const own = clauseOf[match.first]!;
  const inOwn =
    accordingTo(document, clauses[own]!, clauses[own]!.to) ??
    holdsOpinion(document, clauses[own]!, match) ??
    saysInInfinitive(document, clauses[own]!, match);
  if (inOwn !== undefined || exclaims(document, clauses[own]!.from)) return inOwn;
  let introduced = false;
  for (let clause = own; clause >= 0; clause--) {
    const span = clauses[clause]!;
    if (sentenceOf[span.from] !== sentenceOf[match.first]) break;
    if (clause < own) {
      introduced ||= introducesContent(document, clause + 1);
      const speaker = introduced
        ? (speakerIn(document, span) ?? accordingTo(document, span, span.to))
        : undefined;
      if (speaker !== undefined) return speaker;
    }
    if (startsMainClause(document, span)) break;
  }
  for (let clause = own + 1; clause < clauses.length && clause <= own + SPEAKER_REACH; clause++) {
    const span = clauses[clause]!;
    if (sentenceOf[span.from] !== sentenceOf[match.first]) break;
    if (saysAfterwards(document, span)) return speakerIn(document, span);
  }
  return undefined;
}

/** How many clauses may stand between what is said and ", zei mama". */
const SPEAKER_REACH = 4;

/** What is said follows "dat", a question word or a colon: "mama zei dat …", but not "mama belde omdat …". */
function introducesContent(document: Document, clause: number): boolean {
  const { from } = document.clauses[clause]!;
  const { norm, kind } = document.tokens[from]!;
  const { cues, grammar } = document.lexicon.pack;
  if (exclaims(document, from)) return false;
  if (norm === ':' || cues.content.includes(norm)) return true;
  // "mum said | Liam is tired"
  return grammar.bareSubjects.length > 0 && kind === 'word' && is(document, from - 1, 'speech');
}

/** "Mama zei niet boos te zijn", "hij gaf aan geen honger te hebben": the words said are an infinitive. */
function saysInInfinitive(document: Document, span: Span, match: Match): number | undefined {
  const { verbSecond, infinitiveMarker } = document.lexicon.pack.grammar;
  if (!verbSecond) return undefined;
  for (let index = match.first; index < span.to - 1; index++) {
    if (document.tokens[index]!.norm === infinitiveMarker)
      return speakerIn(document, { from: span.from, to: match.first });
  }
  return undefined;
}

/** Verbs of saying with a speaker who is named and is not the writer. */
function speakerIn(document: Document, span: Span): number | undefined {
  let speech = -1;
  for (let index = span.from; index < span.to; index++) {
    if (is(document, index, 'speech') || speaksInTwo(document, index, span.to)) speech = index;
  }
  if (speech < 0) return undefined;
  const subject = subjectOf(document, span, -1) ?? subjectAround(document, span.from);
  if (subject.index < 0 || !NAMED.has(subject.topic)) return undefined;
  const { tokens } = document;
  const anonymous = saidByAnybody(tokens[subject.index]!.norm, tokens[speech]!.norm, document);
  return anonymous ? undefined : subject.index;
}
const NAMED: ReadonlySet<Topic> = new Set<Topic>(['child', 'parent', 'professional']);

/** "mama gaf gisteren aan dat" */
function speaksInTwo({ tokens, lexicon }: Document, index: number, to: number): boolean {
  return lexicon.pack.cues.splitSpeech.some(([verb, particle]) => {
    if (tokens[index]!.norm !== verb) return false;
    for (let next = index + 1; next < to; next++) if (tokens[next]!.norm === particle) return true;
    return false;
  });
}

/** "Ze zeggen dat …": a plural with nobody in particular behind it. */
function saidByAnybody(pronoun: string, verb: string, { lexicon }: Document): boolean {
  const { theySay } = lexicon.pack.cues;
  return theySay.pronouns.includes(pronoun) && verb.endsWith(theySay.verbEnding);
}

/** "…, zei mama": the verb comes before its speaker; in English it may also end the clause: "…, mum said". */
function saysAfterwards(document: Document, span: Span): boolean {
  let index = span.from;
  while (index < span.to && document.tokens[index]!.kind === 'punctuation') index++;
  const subject = subjectOf(document, span, -1);
  if (index >= span.to || !subject) return false;
  if (is(document, index, 'speech')) return true;
  const { grammar } = document.lexicon.pack;
  if (grammar.verbSecond || !is(document, subject.index + 1, 'speech')) return false;
  // "…, mum told us"
  return subject.index + 3 >= span.to;
}

/** "Volgens mama …": a source in front of, or within, the clause itself. */
function accordingTo(document: Document, span: Span, before: number): number | undefined {
  const { accordingTo: cues } = document.lexicon.pack.cues;
  for (let index = span.from; index < Math.min(before, span.to); index++) {
    const cue = cues.find((words) => isPhraseAt(document, index, words));
    if (!cue) continue;
    let next = index + cue.length;
    if (bitsAt(document, next) & (BIT.determiner | BIT.possessive)) {
      if (
        !is(document, next + 1, 'person') &&
        !is(document, next + 1, 'parent') &&
        is(document, next, 'possessive')
      ) {
        return next;
      }
      next++;
    }
    if (bitsAt(document, next) & (BIT.parent | BIT.person | BIT.professional | BIT.pronoun)) return next;
    if (isName(document, next)) return next;
  }
  return undefined;
}

/** "Papa vindt hem koppig": an opinion of somebody who is named, about somebody else. */
function holdsOpinion(document: Document, span: Span, match: Match): number | undefined {
  const { opinionVerbs } = document.lexicon.pack.cues;
  for (let index = span.from; index < span.to; index++) {
    // "Ouders vinden alles goed": a remark on having the opinion.
    if (index >= match.first && index <= match.last) continue;
    if (!opinionVerbs.includes(document.tokens[index]!.norm)) continue;
    const subject = subjectOf(document, span, -1);
    return subject?.topic === 'parent' || subject?.topic === 'professional' ? subject.index : undefined;
  }
  return undefined;
}

/** After "en", a finite verb, or a subject right before it, is the writer's own main clause again. */
function startsMainClause(document: Document, span: Span): boolean {
  if (continuesMainClause(document, span)) return true;
  let index = span.from;
  while (index < span.to && document.tokens[index]!.kind === 'punctuation') index++;
  if (!is(document, index, 'coordinator')) return false;
  const subject = index + 1;
  if (!(bitsAt(document, subject) & (BIT.pronoun | BIT.self | BIT.impersonal)) && !isName(document, subject))
    return false;
  return (bitsAt(document, subject + 1) & (BIT.copula | BIT.auxiliary | BIT.verb)) !== 0;
}

/** The writer marks it as an own idea, and says what was seen. */
function isOwned(document: Document, match: Match): boolean {
  return marksOwnIdea(document, match) && hasGround(document, match);
}

function marksOwnIdea(document: Document, match: Match): boolean {
  const { sentences, sentenceOf, lexicon } = document;
  const { from, to } = sentences[sentenceOf[match.first]!]!;
  for (let index = from; index < to; index++) {
    if (lexicon.pack.cues.ownIdea.some((words) => isPhraseAt(document, index, words))) return true;
  }
  return false;
}

function isPhraseAt({ tokens }: Document, index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[index + offset]?.norm === word);
}

/** "…, omdat ik zag dat …", "…: ze huilde", or a sentence beside it says "Ik zag: …", "Dat zag ik aan: …". */
export function hasGround(document: Document, match: Match): boolean {
  const { perceived, because } = document.lexicon.pack.cues;
  const sentence = document.sentenceOf[match.first]!;
  for (const span of document.sentences.slice(Math.max(0, sentence - 1), sentence + 2)) {
    for (let index = span.from; index < span.to; index++) {
      const { norm } = document.tokens[index]!;
      if (perceived.includes(norm)) return true;
      const reason = { from: index, to: span.to };
      if (
        because.includes(norm) &&
        (inSpan(document, reason, match, BIT.sign) || hasFigure(document, reason))
      )
        return true;
    }
  }
  return false;
}

/** "omdat ze om 10 uur in slaap viel": a figure tells a fact. */
function hasFigure({ tokens }: Document, { from, to }: Span): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'number');
}

/** "geen agressie gezien", "niet agressief": what was not there. */
function isNegated(document: Document, match: Match): boolean {
  for (let index = match.first - 1; index >= match.first - 2 && index >= 0; index--) {
    if (is(document, index, 'negation')) return true;
    if (!(bitsAt(document, index) & (BIT.intensifier | BIT.adverb))) return false;
  }
  return false;
}

/** How far the title of a book or song may be from the word for it. */
const TITLE_REACH = 6;

/** "het boek over de boze wolf", "ze speelde dat ze een heks was", "in het toneelstuk speelde ze": told or played. */
function isTold(document: Document, match: Match): boolean {
  const { tokens, sentences, sentenceOf, lexicon } = document;
  const { tells, within, pretends } = lexicon.pack.cues;
  const from = Math.max(sentences[sentenceOf[match.first]!]!.from, match.first - TITLE_REACH);
  for (let index = match.first - 1; index >= from; index--) {
    if (is(document, index, 'story') && tells.includes(tokens[index + 1]?.norm ?? '')) return true;
    if (
      is(document, index, 'story') &&
      within.some((words) => isPhraseAt(document, index - words.length, words))
    )
      return true;
    if (pretends.includes(tokens[index]!.norm) && inSentence(document, match, BIT.story)) return true;
    if (is(document, index, 'subordinator') && pretends.includes(tokens[index - 1]?.norm ?? '')) return true;
  }
  return false;
}
/** How far a figure may stand from the amount it makes exact. */
const COUNT_REACH = 12;
const NEAR = 4;

/**
 * "regelmatig (4 keer vandaag)", "lang: van 12.15 tot 15.20 uur", "vaak deze week, namelijk op 4 van de 5 dagen".
 * After a colon, a bracket or "namelijk" any figure explains the word; otherwise it must be an amount close by.
 */
function isCounted(document: Document, match: Match): boolean {
  const { tokens, lexicon } = document;
  let explaining = false;
  for (let index = match.last + 1; index <= match.last + COUNT_REACH; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'newline' || token.norm === ';') return false;
    if (token.norm === '.' && !explaining) return false;
    const next = tokens[index + 1];
    if (token.norm === ':' || token.norm === '(') explaining = true;
    else if (token.norm === ',' && lexicon.pack.cues.namely.includes(next?.norm ?? '')) explaining = true;
    else if (token.norm === ',' && !explaining && !isAmount(document, index + 1)) return false;
    if (explaining && token.kind === 'number') return true;
    if (index <= match.last + NEAR && isAmount(document, index)) return true;
  }
  return false;
}

/** "gooide zes keer en telde elke keer mee": the times meant are counted in the same sentence. */
function isNumbered(document: Document, match: Match): boolean {
  const { from, to } = document.sentences[document.sentenceOf[match.first]!]!;
  for (let index = from; index < to; index++) {
    if (index >= match.first && index <= match.last) continue;
    if (document.tokens[index]!.kind === 'number' || isAmount(document, index)) return true;
  }
  return false;
}

/** "wordt te weinig uitgedaagd" */
function isPassive(document: Document, match: Match): boolean {
  const { from, to } = document.clauses[document.clauseOf[match.first]!]!;
  if (match.kind !== 'verb') return false;
  for (let index = from; index < to; index++) {
    if (document.lexicon.pack.cues.passive.includes(document.tokens[index]!.norm)) return true;
  }
  return false;
}

function isAmount(document: Document, index: number): boolean {
  const token = document.tokens[index];
  if (!token || isClockTime(document, index)) return false;
  if (token.kind === 'number') return is(document, index + 1, 'unit') || /[a-z]$/.test(token.norm);
  return is(document, index, 'numeral') && is(document, index + 1, 'unit');
}

/** "wordt meestal rond 14 uur wakker" says when, not how often. */
function isClockTime({ tokens, lexicon }: Document, index: number): boolean {
  const { beforeTime, hours } = lexicon.pack.cues;
  if (!beforeTime.includes(tokens[index - 1]?.norm ?? '')) return false;
  return hours.includes(tokens[index + 1]?.norm ?? '') || CLOCK_TIME.test(tokens[index]!.norm);
}

const CLOCK_TIME = /\d(?:[u:.h]\d*|[ap]m)$/;

/** "We spraken af dat hij nooit …", but not "houdt zich nooit aan de afspraken". */
function isInstructed(document: Document, match: Match): boolean {
  const { sentences, sentenceOf, tokens, lexicon } = document;
  const { from, to } = sentences[sentenceOf[match.first]!]!;
  for (let index = from; index < to; index++) {
    if ((index >= match.first && index <= match.last) || !is(document, index, 'instruction')) continue;
    const before = bitsAt(document, index - 1) & (BIT.determiner | BIT.possessive) ? index - 2 : index - 1;
    const { keepsTo, breaks } = lexicon.pack.cues;
    if (keepsTo.includes(tokens[before]?.norm ?? '')) continue;
    const { from: first, to: end } = document.clauses[document.clauseOf[index]!]!;
    const clause = tokens.slice(first, end);
    // "komt ze niet na", but not "na het gesprek is afgesproken".
    const broken = clause.some(
      ({ norm }, at) => breaks.includes(norm) && !isPrepositionAt(document, first + at),
    );
    if (!broken) return true;
  }
  return false;
}

/**
 * "Nooit pinda geven", "Noten nooit aanbieden", "Altijd via de voordeur", "Bezoek nooit na 20 uur": no finite verb, so
 * an instruction; but "Altijd geweend" tells what happened, and "die altijd wenen" has its verb at the end.
 */
function isBareInstruction(document: Document, match: Match): boolean {
  const { tokens, clauses, clauseOf, sentences, sentenceOf, lexicon } = document;
  const { from, to: end } = clauses[clauseOf[match.first]!]!;
  const { from: start } = sentences[sentenceOf[match.first]!]!;
  let last = end - 1;
  while (last > from && tokens[last]!.kind !== 'word') last--;
  if (is(document, from, 'subordinator')) return false;
  for (let index = start; index < last; index++)
    if (bitsAt(document, index) & FINITE_OR_PRONOUN) return false;
  const { grammar } = lexicon.pack;
  const next = match.last + 1;
  const instructs = isInfinitive(document, last) || is(document, next, 'speech');
  if (grammar.verbSecond && instructs) return !is(document, from, 'determiner');
  const opens = match.first === match.last && match.first - from <= (is(document, from, 'thing') ? 1 : 0);
  if (!opens || subjectOf(document, { from: match.first, to: last }, -1)) return false;
  return !grammar.verbSecond || is(document, next, 'preposition');
}

const FINITE_OR_PRONOUN = BIT.copula | BIT.auxiliary | BIT.verb | BIT.pronoun;

function isPrepositionAt(document: Document, index: number): boolean {
  return is(document, index, 'preposition') && document.tokens[index + 1]?.kind === 'word';
}

/** "geven", "aanbieden", but not "binnen" or "gegeten" */
function isInfinitive({ tokens, entries, lexicon }: Document, index: number): boolean {
  const bits = entries[index]?.bits ?? 0;
  const isVerb = (bits & VERBAL) !== 0;
  // "een makkie met inslapen"
  if ((entries[index - 1]?.bits ?? 0) & BIT.preposition) return false;
  return (isVerb || bits === 0) && lexicon.pack.inflection.looksLikeInfinitive(tokens[index]!.norm, isVerb);
}
const VERBAL = BIT.verb | BIT.speech | BIT.sign | BIT.auxiliary;

/** "Is hij moe?", "Ik vroeg of ze verdrietig was". */
function isAsked(document: Document, match: Match): boolean {
  const { sentences, sentenceOf, clauses, clauseOf, tokens, lexicon } = document;
  if (tokens[sentences[sentenceOf[match.first]!]!.to - 1]?.norm === '?') return true;
  const own = clauseOf[match.first]!;
  const before = clauses[own - 1];
  if (!before || !lexicon.pack.cues.whether.includes(tokens[clauses[own]!.from]!.norm)) return false;
  for (let index = before.from; index < before.to; index++) if (is(document, index, 'speech')) return true;
  return false;
}

/** "ADL (zelf aankleden)", "het MDO, dat is een overleg", "samen opruimen (ADL)": the term is put in plain words. */
function isExplained(document: Document, match: Match): boolean {
  const { tokens, lexicon } = document;
  const next = tokens[match.last + 1]?.norm;
  if (next === '(') return tokens[match.last + 3]?.kind === 'word';
  if (next === ',') return lexicon.pack.cues.explains.includes(tokens[match.last + 2]?.norm ?? '');
  return next === ')' && tokens[match.first - 1]?.norm === '(' && tokens[match.first - 2]?.kind === 'word';
}

/** "kan niet mee zolang de wond open is" */
function circumstanceFollows(document: Document, match: Match): boolean {
  const next = document.clauses[document.clauseOf[match.first]! + 1];
  return (
    next !== undefined && is(document, next.from, 'circumstance') && is(document, next.from, 'subordinator')
  );
}
