/** Tells who is who in a text: "Noah Peeters", "Noahs" and "N.P." are one person. */

import { foldName } from '../engine/fold.ts';
import { isOnlyParticle } from '../engine/names/family-names.ts';

export interface Person {
  /** Folded first name, or family name when only that is known. */
  first: string;
  family: string;
  isAdult: boolean;
  /** Whether a title stands before the name somewhere: "juf", "meneer". */
  titled: boolean;
}

/** A name of somebody in the text. */
export interface Mention {
  quote: string;
  isAdult: boolean;
  titled: boolean;
  /** Whether it stands in brackets behind the name before: "Salma (Sal)". */
  isNickname: boolean;
}

export interface Identity {
  person: Person;
  /** "Milans", "Lotte's" */
  possessive: boolean;
}

/**
 * @param mentions the names of people in the order of the text
 * @param isListed whether a folded word is a name by itself: "lucas" is no possessive of "luca"
 * @returns for each mention the person it names; the same object for the same person
 */
export function whoIsWho(mentions: readonly Mention[], isListed: (word: string) => boolean): Identity[] {
  const tests = testsFor(mentions, isListed);
  const group = new Group();
  let before: Person | undefined;
  return mentions.map(({ quote, isAdult, titled, isNickname }) => {
    const { first, family, possessive } = readName(quote, tests);
    if (isNickname && before) group.alias(before, first);
    const person = isInitials(quote) ? group.byInitials(quote, first) : group.byName(first, family);
    person.isAdult ||= isAdult;
    person.titled ||= titled;
    before = person;
    return { person, possessive };
  });
}

interface NameTests {
  isListed: (word: string) => boolean;
  /** Listed, or in the text by itself. */
  isName: (word: string) => boolean;
  /** First names of two parts, so that "Jan Willem" is recognised beside "Jan-Willem". */
  doubles: ReadonlySet<string>;
}

function testsFor(mentions: readonly Mention[], isListed: (word: string) => boolean): NameTests {
  const words = new Set(mentions.flatMap(({ quote }) => wordsOf(quote)));
  const hyphened = mentions.flatMap(({ quote }) => foldName(quote).match(/^\S+-\S+/) ?? []);
  return {
    isListed,
    isName: (word) => words.has(word) || isListed(word),
    doubles: new Set(hyphened.map((word) => word.replaceAll('-', ''))),
  };
}

/** The people met so far. */
class Group {
  private readonly byFirst = new Map<string, Person[]>();
  private readonly byFamily = new Map<string, Person>();
  private readonly byLetters = new Map<string, Person[]>();

  /** A first name alone is the last one of that name; a full name fills in the family name of the first. */
  byName(first: string, family: string): Person {
    const sameFirst = this.byFirst.get(first) ?? [];
    const known = family
      ? sameFirst.find((person) => person.family === family || person.family === '')
      : (sameFirst.at(-1) ?? this.byFamily.get(first));
    const person = known ?? this.add(first);
    if (family && person.family === '') this.setFamily(person, family);
    return person;
  }

  /** "N.P." is Noah Peeters when the text names nobody else with these initials. */
  byInitials(quote: string, first: string): Person {
    const fitting = this.byLetters.get(foldName(quote).replace(/[^a-z]/g, '')) ?? [];
    return fitting.length === 1 ? fitting[0]! : this.byName(first, '');
  }

  /** From now on `first` names this person, unless it already names somebody. */
  alias(person: Person, first: string): void {
    if (!this.byFirst.has(first)) this.byFirst.set(first, [person]);
  }

  private add(first: string): Person {
    const person: Person = { first, family: '', isAdult: false, titled: false };
    this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), person]);
    return person;
  }

  private setFamily(person: Person, family: string): void {
    person.family = family;
    if (!this.byFamily.has(family)) this.byFamily.set(family, person);
    const letters = person.first.charAt(0) + family.charAt(0);
    this.byLetters.set(letters, [...(this.byLetters.get(letters) ?? []), person]);
  }
}

const INITIALS = /^\p{Lu}\p{Ll}?(?:\.\S{0,8})?$/u;

/** "L.", "N.P.", "Ch.", "K" */
export function isInitials(quote: string): boolean {
  return INITIALS.test(quote) && (quote.length === 1 || quote.includes('.'));
}

interface Name {
  first: string;
  family: string;
  possessive: boolean;
}

/** The first part without its possessive or diminutive, and the rest without particles. */
function readName(quote: string, { isName, isListed, doubles }: NameTests): Name {
  const words = wordsOf(quote);
  const start = Math.max(
    0,
    words.findIndex((word) => !isOnlyParticle(word)),
  );
  const isDouble = doubles.has(`${words[start]}${words[start + 1]}`);
  const first = isDouble ? `${words[start]}${words[start + 1]}` : words[start]!;
  const rest = words.slice(start + (isDouble ? 2 : 1)).filter((word) => !isOnlyParticle(word));
  const base = isListed(first) ? first : baseOf(first, isName);
  const family = rest.join(' ');
  return {
    first: base,
    family: family.replace(/'s$/, ''),
    possessive: rest.length > 0 ? family.endsWith("'s") : /s$/.test(first.slice(base.length)),
  };
}

/** Folded, and without the hyphens and apostrophes that people leave out. */
function wordsOf(quote: string): string[] {
  return foldName(quote)
    .split(/\s+/)
    .map((word) => word.replace(/-|'(?!s$)/g, ''));
}

const ENDINGS = /^(?:'?s|(?:etje|tje|pje|kje|je|eke|ke|ie|y)n?(?:'?s)?)$/;
const LONGEST_ENDING = 7;
const MIN_BASE = 2;

/** "milans" and "milan's" are forms of "milan", "robbeke" of "robbe", as far as that is a name here. */
function baseOf(word: string, isName: (word: string) => boolean): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  for (let end = Math.max(MIN_BASE, word.length - LONGEST_ENDING); end < word.length; end++) {
    const base = word.slice(0, end);
    if (isName(base) && ENDINGS.test(word.slice(end))) return base;
  }
  return unstretched(word, isName) ?? word;
}

/** "tommeke", "milaantje": a letter of the base was doubled. */
function unstretched(word: string, isName: (word: string) => boolean): string | undefined {
  const match = /^(.+?)(?:e?ke|e?tje|ie)(?:'?s)?$/.exec(word);
  if (!match) return undefined;
  const [, stem] = match;
  const bases = [
    stem!.replace(/([b-df-hj-np-tv-z])\1$/, '$1'),
    stem!.replace(/([aeou])\1([^aeiou])$/, '$1$2'),
  ];
  return bases.find((base) => base !== stem && isName(base));
}
