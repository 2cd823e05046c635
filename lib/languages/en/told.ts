/** The clauses of an English sentence as sentences of their own: "… because he felt left out" → "he felt left out". */

import { bitsAt, type Document, is, type Span } from '../../engine/document.ts';
import { BIT } from '../../engine/language.ts';
import type { Told } from '../../engine/observation.ts';
import { FINITE } from '../../engine/subject.ts';
import { keepsCapital } from './rewrites/scene.ts';

/** Conjunctions after which a clause can be told by itself; others make it a part of the clause before. */
const APART = /^(?:because|since|so|and|but|when|while|as|after|before|once|although|though)$/;
const AUDIBLE =
  /^(?:said|says|say|shouted|shouts|asked|asks|told|tells|screamed|yelled|called|whispered|answered)$/;

export function told(document: Document, sentence: number): Told[] {
  const found: Told[] = [];
  let subject = '';
  let bySelf = false;
  for (const clause of clausesOf(document, document.sentences[sentence]!)) {
    const { from, to } = withoutMarks(document, clause);
    const verb = finiteIn(document, from, to);
    const before = found.at(-1);
    const conjoined = APART.test(document.tokens[from]?.norm ?? '');
    if (verb < 0 || (before && !conjoined && !startsClause(document, from))) {
      if (before) found[found.length - 1] = extended(document, before, to);
      continue;
    }
    const start = conjoined ? from + 1 : from;
    const own = textOf(document, start, verb);
    if (own) {
      subject = own;
      bySelf = is(document, start, 'self');
    }
    found.push({
      from,
      to,
      text: `${own || subject} ${textOf(document, verb, to)}`.trim(),
      isNamed: (own || subject) !== '',
      bySelf,
      isHeard: AUDIBLE.test(document.tokens[verb]!.norm),
    });
  }
  return found;
}

function clausesOf({ clauses }: Document, sentence: Span): Span[] {
  return clauses.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
}

function withoutMarks({ tokens }: Document, { from, to }: Span): Span {
  let first = from;
  let end = to;
  while (first < end && tokens[first]!.kind === 'punctuation') first++;
  while (end > first && tokens[end - 1]!.kind === 'punctuation') end--;
  return { from: first, to: end };
}

/** "when she left, (he cried)": a clause that begins with its subject. */
function startsClause(document: Document, from: number): boolean {
  return (bitsAt(document, from) & (BIT.subordinator | BIT.coordinator)) === 0;
}

function finiteIn(document: Document, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (bitsAt(document, index - 1) & (BIT.determiner | BIT.possessive) && index > from) continue;
    if (bitsAt(document, index) & FINITE || /.{2}ed$/.test(document.tokens[index]!.norm)) return index;
  }
  return -1;
}

function textOf(document: Document, from: number, to: number): string {
  if (from >= to) return '';
  const { tokens, text } = document;
  const written = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return keepsCapital(document, from) ? written : written.charAt(0).toLowerCase() + written.slice(1);
}

function extended({ text, tokens }: Document, before: Told, to: number): Told {
  const between = text.slice(tokens[before.to - 1]!.end, tokens[to - 1]!.end);
  return { ...before, to, text: before.text + between };
}
