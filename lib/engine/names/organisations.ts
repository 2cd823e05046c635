/** Organisations: "basisschool De Regenboog", "Kind en Gezin", "Amber vzw". */

import { listedAt } from './listing.ts';
import { hasNameShape, isEveryday, isNext, type Note, titleBefore } from './note.ts';
import { longestPhrase } from './phrases.ts';
import type { Place } from './places.ts';

/** @returns the organisation that starts at this token: by its kind, as a known one, or by a capital "De" */
export function organisationAt(note: Note, index: number): Place | undefined {
  return (
    knownOrganisation(note, index) ??
    byKind(note, index) ??
    byEnding(note, index) ??
    byLegalForm(note, index) ??
    byCapitalArticle(note, index)
  );
}

function knownOrganisation(note: Note, index: number): Place | undefined {
  const { organisations } = note.lexicon.words;
  const to = Math.max(
    longestPhrase(note, index, organisations),
    organisations.has(note.folds[index]!) ? index + 1 : index,
  );
  return to > index ? { from: index, to } : undefined;
}

/** "basisschool De Regenboog", "KDV 't Zonnetje", "OCMW van Leuven", "CAR Kasterlinden". */
function byKind(note: Note, index: number): Place | undefined {
  const { folds, tokens, lexicon } = note;
  if (!isKind(note, index))
    return isAcronymWithName(note, index) ? { from: index, to: nameEnd(note, index + 1) } : undefined;
  let from = index + 1;
  const quoted = /^["'“‘„«’]$/.test(tokens[from]?.norm ?? '');
  if (quoted) from++;
  else if (lexicon.words.of.has(folds[from] ?? '') && lexicon.places.has(folds[from + 1] ?? '')) from++;
  if (!quoted && !isNext(note, from)) return undefined;
  const to = nameEnd(note, from);
  return to > from ? { from: quoted ? from : index, to } : undefined;
}

/** "Sint-Jozefschool", and inside a sentence "Regenboogschool". */
function byEnding(note: Note, index: number): Place | undefined {
  const { tokens, folds, opens, lexicon } = note;
  const fold = folds[index]!;
  if (!tokens[index]!.capital || (opens[index] && !/^(?:sint|st)-/.test(fold))) return undefined;
  for (const ending of lexicon.words.houseEndings) {
    if (fold.length > ending.length + 3 && fold.endsWith(ending))
      return { from: index, to: restEnd(note, index + 1) };
  }
  return undefined;
}

/** Also as the last part of a compound: "sint-jozefschool". */
function isKind({ folds, lexicon: { words } }: Note, index: number): boolean {
  const fold = folds[index]!;
  return (
    words.organisationTypes.has(fold) || words.organisationTypes.has(fold.slice(fold.lastIndexOf('-') + 1))
  );
}

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** An acronym that is nobody's, before a capital that is nobody's either: a service, with its town or name. */
function isAcronymWithName(note: Note, index: number): boolean {
  const { text, tokens, folds, lexicon } = note;
  if (!ACRONYM.test(text.slice(tokens[index]!.start, tokens[index]!.end)) || listedAt(note, index))
    return false;
  const isOpaque = !lexicon.words.common.has(folds[index]!) && !lexicon.words.notNames.has(folds[index]!);
  const next = index + 1;
  return (
    isOpaque &&
    isNext(note, next) &&
    hasNameShape(note, next) &&
    nameEnd(note, next) > next &&
    !isEveryday(note, next)
  );
}

/** @returns the index behind the organisation's proper name, `from` when none starts there */
function nameEnd(note: Note, from: number): number {
  const { folds, tokens, lexicon } = note;
  const article = lexicon.words.houseArticles.has(folds[from] ?? '') && isNext(note, from + 1);
  if (article && isProper(note, from + 1)) return restEnd(note, from + 2);
  const bare = tokens[from]?.capital && isProper(note, from) && !isSomebody(note, from);
  return bare ? restEnd(note, from + 1) : from;
}

function restEnd(note: Note, from: number): number {
  let end = from;
  for (let at = end; at < from + 4 && isNext(note, at); at++) {
    if (isProper(note, at)) end = at + 1;
    else if (!note.lexicon.words.houseJoiners.has(note.folds[at]!)) break;
  }
  return end;
}

/** A capital that is no everyday word that opens a sentence. */
function isProper(note: Note, index: number): boolean {
  const token = note.tokens[index];
  if (!token?.capital || note.taken[index] || token.end - token.start < 2) return false;
  const fold = note.folds[index]!;
  return (
    !note.lexicon.words.adultTitles.has(fold) &&
    !note.lexicon.words.determiners.has(fold) &&
    !note.lexicon.words.subjectPronouns.has(fold)
  );
}

function isSomebody(note: Note, index: number): boolean {
  return listedAt(note, index)?.listing === 'name' && !note.lexicon.places.has(note.folds[index]!);
}

/** "Amber vzw". */
function byLegalForm(note: Note, index: number): Place | undefined {
  let to = index;
  while (to < index + 4 && note.tokens[to]?.capital && (to === index || isNext(note, to))) to++;
  return to > index && isNext(note, to) && note.lexicon.words.legalForms.has(note.folds[to]!)
    ? { from: index, to: to + 1 }
    : undefined;
}

/** "ze gaat naar De Vlieger": within a sentence only names of houses and people have a capital article. */
function byCapitalArticle(note: Note, index: number): Place | undefined {
  const { folds, tokens, opens, lexicon } = note;
  const isArticle = tokens[index]!.capital && !opens[index] && lexicon.words.houseArticles.has(folds[index]!);
  if (!isArticle || !isNext(note, index + 1) || !tokens[index + 1]!.capital || titleBefore(note, index))
    return undefined;
  const next = folds[index + 1]!;
  if (lexicon.words.notNames.has(next) || lexicon.surnames.has(next)) return undefined;
  return { from: index, to: restEnd(note, index + 2) };
}
