/** What the recogniser of names knows: lists of names, and a language's words around them. */

import { foldName } from '../fold.ts';
import { WORD_CLASSES, type WordClass } from '../language.ts';

/**
 * How sure a listed name is one.
 * - `name`: a name in any case
 * - `word`: also an everyday word, so it needs a capital inside a sentence, or what surrounds it
 * - `doubtful`: also a feast, a language or somebody in a picture book; only what surrounds it can tell
 */
export type Listing = 'name' | 'word' | 'doubtful';

/** A language's words around names: space-separated lists, folded (see `fold.ts`); `_` joins phrases. */
export interface NameWords {
  /** stand before the name of an adult: "juf", "mevrouw", "collega" */
  adultTitles: string;
  childTitles: string;
  /** before a family name only: "mw. van Dijk", while "mama van Lotte" names the child */
  formalTitles: string;
  /** say behind a name that it is an adult's: "Wil, zijn opa" */
  adultRoles: string;
  /** "gesprek", "gebeld": with a link such as "met", the other is an adult */
  talkWith: string;
  talkLinks: string;
  /** "Andreea haalt Matei op": who collects a child is an adult */
  collects: string;
  collected: string;
  /** "Sophie belde over haar zoontje": who has one is an adult */
  offspring: string;
  joins: string;
  /** "van": what follows belongs to, or is of, somebody */
  of: string;
  /** "met", "naast": in a note without capitals, a thing would have an article there */
  company: string;
  determiners: string;
  subjectPronouns: string;
  /** may stand before a place */
  placeBefore: string;
  /** make a place of an unlisted capital: "in", "uit" */
  placeStrict: string;
  organisationTypes: string;
  organisations: string;
  /** may begin an organisation's name: "De Regenboog" */
  houseArticles: string;
  /** may stand within one */
  houseJoiners: string;
  legalForms: string;
  /** "Sint-Jozef-school" */
  houseEndings: string;
  /** finite verbs that hardly have another subject than a person; with one, even an unlisted word is a name */
  personVerbs: string;
  /** last letters of finite verbs */
  verbEndings: string;
  /** capitals that are nobody's: feasts, brands, characters, languages */
  notNames: string;
  /** "vitamine D": no initial follows */
  initialBlockers: string;
  notInitials: string;
  /** "een boek over", "een puzzel van": what follows is its subject sooner than a child */
  media: string;
  mediaLinks: string;
  readVerbs: string;
  /** endings that show a noun where any word may have a capital: "Verpleeg-ster" */
  nounEndings: string;
  /** last parts of compounds that have a capital anywhere: "Dieren-dag" */
  compoundEndings: string;
  /** words that start a sentence or stand in capitals and are no names */
  common: string;
}

export interface NameLists {
  firstNames: string;
  /** words of the language that look like a form of a name */
  lookalikes: string;
  surnames: string;
  places: string;
}

export interface NameLexicon {
  firstNames: ReadonlyMap<string, Listing>;
  surnames: ReadonlyMap<string, Listing>;
  places: ReadonlyMap<string, Listing>;
  /** all verb forms of the language pack */
  verbs: ReadonlySet<string>;
  /** those that can also be said of a thing or the weather: "is", "komt" */
  auxiliaries: ReadonlySet<string>;
  /** open a sentence too often to be a name there: "Dan", "Elke" */
  functionWords: ReadonlySet<string>;
  words: Record<keyof NameWords, ReadonlySet<string>>;
  /** the first words of all phrases and organisations: most tokens are none, and are done with */
  heads: ReadonlySet<string>;
}

const CLOSED: WordClass[] = [
  'pronoun',
  'self',
  'impersonal',
  'determiner',
  'possessive',
  'reflexive',
  'negation',
  'subordinator',
  'coordinator',
  'preposition',
  'adverb',
  'numeral',
  'unit',
];
const AUXILIARIES: WordClass[] = ['auxiliary', 'copula'];
const VERBS: WordClass[] = ['verb', 'speech', 'sign', ...AUXILIARIES];

/**
 * @param wordMark the sign behind a listed name that is also a word of this language: `*` Dutch, `+` English
 * @param classes the language's words by class, as far as they are listed
 */
export function compileNames(
  words: NameWords,
  lists: NameLists,
  classes: Partial<Record<WordClass, string>>,
  wordMark: '*' | '+',
): NameLexicon {
  const sets = Object.fromEntries(Object.entries(words).map(([key, list]) => [key, setOf(list)])) as Record<
    keyof NameWords,
    Set<string>
  >;
  for (const word of decode(lists.lookalikes, () => 'word').keys()) sets.common.add(word);
  const everyday = new Set([
    ...sets.common,
    ...sets.adultTitles,
    ...sets.childTitles,
    ...wordsOf(classes, CLOSED),
  ]);
  sets.common = new Set([...everyday, ...wordsOf(classes, WORD_CLASSES)]);
  const listing = (name: string, marks: string): Listing => {
    if (sets.notNames.has(name)) return 'doubtful';
    return marks.includes(wordMark) || everyday.has(name) ? 'word' : 'name';
  };
  const places = decode(lists.places, listing);
  return {
    firstNames: decode(lists.firstNames, listing),
    surnames: decode(lists.surnames, listing),
    places,
    verbs: new Set([...sets.personVerbs, ...wordsOf(classes, VERBS)]),
    auxiliaries: wordsOf(classes, AUXILIARIES),
    functionWords: wordsOf(classes, CLOSED),
    words: sets,
    heads: new Set([...sets.organisationTypes, ...headsOf(sets.organisations, sets.notNames, places.keys())]),
  };
}

function wordsOf(classes: Partial<Record<WordClass, string>>, names: readonly WordClass[]): Set<string> {
  return new Set(names.flatMap((name) => [...setOf(classes[name] ?? '')]));
}

function headsOf(...lists: Iterable<string>[]): string[] {
  return lists.flatMap((list) => [...list].map((phrase) => phrase.split('_', 1)[0]!));
}

function setOf(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(foldName));
}

/** Reads a list as `scripts/names.ts` writes it: letters shared with the name before, the rest, marks. */
function decode(list: string, listing: (name: string, marks: string) => Listing): Map<string, Listing> {
  const names = new Map<string, Listing>();
  let before = '';
  let at = 0;
  while (at < list.length) {
    let end = at + 1;
    while (end < list.length && !isDigit(list.charCodeAt(end))) end++;
    const marked = before.slice(0, list.charCodeAt(at) - ZERO) + list.slice(at + 1, end);
    let length = marked.length;
    while (MARKS.includes(marked[length - 1]!)) length--;
    const name = marked.slice(0, length);
    names.set(name, listing(name, marked.slice(length)));
    before = marked;
    at = end;
  }
  return names;
}

const ZERO = 48;
const MARKS = '*+';

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}
