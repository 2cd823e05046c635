/** Gives each span of a text its stand-in. */

import { foldName } from '../engine/fold.ts';
import type { NameLexicon } from '../engine/names/lexicon.ts';
import type { Language, Range } from '../engine/types.ts';
import { type Identity, isInitials, type Mention, type Person, whoIsWho } from './people.ts';
import { type HiddenKind, letterOf, personStandIn, type ThingKind, thingStandIn } from './stand-ins.ts';

export interface Span extends Range {
  kind: HiddenKind;
}

export interface HiddenName extends Span {
  /** `text.slice(start, end)` of the original text. */
  quote: string;
  replacement: string;
}

/** @returns the spans with their quote and a stand-in, the same for the same person, town or number */
export function withStandIns(
  text: string,
  spans: Span[],
  lexicon: NameLexicon,
  language: Language,
): HiddenName[] {
  const isListed = (word: string) => lexicon.firstNames.has(word);
  const people = spans.filter(({ kind }) => kind === 'child' || kind === 'adult');
  const identities = whoIsWho(
    people.map((span, index) => mentionOf(text, span, people[index - 1], lexicon)),
    isListed,
  );
  const identityOf = new Map(people.map((span, index) => [span, identities[index]!]));
  const letters = new Letters(text);
  const things = new Map<string, number>();
  return spans.map((span) => {
    const quote = text.slice(span.start, span.end);
    const identity = identityOf.get(span);
    const replacement = identity
      ? personReplacement(quote, identity, letters, language)
      : thingReplacement(quote, span.kind as ThingKind, things, language);
    const kind = identity ? (identity.person.isAdult ? 'adult' : 'child') : span.kind;
    return { start: span.start, end: span.end, quote, kind, replacement };
  });
}

const WORD_BEFORE = /(\p{L}[\p{L}-]*)\.?\s$/u;
const LONGEST_TITLE = 30;

function mentionOf(
  text: string,
  { start, end, kind }: Span,
  before: Span | undefined,
  { words }: NameLexicon,
): Mention {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[1] ?? '';
  const title = foldName(word);
  return {
    quote: text.slice(start, end),
    isAdult: kind === 'adult',
    titled: words.adultTitles.has(title) || words.childTitles.has(title),
    isNickname: before !== undefined && text.slice(before.end, start) === ' (' && text[end] === ')',
  };
}

/** "Kind A"; "A" behind a title ("juf A"); "A." for initials. A possessive keeps its 's. */
function personReplacement(
  quote: string,
  { person, possessive }: Identity,
  letters: Letters,
  language: Language,
): string {
  const letter = letters.of(person);
  if (isInitials(quote)) return `${letter}.`;
  const standIn = person.titled
    ? letter
    : personStandIn(person.isAdult ? 'adult' : 'child', letter, language);
  return possessive ? `${standIn}'s` : standIn;
}

/** Gives each person the next letter that does not stand in the text; initials never get their own. */
class Letters {
  private readonly given = new Map<Person, string>();
  private readonly used: Set<string>;

  constructor(text: string) {
    this.used = new Set(text.match(/(?<![\p{L}\d])[A-Z](?![\p{L}\d])/gu));
  }

  of(person: Person): string {
    const letter = this.given.get(person) ?? this.next(person.first.replace('.', '').toUpperCase());
    this.given.set(person, letter);
    this.used.add(letter);
    return letter;
  }

  private next(own: string): string {
    for (let position = 0; ; position++) {
      const letter = letterOf(position);
      if (letter !== own && !this.used.has(letter)) return letter;
    }
  }
}

/** The same town or number is always the same stand-in, however it is spaced. */
function thingReplacement(
  quote: string,
  kind: ThingKind,
  seen: Map<string, number>,
  language: Language,
): string {
  const key = `${kind} ${foldName(quote).replace(/[\s.,/-]+/g, '')}`;
  const count = `${kind}`;
  const position = seen.get(key) ?? (seen.get(count) ?? 0) + 1;
  if (!seen.has(key)) seen.set(count, position);
  seen.set(key, position);
  return thingStandIn(kind, position, language);
}
