/** From matches to findings: what is about somebody, not sheltered, and the most specific where several overlap. */

import { abbreviationsIn } from './abbreviations.ts';
import { CATEGORY_DEFAULTS, PRECEDENCE } from './categories.ts';
import { isSheltered } from './context.ts';
import { bitsAt, type Document, is } from './document.ts';
import { hasAskedSource, readBlanks } from './labels.ts';
import { type About, BIT, type Rule } from './language.ts';
import { findMatches, type Match } from './match.ts';
import { headAfter, type Topic } from './nouns.ts';
import { disclosuresIn } from './privacy.ts';
import { isDone, isSalutation, standsForName, topicOf } from './topic.ts';
import type { Category, Range, Severity } from './types.ts';

/** A finding before it is worded. */
export interface RawFinding extends Range {
  /** Whatever noun follows is flagged; it gives way to what is known of that noun. */
  open: boolean;
  rule: Rule;
  category: Category;
  severity: Severity;
}

export function findingsIn(document: Document): RawFinding[] {
  const found: RawFinding[] = [];
  const doubtful = new Doubt();
  const blank = readBlanks(document);
  for (const match of [...findMatches(document), ...abbreviationsIn(document)]) {
    // "Mum [what did they say or do?]": our own question, which the writer has yet to answer.
    if (blank[match.first] || hasAskedSource(document, blank, match.first)) continue;
    const category = categoryOf(document, match);
    if (!category) continue;
    const { rule } = match;
    const open = isOpen(document, match);
    if (open && lastOf(document, match) === match.last) continue;
    const finding = { ...rangeOf(document, match), open, rule, category, severity: severityOf(rule) };
    doubtful.note(finding, governing(document, match.first), document.sentenceOf[match.first]!);
    found.push(finding);
  }
  for (const { start, end, rule } of disclosuresIn(document)) {
    found.push({ start, end, open: false, rule, category: rule.category, severity: severityOf(rule) });
  }
  const remarks = found.filter((finding) => !doubtful.covers(finding));
  return joined(withoutOverlaps(remarks, document.text.length), document);
}

/** The clause that says how sure the token's is: "het kan haast niet anders dan | dat er iets speelt". */
function governing({ clauses, clauseOf, sentenceOf, tokens, lexicon }: Document, index: number): number {
  const own = clauseOf[index]!;
  const { from } = clauses[own]!;
  const before = clauses[own - 1];
  const depends = before && sentenceOf[before.from] === sentenceOf[from];
  return depends && lexicon.pack.cues.content.includes(tokens[from]!.norm) ? own - 1 : own;
}

/**
 * "Is waarschijnlijk moe", "er wordt gezegd dat ze veel alleen is": the guess or the rumour is remarked on, and
 * what is guessed or told is not remarked on again (annotation guide, rule 7).
 */
class Doubt {
  readonly #guesses = new Map<number, RawFinding>();
  readonly #rumours = new Map<number, RawFinding>();
  readonly #repeated = new Set<RawFinding>();
  readonly #weaker = new Map<RawFinding, { clause: number; sentence: number }>();

  note(finding: RawFinding, clause: number, sentence: number): void {
    if (finding.category === 'speculation') this.#noteFirst(this.#guesses, clause, finding);
    if (finding.category === 'hearsay') this.#noteFirst(this.#rumours, sentence, finding);
    if (WEAKER.has(finding.category)) this.#weaker.set(finding, { clause, sentence });
  }

