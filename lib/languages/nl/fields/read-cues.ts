/** Looks every word of a document up among the cues. */

import type { Document } from '../../../engine/document.ts';
import { BIT } from '../../../engine/language.ts';
import { type CueEntry, type Cues, cues } from './compile.ts';

/** @returns the cues of every token as a set, see `CUE`; none for the quiet ones */
export function readCues(document: Document, quiet: Uint8Array): Int32Array {
  const { tokens, clauseOf } = document;
  const known = cues();
  const found = new Int32Array(tokens.length);
  /** Verbs of the clause so far that a particle may complete. */
  const open: { index: number; entry: CueEntry }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (clauseOf[index] !== clauseOf[index - 1]) open.length = 0;
    if (quiet[index]) continue;
    const entry = known.entries.get(token.norm);
    if (open.length > 0 && known.particles.has(token.norm)) complete(document, found, open, index);
    if (!entry) {
      if (token.kind === 'word') found[index] = compound(token.norm, known);
      continue;
    }
    found[index] = entry.bits;
    for (const { before, bits } of entry.phrases ?? NONE) {
      if (precedes(document, before, index)) found[index]! |= bits;
    }
    if (!entry.splits) continue;
    open.push({ index, entry });
    if (tokens[index - 1]?.norm === 'te') addSplit(found, index, entry, tokens[index - 2]?.norm);
  }
  return found;
}

const NONE: NonNullable<CueEntry['phrases']> = [];

function complete(
  document: Document,
  found: Int32Array,
  open: { index: number; entry: CueEntry }[],
  particle: number,
): void {
  if (!mayEndClause(document, particle)) return;
  for (const { index, entry } of open) addSplit(found, index, entry, document.tokens[particle]!.norm);
}

function addSplit(
  found: Int32Array,
  index: number,
  { splits }: CueEntry,
  particle: string | undefined,
): void {
  for (const split of splits!) if (split.particle === particle) found[index]! |= split.bits;
}

/** A particle stands at the end of its clause, or before what was put behind it: "sprak af met mama". */
function mayEndClause({ tokens, clauseOf, entries }: Document, index: number): boolean {
  const next = index + 1;
  if (clauseOf[next] !== clauseOf[index]) return true;
  if (tokens[next]!.kind !== 'word') return tokens[next]!.kind === 'punctuation';
  return ((entries[next]?.bits ?? 0) & (BIT.preposition | BIT.adverb | BIT.subordinator)) !== 0;
}

function precedes({ tokens }: Document, words: string[], index: number): boolean {
  for (let back = 1; back <= words.length; back++) {
    if (tokens[index - back]?.norm !== words[words.length - back]) return false;
  }
  return true;
}

/** Compounds come back; the store is emptied when it grows, since texts bring ever new words. */
const compounds = new Map<string, number>();
const MAX_COMPOUNDS = 10_000;
/** No compound has a shorter first or last part, in letters. */
const SHORTEST_PART = 3;

function compound(norm: string, { endings }: Cues): number {
  if (norm.length < 2 * SHORTEST_PART) return 0;
  const remembered = compounds.get(norm);
  if (remembered !== undefined) return remembered;
  let bits = 0;
  for (let cut = SHORTEST_PART; cut <= norm.length - SHORTEST_PART && bits === 0; cut++) {
    bits = endings.get(norm.slice(cut)) ?? 0;
  }
  if (compounds.size >= MAX_COMPOUNDS) compounds.clear();
  compounds.set(norm, bits);
  return bits;
}
