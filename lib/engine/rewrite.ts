/**
 * Offers other wordings for a finding. A language's rewriter drafts how a stretch of the text could read;
 * here every draft is cut down to what it changes, its blanks are located, and what would drop a fact is
 * left out. Nothing is filled in: see "Never invent" in the product's principles.
 */

import { type Document, readDocument } from './document.ts';
import { findingsIn } from './findings.ts';
import type { Lexicon } from './lexicon.ts';
import { type ColumnFrames, mixedDrafts } from './observation.ts';
import { paragraphsOf } from './paragraphs.ts';
import { applyEdit } from './remap.ts';
import type { Blank, Category, Finding, Range, Rewrite, RewriteKind } from './types.ts';

/** What a rewriter works with: a paragraph, and the finding in it. */
export interface Situation {
  document: Document;
  category: Category;
  quote: string;
  /** Index of the first and last token of the finding, inclusive. */
  first: number;
  last: number;
}

/** How `[start, end)` of the document's text could read, however little of it changes. */
export interface Draft extends Range {
  kind: RewriteKind;
  text: string;
  /** Whether it makes sense only when it is shown whole, with the words that stay as they are. */
  whole?: boolean;
}

/** What a language pack adds to rewrite its findings. */
export interface Rewriter {
  /** @returns drafts, the best of each kind first */
  drafts(situation: Situation): Draft[];
  /** What stands before what was seen and what was thought, when a mixed sentence is taken apart. */
  columns: ColumnFrames;
  /** A blank for all that the finding's clause says, for when every draft would leave a remark. */
  lastResort(situation: Situation): Draft;
  /** Whether these words tell of harm, danger or absence, which no positive wording may drop. */
  tellsHarm(words: string): boolean;
}

export interface RewriteContext {
  lexicon: Lexicon;
  rewriter: Rewriter;
}

/** The best come first; a card shows a few and keeps the others behind "more". */
const MAX_OF_A_KIND = 12;

/**
 * @param text the whole text the finding was made in
 * @returns rewrites with offsets in `text`, the most useful of each kind first; none when `text` does not
 *   have the finding's quote in its place
 */
export function rewritesFor(
  text: string,
  finding: Finding,
  { lexicon, rewriter }: RewriteContext,
): Rewrite[] {
  if (finding.quote === '' || text.slice(finding.start, finding.end) !== finding.quote) return [];
  const replacement = lexicon.pack.rules.find(({ id }) => id === finding.rule)?.replacement;
  if (replacement) {
    return [
      { kind: 'factual', start: finding.start, end: finding.end, replacement, blanks: blanksIn(replacement) },
    ];
  }
  const { start, end } = paragraphAround(text, finding);
  const situation = situationOf(text.slice(start, end), finding, start, lexicon);
  if (!situation) return [];
  const rewrites: Rewrite[] = [];
  const perKind = new Map<RewriteKind, number>();
  const add = (draft: Draft) => {
    const count = perKind.get(draft.kind) ?? 0;
    const rewrite = finish(situation.document.text, draft);
    if (count >= MAX_OF_A_KIND || !rewrite || rewrites.some((other) => isSame(other, rewrite, start))) return;
    if (rewrite.kind === 'positive' && dropsHarm(situation.document.text, rewrite, rewriter)) return;
    if (leavesRemark(situation, rewrite)) return;
    perKind.set(draft.kind, count + 1);
    rewrites.push({ ...rewrite, start: rewrite.start + start, end: rewrite.end + start });
  };
  // The best draft comes first: taken apart, a sentence says more than most readers want to change.
  const [best, ...others] = rewriter.drafts(situation);
  const drafts = [best, ...mixedDrafts(situation, rewriter.columns), ...others];
  for (const draft of drafts) if (draft) add(draft);
  if (rewrites.length === 0) add(rewriter.lastResort(situation));
  return rewrites;
}

function paragraphAround(text: string, { start, end }: Range): Range {
  const around = paragraphsOf(text).filter((paragraph) => paragraph.start < end && paragraph.end > start);
  return { start: around[0]?.start ?? 0, end: around.at(-1)?.end ?? text.length };
}

function situationOf(text: string, finding: Finding, offset: number, lexicon: Lexicon): Situation | null {
  const document = readDocument(text, lexicon);
  const first = document.tokens.findIndex((token) => token.end > finding.start - offset);
  const last = document.tokens.findLastIndex((token) => token.start < finding.end - offset);
  if (first < 0 || last < first) return null;
  return { document, category: finding.category, quote: finding.quote, first, last };
}

