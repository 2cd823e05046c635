/** Finds a word in the lexicon; unknown ones as they may have been meant. */

import type { Anchor, Entry, Lexicon } from './lexicon.ts';
import { respellings } from './respell.ts';

/** Unknown words are tried without stretched letters and hyphens, as compounds, and as misspelled. */
export function lookUp(norm: string, lexicon: Lexicon): Entry | undefined {
  const known = lexicon.entries.get(norm);
  if (known || norm.length < 4) return known;
  const remembered = guesses.get(lexicon)?.get(norm);
  if (remembered !== undefined) return remembered ?? undefined;
  const guess =
    owner(norm, lexicon) ??
    lexicon.entries.get(plain(norm)) ??
    compound(norm, lexicon) ??
    misspelled(norm, lexicon);
  remember(norm, lexicon, guess);
  return guess;
}

/** Unknown words come back often; the store is emptied when it grows, since texts bring ever new ones. */
const guesses = new WeakMap<Lexicon, Map<string, Entry | null>>();
const MAX_GUESSES = 20_000;

function remember(norm: string, lexicon: Lexicon, guess: Entry | undefined): void {
  let store = guesses.get(lexicon);
  if (!store || store.size > MAX_GUESSES) {
    store = new Map();
    guesses.set(lexicon, store);
  }
  store.set(norm, guess ?? null);
}

/** "mum's" is of mum's kind. */
function owner(norm: string, { entries, pack }: Lexicon): Entry | undefined {
  const { genitive } = pack.grammar;
  if (!genitive || !norm.endsWith(genitive)) return undefined;
  const bits = entries.get(norm.slice(0, -genitive.length))?.bits ?? 0;
  return bits === 0 ? undefined : { bits, anchors: null };
}

/** "heeeel" and "super-druk" as they would be written plainly. */
function plain(norm: string): string {
  return norm.replace(/(.)\1{2,}/g, '$1$1').replaceAll('-', '');
}

function compound(norm: string, lexicon: Lexicon): Entry | undefined {
  const single = lexicon.entries.get(norm.replace(/(.)\1{2,}/g, '$1'));
  if (single) return single;
  for (let cut = 2; cut <= norm.length - 3; cut++) {
    const anchors = lexicon.endings.get(norm.slice(cut));
    if (anchors) return { bits: 0, anchors };
  }
  return undefined;
}

/** Shorter words are too much alike: in 340,000 Dutch words of this length some thirty are mistaken for others. */
const MIN_MISSPELLED = 8;

/** "opzetelijk", "agresief": the one word a slip away that is a finding by itself. */
function misspelled(norm: string, lexicon: Lexicon): Entry | undefined {
  if (norm.length < MIN_MISSPELLED || lexicon.lookAlikes.has(norm)) return undefined;
  for (const meant of respellings(norm)) {
    const entry = lexicon.entries.get(meant);
    if (entry?.anchors?.some(isWord)) return { bits: 0, anchors: entry.anchors.filter(isWord) };
  }
  return undefined;
}

function isWord({ pattern, kind }: Anchor): boolean {
  return pattern.length === 1 && (kind === 'adjective' || kind === 'noun' || kind === 'phrase');
}
