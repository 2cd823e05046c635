/** Abbreviations that stand in no list: nobody at home knows what "het GKB-formulier" is. */

import { bitsAt, type Document } from './document.ts';
import { BIT } from './language.ts';
import type { Match } from './match.ts';

const RULE = 'jargon/abbreviation';

/** "GKB", "IB'ers", "CCE-consult"; two capitals alone are somebody's initials. */
const ABBREVIATION = /^(?:\p{Lu}{3,5}(?:'?s|'ers?)?|\p{Lu}{2,5}-\p{Ll}{3,})$/u;

/** Capitals that can be read as a word are a name or a shout, "TOM", "STOP", unless they stand as a noun: "zijn VIQ". */
const READABLE = /^\p{Lu}*[^AEIOUY][AEIOUY]+[^AEIOUY]\p{Lu}*$/u;

/** @returns the abbreviations of the text that the pack has no word class for, as matches of its rule for them */
export function abbreviationsIn(document: Document): Match[] {
  const rule = document.lexicon.pack.rules.find(({ id }) => id === RULE);
  if (!rule) return [];
  return document.tokens.flatMap((token, index) =>
    token.capital && isUnknownAbbreviation(document, index)
      ? [{ rule, kind: 'phrase' as const, first: index, last: index }]
      : [],
  );
}

function isUnknownAbbreviation(document: Document, index: number): boolean {
  const written = writtenAt(document, index);
  if (!ABBREVIATION.test(written) || isShouted(document, index)) return false;
  if (isKnown(document, index) || isKnownWord(document, written.split(/[-']/)[0]!)) return false;
  return !READABLE.test(written) || (bitsAt(document, index - 1) & (BIT.determiner | BIT.possessive)) !== 0;
}

function isKnown(document: Document, index: number): boolean {
  return bitsAt(document, index) !== 0 || (document.entries[index]?.anchors ?? null) !== null;
}

function isKnownWord({ lexicon }: Document, letters: string): boolean {
  return (lexicon.vocabulary.get(letters.toLowerCase())?.bits ?? 0) !== 0;
}

/** "BTW NIET INBEGREPEN" */
function isShouted(document: Document, index: number): boolean {
  return [index - 1, index + 1].some((neighbour) => /^\p{Lu}{3,}$/u.test(writtenAt(document, neighbour)));
}

function writtenAt({ tokens, text }: Document, index: number): string {
  const token = tokens[index];
  return token ? text.slice(token.start, token.end) : '';
}
