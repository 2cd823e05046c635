/** Where sentences and clauses end. */

import { bitsAt, type Document, is } from './document.ts';
import { BIT } from './language.ts';
import { isName } from './nouns.ts';
import { isQuote } from './quotes.ts';
import type { Token } from './tokens.ts';

/** In tokens; keeps the search for subjects and speakers linear in a text without punctuation. */
const MAX_SENTENCE = 200;

export function cutSentences(document: Document): void {
  const { tokens, sentences, sentenceOf } = document;
  let from = 0;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let index = 0; index < tokens.length; index++) {
    sentenceOf[index] = sentences.length;
    if (index - from >= MAX_SENTENCE || endsSentence(document, index)) {
      let to = index + 1;
      while (to < tokens.length && closes(tokens[to]!, tokens[to - 1]!)) sentenceOf[to++] = sentences.length;
      close(to);
      index = to - 1;
    }
  }
  close(tokens.length);
}

function endsSentence(document: Document, index: number): boolean {
  const { tokens, text } = document;
  const token = tokens[index]!;
  if (token.kind === 'newline') return endsLine(document, index);
  const next = tokens[index + 1];
  if (!next) return false;
  if (token.kind === 'punctuation') {
    if (token.norm === '!' || token.norm === '?' || token.norm === '…')
      return next.start > token.end || isQuote(next.norm);
    if (token.norm !== '.') return false;
    const before = tokens[index - 1];
    return !(before && before.end === token.start && document.lexicon.abbreviations.has(before.norm));
  }
  // "Hij beet L. Daarna …", "Hij beet J. J. huilde.": an initial ends the sentence when another one starts.
  if (token.kind === 'word' && text.charCodeAt(token.end - 1) === 46) {
    if (isInitials(document, index + 1)) return (bitsAt(document, index + 2) & FINITE) !== 0;
    return next.capital && bitsAt(document, index + 1) !== 0 && !is(document, index + 1, 'preposition');
  }
  return false;
}

function isInitials({ tokens, text }: Document, index: number): boolean {
  const token = tokens[index]!;
  return token.kind === 'word' && token.capital && text.charCodeAt(token.end - 1) === 46;
}
const FINITE = BIT.copula | BIT.auxiliary | BIT.verb | BIT.speech | BIT.sign;

/** A line that goes on in lower case was only wrapped. */
function endsLine({ tokens }: Document, index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!before || !next || next.kind !== 'word' || next.capital) return true;
  return before.kind !== 'word' && before.norm !== ',';
}

function closes(token: Token, before: Token): boolean {
  if (token.kind !== 'punctuation') return false;
  return (
    token.norm === ')' || ((isQuote(token.norm) || '.!?'.includes(token.norm)) && token.start === before.end)
  );
}

const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')', '–', '—', '•', '.', '!', '?', '…', '/']);
/** "om" starts a clause when its "te" follows this soon. */
const OM_TE = 10;

export function cutClauses(document: Document): void {
  const { tokens, clauses, clauseOf, sentenceOf } = document;
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const starts =
      index > from && (sentenceOf[index] !== sentenceOf[index - 1] || startsClause(document, index, from));
    if (starts) {
      clauses.push({ from, to: index });
      from = index;
    }
    clauseOf[index] = clauses.length;
  }
  if (tokens.length > from) clauses.push({ from, to: tokens.length });
}

function startsClause(document: Document, index: number, from: number): boolean {
  const token = document.tokens[index]!;
  if (token.kind === 'punctuation')
    return CLAUSE_MARKS.has(token.norm) || isQuote(token.norm) || isDash(document, index);
  const before = document.tokens[index - 1];
  if (before?.kind === 'punctuation' && (CLAUSE_MARKS.has(before.norm) || isQuote(before.norm))) return true;
  if (beginsBareClause(document, index, from)) return true;
  const bits = bitsAt(document, index);
  if ((bits & (BIT.subordinator | BIT.coordinator)) === 0)
    return bits !== 0 && verbsMeet(document, index, from);
  if (document.lexicon.pack.cues.softConjunctions.includes(token.norm)) return clauseFollows(document, index);
  if (bits & BIT.impersonal) return verbFollows(document, index);
  if (isOnlyPreposition(document, index) || likens(document, index)) return false;
  return token.norm !== 'om' || teFollows(document, index);
}

/**
 * "Mum said | he was tired", "took the car | he wanted": a pronoun that can only be a subject, after a verb that has
 * its own; "said | Liam was tired" after a verb of saying. Not "said she" or "was he" itself.
 */
function beginsBareClause(document: Document, index: number, from: number): boolean {
  const { bareSubjects } = document.lexicon.pack.grammar;
  if (bareSubjects.length === 0 || index === from) return false;
  const before = bitsAt(document, index - 1);
  if (!bareSubjects.includes(document.tokens[index]!.norm))
    return (before & BIT.speech) !== 0 && index - 1 > from && namesSubject(document, index);
  if (before & (BIT.copula | BIT.auxiliary | BIT.coordinator | BIT.subordinator)) return false;
  if (index - 1 === from) return false;
  for (let verb = from; verb < index; verb++) if (bitsAt(document, verb) & VERBAL) return true;
  return false;
}
const VERBAL = BIT.copula | BIT.auxiliary | BIT.verb | BIT.sign | BIT.speech;

