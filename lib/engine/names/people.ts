/** Decides whether a word is somebody's name, and how far the name goes. */

import {
  hasEvidence,
  isCompany,
  isDetermined,
  isInNounRow,
  isSubject,
  isSubjectOfMedia,
  opensWithUnlisted,
} from './evidence.ts';
import {
  extend,
  isFamilyName,
  isInitialAt,
  isListedFirstName,
  isParticle,
  particlesEnd,
} from './family-names.ts';
import { listedAt } from './listing.ts';
import { isCompound, isNobody } from './nobody.ts';
import { hasNameShape, isNext, isShouted, type Note, titleBefore } from './note.ts';

/** Token indices, half open. */
export interface Person {
  from: number;
  to: number;
  /** First and family name, or initial and family name. */
  full: boolean;
}

/** @returns the name that starts at this token, with all that belongs to it */
export function personAt(note: Note, index: number): Person | undefined {
  const fold = note.folds[index]!;
  if (!note.tokens[index]!.capital && !isParticle(fold) && !listedAt(note, index)) return undefined;
  const title = titleBefore(note, index);
  const family = title ? familyNameAt(note, index, title) : undefined;
  if (family) return { from: index, to: extend(note, family), full: false };
  const turned = familyNameFirst(note, index);
  if (turned) return { from: index, to: turned, full: true };
  const alone = familyNameAlone(note, index);
  if (alone) return { from: index, to: alone, full: false };
  if (!startsName(note, index, title !== undefined)) return undefined;
  const to = extend(note, index + 1);
  return { from: index, to, full: hasFamilyNameWithin(note, index + 1, to) };
}

/** "Hamza L." keeps the family name to an initial. */
function hasFamilyNameWithin(note: Note, from: number, to: number): boolean {
  return to > from && !(to === from + 1 && isInitialAt(note, from));
}

/** "mevrouw De Smet", "dhr. van den Berg": particles and a capital right behind a title. */
function familyNameAt(note: Note, index: number, title: string): number | undefined {
  const end = particlesEnd(note, index);
  if (end === index || !isNext(note, end) || !isFamilyName(note, end, true)) return undefined;
  return isOfSomebody(note, index) && !note.lexicon.words.formalTitles.has(title) ? undefined : end + 1;
}

/** "mama van Lotte", "juf van de Bijtjes"; but "van den" and "van der" only stand in names. */
function isOfSomebody({ folds, tokens, lexicon: { words } }: Note, index: number): boolean {
  return words.of.has(folds[index]!) && !tokens[index]!.capital && !/^de[nr]$/.test(folds[index + 1] ?? '');
}

/** "Van Damme Nora", as in lists. @returns the index behind the first name */
function familyNameFirst(note: Note, index: number): number | undefined {
  const end = note.tokens[index]!.capital ? particlesEnd(note, index) : index;
  if (end === index || !isNext(note, end) || !isFamilyName(note, end, true)) return undefined;
  return isNext(note, end + 1) && note.tokens[end + 1]!.capital && isListedFirstName(note, end + 1)
    ? end + 2
    : undefined;
}

/** "Ik sprak De Smet": a particle with a capital, before a family name that the list or the text itself knows. */
function familyNameAlone(note: Note, index: number): number | undefined {
  const { tokens, folds, opens, known, lexicon } = note;
  if (!tokens[index]!.capital || !isParticle(folds[index]!)) return undefined;
  const end = particlesEnd(note, index);
  if (end === index || !isNext(note, end) || !tokens[end]!.capital || isListedFirstName(note, end))
    return undefined;
  const isKnown = known.has(folds[end]!) || (!opens[index] && lexicon.surnames.has(folds[end]!));
  return isKnown ? end + 1 : undefined;
}

/** "Pépé Roger", "Peter Wim": a name as well, but here the title of the one that follows. */
function isTitleItself(note: Note, index: number): boolean {
  const { folds, lexicon } = note;
  return (
    lexicon.words.adultTitles.has(folds[index]!) &&
    isNext(note, index + 1) &&
    isListedFirstName(note, index + 1)
  );
}

function startsName(note: Note, index: number, title: boolean): boolean {
  const { tokens, opens, lexicon, folds } = note;
  if (!tokens[index]!.capital) return isLowerCaseName(note, index, title);
  const listing = listedAt(note, index)?.listing;
  const isCommon = lexicon.words.common.has(folds[index]!);
  if (isShouted(note, index)) return listing === 'name' && !isCommon;
  if (!hasNameShape(note, index)) return false;
  if (isTitleItself(note, index)) return false;
  if (listing === 'name') return true;
  if (title) return listing !== undefined || !(isCommon || isNobody(note, index));
  if (isDetermined(note, index) || (opens[index] && lexicon.functionWords.has(folds[index]!))) return false;
  if (listing) return (listing === 'word' && !opens[index]) || hasEvidence(note, index, listing);
  if (isCommon || isNobody(note, index) || isCompound(note, index)) return false;
  if (opens[index]) return opensWithUnlisted(note, index);
  return !isSubjectOfMedia(note, index) && !isInNounRow(note, index);
}

/** A listed name in lower case: sure ones anywhere, others only as the text's way of writing. */
function isLowerCaseName(note: Note, index: number, title: boolean): boolean {
  const fold = note.folds[index]!;
  const listing = listedAt(note, index)?.listing;
  const { common } = note.lexicon.words;
  if (!listing || common.has(fold)) return false;
  if (listing === 'name') return true;
  if (listing === 'doubtful' || note.lexicon.verbs.has(fold) || isDetermined(note, index)) return false;
  return title || (note.opens[index] === 1 && isSubject(note, index + 1, listing)) || isCompany(note, index);
}
