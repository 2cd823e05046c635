/** A text cut into sentences and clauses, each token with what the lexicon knows of it. */

import { BIT, type WordClass } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { guess, isTelling } from './look-up.ts';
import { markQuotes } from './quotes.ts';
import { cutClauses, cutSentences } from './segment.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Entry } from './vocabulary.ts';

/** Token indices, half open. */
export interface Span {
  from: number;
  to: number;
}

export interface Document {
  text: string;
  tokens: Token[];
  /** What is known of each word, or guessed when it is in no list. */
  entries: (Entry | undefined)[];
  /** Each token as patterns know it; words that stand in no pattern and no list have none. */
  forms: (Entry | undefined)[];
  sentences: Span[];
  clauses: Span[];
  /** Index into `sentences` and `clauses` for every token. */
  sentenceOf: Int32Array;
  clauseOf: Int32Array;
  /** 1 for tokens between quotation marks. */
  quoted: Uint8Array;
  lexicon: Lexicon;
}

export function readDocument(text: string, lexicon: Lexicon): Document {
  const tokens = tokenise(text);
  const entries: (Entry | undefined)[] = [];
  const forms: (Entry | undefined)[] = [];
  for (const token of tokens) {
    const form = known(token, lexicon);
    const tells = token.kind === 'word' && form !== undefined && isTelling(form);
    const entry = tells ? form : token.kind === 'word' ? guess(token.norm, lexicon) : undefined;
    entries.push(entry);
    forms.push(form ?? entry);
  }
  const document: Document = {
    text,
    tokens,
    entries,
    forms,
    sentences: [],
    clauses: [],
    sentenceOf: new Int32Array(tokens.length),
    clauseOf: new Int32Array(tokens.length),
    quoted: new Uint8Array(tokens.length),
    lexicon,
  };
  cutSentences(document);
  cutClauses(document);
  markQuotes(document);
  return document;
}

/** @returns the token's own entry, or that of the word it stands for, which then becomes the token's */
function known(token: Token, { vocabulary }: Lexicon): Entry | undefined {
  const form = vocabulary.get(token.norm);
  if (!form?.meant) return form;
  token.norm = form.meant;
  return vocabulary.get(form.meant);
}

/** Whether the token at `index` has this class; `false` outside the text. */
export function is(document: Document, index: number, name: WordClass): boolean {
  return ((document.entries[index]?.bits ?? 0) & BIT[name]) !== 0;
}

/** The class set of the token at `index`, 0 outside the text. */
export function bitsAt(document: Document, index: number): number {
  return document.entries[index]?.bits ?? 0;
}