function isSame(other: Rewrite, rewrite: Rewrite, offset: number): boolean {
  const alike = other.start === rewrite.start + offset && other.end === rewrite.end + offset;
  return alike && other.replacement === rewrite.replacement;
}

/** @returns null when the draft changes nothing */
function finish(text: string, draft: Draft): Rewrite | null {
  const old = text.slice(draft.start, draft.end);
  const wording = withEnd(text, draft, matchCapital(text, draft.start, draft.text));
  if (wording === old) return null;
  const head = draft.whole ? 0 : commonHead(old, wording);
  const tail = draft.whole ? 0 : commonTail(old.slice(head), wording.slice(head));
  const replacement = wording.slice(head, wording.length - tail);
  const start = draft.start + head;
  return { kind: draft.kind, start, end: draft.end - tail, replacement, blanks: blanksIn(replacement) };
}

/** The point of an initial that ends a sentence ends the sentence as well: "… van V.D." */
function withEnd(text: string, { start, end }: Range, wording: string): string {
  const endsBoth = end > start && text.charAt(end - 1) === '.' && !/\S/.test(text.charAt(end));
  return endsBoth && !/[.!?]$/.test(wording) && /^\s*(?:$|\p{Lu})/u.test(text.slice(end))
    ? `${wording}.`
    : wording;
}

/** A sentence keeps the capital it starts with, be it in "'t Is" or "Noah". */
function matchCapital(text: string, start: number, wording: string): string {
  const letter = /\p{L}/u.exec(text.slice(start).replace(/^['’]t /, ''))?.[0] ?? '';
  const opens = /(?:^|[.!?…]["'”’)]*\s+|\n\s*|^\s*[-•*–]\s*)$/.test(text.slice(0, start));
  if (!opens || letter === letter.toLowerCase()) return wording;
  return wording.replace(
    /^(\P{L}*)(\p{Ll})/u,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
}

/** Length of the words both begin with. */
function commonHead(old: string, wording: string): number {
  let at = 0;
  while (at < old.length && at < wording.length && old[at] === wording[at]) at++;
  while (at > 0 && !isBoundary(old, at, wording)) at--;
  return isInBlank(wording, at) ? wording.lastIndexOf('[', at) : at;
}

/** Length of the words both end in. */
function commonTail(old: string, wording: string): number {
  let length = 0;
  while (length < old.length && length < wording.length && old.at(-1 - length) === wording.at(-1 - length))
    length++;
  while (length > 0 && !isBoundary(old, old.length - length, wording, wording.length - length)) length--;
  const at = wording.length - length;
  return isInBlank(wording, at) ? wording.length - wording.indexOf(']', at) - 1 : length;
}

/** Whether a word ends or starts here in both. */
function isBoundary(old: string, at: number, wording: string, other = at): boolean {
  return isWordEdge(old, at) && isWordEdge(wording, other);
}

function isWordEdge(text: string, at: number): boolean {
  return !(/[\p{L}\d]/u.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at)));
}

function isInBlank(wording: string, at: number): boolean {
  const open = wording.lastIndexOf('[', at - 1);
  return open >= 0 && wording.indexOf(']', open) >= at;
}

function blanksIn(replacement: string): Blank[] {
  return [...replacement.matchAll(/\[([^[\]]+)\]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: match[1]!,
  }));
}

/** Whether the remark would stay, or the wording's own words get one; the writer's other words may have theirs. */
function leavesRemark({ document, category, quote }: Situation, rewrite: Rewrite): boolean {
  const own = document.text.toLowerCase();
  const after = readDocument(applyEdit(document.text, rewrite), document.lexicon);
  const end = rewrite.start + rewrite.replacement.length;
  return findingsIn(after).some((finding) => {
    if (finding.start >= end || finding.end <= rewrite.start) return false;
    const words = after.text.slice(finding.start, finding.end).toLowerCase();
    return !own.includes(words) || (finding.category === category && words.includes(quote.toLowerCase()));
  });
}

function dropsHarm(text: string, { start, end, replacement }: Rewrite, rewriter: Rewriter): boolean {
  return rewriter.tellsHarm(text.slice(start, end)) && !rewriter.tellsHarm(replacement);
}
