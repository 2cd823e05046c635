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
  const things = new Things();
  return spans.map((span) => {
    const quote = text.slice(span.start, span.end);
    const identity = identityOf.get(span);
    if (!identity) {
      const kind = span.kind as ThingKind;
      return { ...span, quote, replacement: thingStandIn(kind, things.positionOf(quote, kind), language) };
    }
    const kind = identity.person.isAdult ? 'adult' : 'child';
    return { ...span, quote, kind, replacement: personReplacement(quote, identity, letters, language) };
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

/** Counts the towns, dates, … of a text; the same one keeps its number, however it is spaced. */
class Things {
  private readonly seen = new Map<ThingKind, Map<string, number>>();

  positionOf(quote: string, kind: ThingKind): number {
    const ofKind = this.seen.get(kind) ?? new Map<string, number>();
    this.seen.set(kind, ofKind);
    const key = foldName(quote).replace(/[\s.,/-]+/g, '');
    const position = ofKind.get(key) ?? ofKind.size + 1;
    ofKind.set(key, position);
    return position;
  }
}
