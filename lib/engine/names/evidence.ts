/** What around a word shows that it is somebody's name, or that it is not. */

import { hasFamilyName } from './family-names.ts';
import type { Listing } from './lexicon.ts';
import { listedAt } from './listing.ts';
import { isNext, type Note } from './note.ts';

/** Whether what surrounds a capital that is also a word shows that it is a person. */
export function hasEvidence(note: Note, index: number, listing: Listing): boolean {
  const next = index + 1;
  if (isSubject(note, next, listing) || isIntroduced(note, next) || isInRow(note, index)) return true;
  if (isListItem(note, index)) return true;
  if (listing === 'word') return !note.lexicon.verbs.has(note.folds[index]!) && hasFamilyName(note, next);
  return isInverted(note, index);
}

/** A capital that opens a sentence and is in no list: "Dieumerci lachte", "Merveille Kabongo legde". */
export function opensWithUnlisted(note: Note, index: number): boolean {
  const next = index + 1;
  if (isSubject(note, next, undefined) || isIntroduced(note, next) || isInRow(note, index)) return true;
  if (isPossessive(note, index)) return true;
  return hasFamilyName(note, next) && !note.lexicon.words.initialBlockers.has(note.folds[index]!);
}

/** "Beatrix' tekening": an apostrophe behind an s, x or z that closes no quotation. */
function isPossessive({ tokens, folds, text }: Note, index: number): boolean {
  const { end } = tokens[index]!;
  const mark = tokens[index + 1];
  if (!/[sxz]$/.test(folds[index]!) || mark?.start !== end || !/^['’]$/.test(mark.norm)) return false;
  return (
    !/['’‘]$/.test(text[tokens[index]!.start - 1] ?? '') &&
    /^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2))
  );
}

/** "Pasta, Puree en Wortels": a row of capitals that begins with an everyday word. */
export function isInNounRow(
  { tokens, folds, opens, lexicon: { words, functionWords } }: Note,
  index: number,
): boolean {
  let head = index;
  while (
    head >= 2 &&
    (folds[head - 1] === ',' || words.joins.has(folds[head - 1]!)) &&
    tokens[head - 2]!.capital
  )
    head -= 2;
  const fold = folds[head]!;
  const isEverydayHead = words.common.has(fold) && !words.adultTitles.has(fold) && !functionWords.has(fold);
  return head < index && opens[head] === 1 && isEverydayHead;
}

/** A finite verb follows, and not its own subject: "Lief vroeg of", but not "Hulp vroeg ze". */
export function isSubject(note: Note, index: number, listing: Listing | undefined): boolean {
  const { folds, tokens, lexicon } = note;
  if (!isNext(note, index) || tokens[index]!.capital || !isFiniteVerb(note, folds[index]!, listing))
    return false;
  const after = folds[index + 1] ?? '';
  if (lexicon.words.subjectPronouns.has(after)) return false;
  // "Ongetwijfeld heeft oma …": of a word nobody lists, the subject behind the verb is the likelier one.
  return (
    listing !== undefined || !(lexicon.words.adultTitles.has(after) || lexicon.words.childTitles.has(after))
  );
}

/** The less is known of the word before it, the surer the verb must be one of people. */
export function isFiniteVerb(
  { lexicon: { verbs, auxiliaries, words } }: Note,
  fold: string,
  listing?: Listing,
): boolean {
  if (words.personVerbs.has(fold)) return listing !== 'doubtful' || !auxiliaries.has(fold);
  if (listing === undefined || fold.startsWith('ge') || (fold.endsWith('en') && fold.length > 4))
    return false;
  if (auxiliaries.has(fold)) return listing === 'word';
  return verbs.has(fold) || (hasVerbEnding(fold, words.verbEndings) && !words.common.has(fold));
}

function hasVerbEnding(fold: string, endings: ReadonlySet<string>): boolean {
  return fold.length > 4 && (endings.has(fold.slice(-1)) || endings.has(fold.slice(-2)));
}

/** ", de stagiaire", "(papa van Mila)". */
function isIntroduced({ tokens, folds, lexicon: { words } }: Note, index: number): boolean {
  const mark = tokens[index]?.norm;
  if (mark !== ',' && mark !== '(') return false;
  const skip = words.determiners.has(folds[index + 1] ?? '') ? 2 : 1;
  const role = folds[index + skip];
  return role !== undefined && (words.adultRoles.has(role) || words.childTitles.has(role));
}

/** "- Beer: sliep niet" */
function isListItem({ tokens }: Note, index: number): boolean {
  return tokens[index - 1]?.norm === '-' && tokens[index + 1]?.norm === ':';
}

/** "Dieumerci en Milan": joined with a capital that the lists know. */
function isInRow(note: Note, index: number): boolean {
  const isName = (at: number) => {
    const listing = note.tokens[at]?.capital ? listedAt(note, at)?.listing : undefined;
    return listing === 'name' || (listing === 'word' && !note.opens[at]);
  };
  const { folds } = note;
  const { joins } = note.lexicon.words;
  return (
    (joins.has(folds[index + 1] ?? '') && isName(index + 2)) ||
    (joins.has(folds[index - 1] ?? '') && isName(index - 2))
  );
}

/** "Toen huilde Mei". */
function isInverted({ folds, opens, lexicon }: Note, index: number): boolean {
  const before = folds[index - 1] ?? '';
  return !opens[index] && lexicon.words.personVerbs.has(before) && !lexicon.auxiliaries.has(before);
}

export function isDetermined({ folds, tokens, lexicon: { words } }: Note, index: number): boolean {
  return tokens[index - 1]?.kind === 'word' && words.determiners.has(folds[index - 1]!);
}

/** "een boek over Nijntje", "we zongen Hakuna": not somebody of the group, unless the lists know the name. */
export function isSubjectOfMedia({ folds, tokens, lexicon: { words } }: Note, index: number): boolean {
  const before = folds[index - 1];
  if (before === undefined || tokens[index - 1]?.kind !== 'word') return false;
  if (words.readVerbs.has(before)) return true;
  return words.mediaLinks.has(before) && folds[index - 2] !== undefined && words.media.has(folds[index - 2]!);
}

/** "gegeten met roos": in a note without any capital, a thing would have its article. */
export function isCompany({ folds, hasCapitals, lexicon: { words } }: Note, index: number): boolean {
  return !hasCapitals && words.company.has(folds[index - 1] ?? '');
}