  /** A second guess or rumour in the same place is the same remark. */
  #noteFirst(found: Map<number, RawFinding>, place: number, finding: RawFinding): void {
    const first = found.get(place);
    if (first && first.end <= finding.start) this.#repeated.add(finding);
    else found.set(place, finding);
  }

  covers(finding: RawFinding): boolean {
    if (this.#repeated.has(finding)) return true;
    const place = this.#weaker.get(finding);
    if (!place) return false;
    if (this.#rumours.has(place.sentence)) return true;
    return finding.category !== 'generalisation' && this.#guesses.has(place.clause);
  }
}
const WEAKER: ReadonlySet<Category> = new Set<Category>(['interpretation', 'vague', 'generalisation']);

export function severityOf(rule: Rule): Severity {
  return rule.severity ?? CATEGORY_DEFAULTS[rule.category].severity;
}

/** @returns the category the match counts for, or `undefined` when it is left alone */
function categoryOf(document: Document, match: Match): Category | undefined {
  const { rule } = match;
  const defaults = CATEGORY_DEFAULTS[rule.category];
  const about = rule.about ?? defaults.about;
  const shelters = rule.shelters ?? defaults.shelters;
  if (shelters.includes('quoted') && isSheltered(document, match, 'quoted')) return undefined;
  const topic = topicOf(document, match);
  if (!concerns(about, topic, match)) return undefined;
  if (match.kind === 'adjective' && (standsForName(document, match) || isSalutation(document, match))) {
    return undefined;
  }
  if (match.kind === 'adjective' && isDone(document, match)) return undefined;
  if (match.kind === 'noun' && rule.category === 'judgement' && standsForName(document, match))
    return undefined;
  if (match.kind === 'noun' && isAbsent(document, match, topic)) return undefined;
  for (const shelter of shelters) {
    if (shelter === 'self' ? topic === 'self' : isSheltered(document, match, shelter)) return undefined;
  }
  return topic === 'parent' && JUDGES.has(rule.category) ? 'parent_judgement' : rule.category;
}
/** Said of a parent, these judge the parent: "mama is lastig", "papa kan niet tegen kritiek", "mama bespeelt ons". */
const JUDGES: ReadonlySet<Category> = new Set<Category>(['judgement', 'deficit', 'intention']);

/** "er was geen agressie": said of nobody, and not there. */
function isAbsent(document: Document, match: Match, topic: Topic): boolean {
  return (
    (topic === 'thing' || topic === 'impersonal' || topic === 'unsaid') &&
    isSheltered(document, match, 'negated')
  );
}

function concerns(about: About, topic: Topic, match: Match): boolean {
  const isLabel = match.kind === 'noun' && match.rule.category === 'judgement';
  if (about === 'any') return !(isLabel && topic === 'story');
  // A label is a judgement wherever it stands, unless the subject is the writer or a story.
  if (match.kind === 'noun') return topic !== 'self' && topic !== 'story';
  return CONCERNS[about].has(topic);
}

const PEOPLE: Topic[] = ['child', 'parent', 'anybody', 'behaviour', 'unsaid'];
const CONCERNS: Record<Exclude<About, 'any'>, ReadonlySet<Topic>> = {
  person: new Set(PEOPLE),
  human: new Set<Topic>([...PEOPLE, 'impersonal']),
  child: new Set<Topic>(['child', 'anybody', 'behaviour', 'unsaid']),
  parent: new Set<Topic>(['parent']),
  work: new Set<Topic>([...PEOPLE, 'work']),
};

/** The phrase with the words that strengthen it: "heel erg druk". */
function rangeOf(document: Document, match: Match): Range {
  let first = match.first;
  while (
    first > 0 &&
    bitsAt(document, first - 1) & BIT.intensifier &&
    document.clauseOf[first - 1] === document.clauseOf[first]
  ) {
    first--;
  }
  return { start: document.tokens[first]!.start, end: document.tokens[lastOf(document, match)]!.end };
}

/** Whether the phrase is an article only: what noun follows is not said by the rule. */
function isOpen(document: Document, { first, last }: Match): boolean {
  return first === last && is(document, last, 'determiner');
}

/** "is een | pruttelpot": a phrase that ends in an article goes on to its noun. */
function lastOf(document: Document, match: Match): number {
  const { last } = match;
  if (!isOpen(document, match)) return last;
  const noun = headAfter(document, last, document.clauses[document.clauseOf[last]!]!.to);
  return noun < 0 ? last : noun;
}

/** Where phrases overlap, the longest stays, and among equals the most specific. */
function withoutOverlaps(found: RawFinding[], length: number): RawFinding[] {
  const rank = (finding: RawFinding) => PRECEDENCE.indexOf(finding.category);
  const byWeight = [...found].sort(
    (a, b) =>
      privacyFirst(a, b) ||
      Number(a.open) - Number(b.open) ||
      b.end - b.start - (a.end - a.start) ||
      rank(a) - rank(b) ||
      a.start - b.start,
  );
  const taken = new Uint8Array(length);
  const kept = byWeight.filter(({ start, end }) => {
    const free = !taken.subarray(start, end).includes(1);
    if (free) taken.fill(1, start, end);
    return free;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** "Sander De Wilde": a name is no judgement. */
function privacyFirst(a: RawFinding, b: RawFinding): number {
  return Number(b.category === 'privacy') - Number(a.category === 'privacy');
}

/**
 * A motive or comparison that is found in two pieces is one remark: "maakt er een spelletje van | om niet te luisteren";
 * so are a feeling and its name: "voelde zich | onzeker".
 */
function joined(findings: RawFinding[], document: Document): RawFinding[] {
  const result: RawFinding[] = [];
  for (const finding of findings) {
    const previous = result.at(-1);
    if (previous && isOnePhrase(previous, finding, document.text)) {
      result[result.length - 1] = { ...previous, end: finding.end };
    } else {
      result.push(finding);
    }
  }
  return result;
}
const JOINED: ReadonlySet<Category> = new Set<Category>(['intention', 'comparison']);

function isOnePhrase(previous: RawFinding, next: RawFinding, text: string): boolean {
  const between = text.slice(previous.end, next.start);
  if (previous.category === 'interpretation' && next.category === 'interpretation') return between === ' ';
  if (previous.category !== next.category || !JOINED.has(next.category)) return false;
  if (next.start - previous.end > MAX_BETWEEN) return false;
  return /^(?:\s+[\p{L}']+){0,2}\s+$/u.test(between);
}
/** Two words, in UTF-16 code units. */
const MAX_BETWEEN = 40;
