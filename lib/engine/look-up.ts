/** What words may have been meant that the lexicon does not hold. */

import type { Anchor, Lexicon } from './lexicon.ts';
import { respellings } from './respell.ts';
import type { Entry } from './vocabulary.ts';

/**
 * Tries a word without stretched letters and hyphens, as a compound, and as misspelled.
 *
 * @param norm a word that is in no list
 * @returns what it may be; `undefined` when it tells nothing
 */
export function guess(norm: string, lexicon: Lexicon): Entry | undefined {
  if (norm.length < 4) return undefined;
  const remembered = lexicon.guesses.get(norm);
  if (remembered !== undefined) return remembered ?? undefined;
  const guessed =
    owner(norm, lexicon) ??
    find(plain(norm), lexicon) ??
    compound(norm, lexicon) ??
    term(norm, lexicon) ??
    misspelled(norm, lexicon);
  // Unknown words come back often; the store is emptied when it grows, since texts bring ever new ones.
  if (lexicon.guesses.size > MAX_GUESSES) lexicon.guesses.clear();
  lexicon.guesses.set(norm, guessed ?? null);
  return guessed;
}
const MAX_GUESSES = 20_000;

function find(norm: string, { vocabulary }: Lexicon): Entry | undefined {
  const entry = vocabulary.get(norm);
  return entry && isTelling(entry) ? entry : undefined;
}

/** A word that only stands beside others in a pattern tells nothing by itself. */
export function isTelling({ bits, anchors }: Entry): boolean {
  return bits !== 0 || anchors !== null;
}

/** "mum's" is of mum's kind. */
function owner(norm: string, { vocabulary, pack }: Lexicon): Entry | undefined {
  const { genitive } = pack.grammar;
  if (!genitive || !norm.endsWith(genitive)) return undefined;
  const bits = vocabulary.get(norm.slice(0, -genitive.length))?.bits ?? 0;
  return bits === 0 ? undefined : made(bits, null);
}

/** "heeeel" and "super-druk" as they would be written plainly. */
function plain(norm: string): string {
  return norm.replace(/(.)\1{2,}/g, '$1$1').replaceAll('-', '');
}

function compound(norm: string, lexicon: Lexicon): Entry | undefined {
  const single = find(norm.replace(/(.)\1{2,}/g, '$1'), lexicon);
  if (single) return single;
  for (let cut = 2; cut <= norm.length - 3; cut++) {
    const anchors = lexicon.endings.get(norm.slice(cut));
    if (anchors) return made(0, anchors);
  }
  return undefined;
}

/** "ADL-momenten": jargon with everyday words behind it. */
function term(norm: string, lexicon: Lexicon): Entry | undefined {
  const hyphen = norm.indexOf('-');
  const anchors = hyphen > 0 ? find(norm.slice(0, hyphen), lexicon)?.anchors : undefined;
  const jargon = anchors?.filter((anchor) => anchor.rule.category === 'jargon' && isWord(anchor));
  return jargon?.length ? made(0, jargon) : undefined;
}

/** Shorter words are too much alike: in 340,000 Dutch words of this length some thirty are mistaken for others. */
const MIN_MISSPELLED = 8;

/** "opzetelijk", "agresief": the one word a slip away that is a finding by itself. */
function misspelled(norm: string, lexicon: Lexicon): Entry | undefined {
  if (norm.length < MIN_MISSPELLED || lexicon.lookAlikes.has(norm)) return undefined;
  for (const meant of respellings(norm)) {
    const anchors = lexicon.vocabulary.get(meant)?.anchors?.filter(isWord);
    if (anchors?.length) return made(0, anchors);
  }
  return undefined;
}

function isWord({ pattern, kind }: Anchor): boolean {
  return pattern.length === 1 && (kind === 'adjective' || kind === 'noun' || kind === 'phrase');
}

function made(bits: number, anchors: Anchor[] | null): Entry {
  return { bits, frequency: 0, anchors, meant: null };
}
