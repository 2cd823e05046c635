/** From raw notes to drafts: split in sentences, with what tells who they are about. Runs in a worker. */

import { analyse } from '../analyse.ts';
import type { Category, Language, Range } from '../engine/types.ts';
import { detectLanguage } from '../languages/detect.ts';
import { loadLexicon } from '../languages/index.ts';
import { anonymise } from '../privacy/anonymise.ts';
import { findUnsure } from '../privacy/unsure.ts';
import { type Decisions, type Draft, resultOf, type Spot } from './draft.ts';
import { type Knowledge, NOTHING_KNOWN } from './knowledge.ts';
import { LIMITS } from './schema.ts';
import { sentenceRanges } from './sentences.ts';

const OMITTED = '[…]';
const NO_DECISIONS: Decisions = new Map();

/**
 * @param note any text; the same person has the same stand-in throughout it
 * @param firstId number of its first draft
 * @returns its sentences; one that is too long to store is cut
 */
export async function readNote(note: string, { names, phrases }: Knowledge, firstId = 0): Promise<Draft[]> {
  const language = detectLanguage(note) ?? 'nl';
  const spots = spotsOf(note, language, names, phrases);
  const ranges = sentenceRanges(note, await loadLexicon(language), spots);
  const drafts: Draft[] = [];
  let from = 0;
  for (const range of ranges) {
    while (from < spots.length && spots[from]!.end <= range.start) from++;
    let to = from;
    while (to < spots.length && spots[to]!.start < range.end) to++;
    drafts.push(await draftOf(note, range, spots.slice(from, to), language, firstId + drafts.length));
    from = to;
  }
  return drafts;
}

/** One sentence by itself, as it was typed into a set or agreed by a team; several in a row stay together. */
export async function readSentence(sentence: string, knowledge: Knowledge = NOTHING_KNOWN): Promise<Draft> {
  const text = sentence.trim();
  const language = detectLanguage(text) ?? 'nl';
  const spots = spotsOf(text, language, knowledge.names, knowledge.phrases);
  return draftOf(text, { start: 0, end: text.length }, spots, language, 0);
}

/** The categories of the remarks on a sentence, each once, in the order of the text. */
export async function categoriesOf(sentence: string, language?: Language): Promise<Category[]> {
  const { findings } = await analyse(sentence, { language });
  return [...new Set(findings.map(({ category }) => category))];
}

/** What a title or a question may not tell: places and days are fine there. */
const TELLING: ReadonlySet<string> = new Set([
  'child',
  'adult',
  'phone',
  'email',
  'id_number',
  'iban',
  'address',
]);

/** @returns the first thing in a title or question that tells who somebody is, `undefined` when there is nothing */
export function tellsWho(line: string): string | undefined {
  return anonymise(line, { language: detectLanguage(line) ?? 'nl' }).names.find(({ kind }) =>
    TELLING.has(kind),
  )?.quote;
}

async function draftOf(
  note: string,
  { start, end }: Range,
  spots: readonly Spot[],
  language: Language,
  id: number,
): Promise<Draft> {
  const last = Math.min(end, start + LIMITS.draft);
  const draft: Draft = {
    id,
    original: note.slice(start, last),
    spots: spots
      .filter((spot) => spot.end <= last)
      .map((spot) => ({ ...spot, start: spot.start - start, end: spot.end - start })),
    categories: [],
  };
  draft.categories = await categoriesOf(resultOf(draft, NO_DECISIONS), language);
  return draft;
}

function spotsOf(
  note: string,
  language: Language,
  known: readonly string[],
  phrases: readonly string[],
): Spot[] {
  const chosen = phrasesIn(note, phrases).map((range) => spotAt(note, range, 'chosen', OMITTED, true));
  const hidden = anonymise(note, { language, known })
    .names.filter((name) => !chosen.some((spot) => overlap(name, spot)))
    .map((name): Spot => ({ ...name, certain: true }));
  const sure = [...chosen, ...hidden].sort((a, b) => a.start - b.start);
  const unsure = findUnsure(note, sure, language).map((one) =>
    spotAt(note, one, one.kind, one.replacement, false),
  );
  return [...sure, ...unsure].sort((a, b) => a.start - b.start);
}

function spotAt(
  note: string,
  { start, end }: Range,
  kind: Spot['kind'],
  replacement: string,
  certain: boolean,
): Spot {
  return { start, end, kind, quote: note.slice(start, end), replacement, certain };
}

/** Every place of these words, whatever their case; a place belongs to the phrase that starts first. */
function phrasesIn(note: string, phrases: readonly string[]): Range[] {
  const sources = phrases.map((phrase) => phrase.trim()).filter(Boolean);
  if (sources.length === 0) return [];
  const longestFirst = sources.sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(longestFirst.join('|'), 'giu');
  return [...note.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