/** "(said) the boy was", "(said) Liam is": somebody or something, and its verb. */
function namesSubject(document: Document, index: number): boolean {
  const { tokens } = document;
  for (let next = index + 1; next <= index + NOUN_PHRASE; next++) {
    if (tokens[next]?.kind !== 'word') return false;
    const bits = bitsAt(document, next);
    if (bits & (BIT.copula | BIT.auxiliary)) return true;
    if (bits & (BIT.preposition | BIT.coordinator | BIT.subordinator)) return false;
  }
  return false;
}
const NOUN_PHRASE = 4;

/**
 * "Toen dat niet mocht | werd ze woest": a finite verb right after another, or in a subordinate clause, with its
 * subject behind it: "Toen ik de tafel afkuiste | stond Tibo daar".
 */
function verbsMeet(document: Document, index: number, from: number): boolean {
  const finite = BIT.copula | BIT.auxiliary;
  if (!document.lexicon.pack.grammar.verbSecond || !(bitsAt(document, index) & finite)) return false;
  const next = bitsAt(document, index + 1);
  const verbBefore = (bitsAt(document, index - 1) & (finite | BIT.verb | BIT.sign | BIT.speech)) !== 0;
  // "van zelfstandig werken is geen sprake", "oogcontact maken doet ze niet" have one finite verb.
  if (next & BIT.negation) return false;
  const begins = is(document, from, 'subordinator');
  if (!begins && document.tokens[index - 1]!.norm.endsWith('en')) return false;
  if (verbBefore) return (next & (BIT.pronoun | BIT.self | BIT.impersonal | BIT.determiner)) !== 0;
  const subordinate = begins && !is(document, from, 'preposition');
  if (!subordinate || index - from < 3) return false;
  if (next & BIT.impersonal) return (next & BIT.subordinator) === 0;
  return (next & (BIT.pronoun | BIT.self)) !== 0 || isName(document, index + 1);
}

/** "zag er als een berg tegenop", "stil als een muis": an image, and no clause of its own. */
function likens(document: Document, index: number): boolean {
  const { tokens, entries, lexicon } = document;
  if (!lexicon.pack.cues.likens.includes(tokens[index]!.norm)) return false;
  if (bitsAt(document, index + 1) & (BIT.parent | BIT.person) || isName(document, index + 1)) return false;
  for (let next = index + 1; next < tokens.length && tokens[next]!.kind === 'word'; next++) {
    const bits = entries[next]?.bits ?? 0;
    if (bits & (BIT.pronoun | BIT.self | VERBAL)) return false;
    if (bits & (BIT.coordinator | BIT.subordinator)) return true;
  }
  return true;
}

/** "komt niet tot spel", "is bang voor honden", against "tot mama komt", "tot de bel gaat". */
function isOnlyPreposition(document: Document, index: number): boolean {
  const bits = bitsAt(document, index);
  if (!document.lexicon.pack.grammar.verbSecond || !(bits & BIT.preposition) || !(bits & BIT.subordinator))
    return false;
  const next = bitsAt(document, index + 1);
  if (next & (STARTS_CLAUSE | BIT.parent | BIT.person)) return false;
  return document.tokens[index]!.norm !== 'om' && !isName(document, index + 1);
}

/** "… dat hij valt" starts a clause; in "ze doet dat altijd" it is an object. */
function verbFollows(document: Document, index: number): boolean {
  // "vertelde dat Kato moeilijk inslaapt"
  if (clauseFollows(document, index) || isName(document, index + 1)) return true;
  // "moet hij dat al kunnen": right after the subject it is an object.
  if (bitsAt(document, index - 1) & (BIT.pronoun | BIT.self)) return false;
  for (let next = index + 1; next < document.tokens.length; next++) {
    const { kind } = document.tokens[next]!;
    if (kind !== 'word' && kind !== 'number') return false;
    const bits = bitsAt(document, next);
    if (bits & (BIT.coordinator | BIT.subordinator) && !isOnlyPreposition(document, next)) return false;
    if (bits & (BIT.copula | BIT.auxiliary | BIT.verb | BIT.speech)) return true;
  }
  return false;
}

/** "…, maar hij" starts a clause, "bleef maar zeuren" does not. */
function clauseFollows(document: Document, index: number): boolean {
  return (bitsAt(document, index + 1) & STARTS_CLAUSE) !== 0;
}
const STARTS_CLAUSE =
  BIT.pronoun | BIT.self | BIT.impersonal | BIT.determiner | BIT.possessive | BIT.copula | BIT.auxiliary;

function isDash({ tokens, text }: Document, index: number): boolean {
  const token = tokens[index]!;
  return token.norm === '-' && text[token.start - 1] === ' ' && text[token.end] === ' ';
}

function teFollows({ tokens }: Document, index: number): boolean {
  for (let next = index + 1; next < tokens.length && next <= index + OM_TE; next++) {
    const token = tokens[next]!;
    if (token.kind === 'punctuation') return false;
    if (token.norm === 'te') return true;
  }
  return false;
}
