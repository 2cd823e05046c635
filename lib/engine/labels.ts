/** Fields that are written as "Trigger: …", as our own prompts are, and the blanks in them. */

import { type Document, is, type Span } from './document.ts';
import { normalise } from './tokens.ts';
import type { Field } from './types.ts';

/** A label with its colon, and what stands behind it on the line; as token indices. */
export interface LabelledField {
  field: Field;
  label: Span;
  content: Span;
}

/**
 * @param labels what stands before the colon for each field, comma-separated
 * @returns a function that finds the labelled fields of a text, also those with nothing but a blank behind the colon
 */
export function labelReader(labels: Record<Field, string>): (document: Document) => LabelledField[] {
  const byFirstWord = new Map<string, { words: string[]; field: Field }[]>();
  for (const [field, list] of Object.entries(labels) as [Field, string][]) {
    for (const label of list.split(', ')) {
      const words = label.split(' ').map(normalise);
      const known = byFirstWord.get(words[0]!) ?? [];
      known.push({ words, field });
      byFirstWord.set(words[0]!, known);
    }
  }
  return ({ tokens, sentences }) => {
    const found: LabelledField[] = [];
    for (const { from, to } of sentences) {
      for (const { words, field } of byFirstWord.get(tokens[from]?.norm ?? '') ?? []) {
        const colon = from + words.length;
        if (colon >= to || tokens[colon]!.norm !== ':') continue;
        if (!words.every((word, offset) => tokens[from + offset]!.norm === word)) continue;
        found.push({ field, label: { from, to: colon + 1 }, content: { from: colon + 1, to } });
      }
    }
    return found;
  };
}

/**
 * "[Wie] stelde op [datum] ADHD vast": whose words these are is still asked for. Once the blank is filled, it is
 * read like any other source.
 *
 * @param blanks as `readBlanks` returns them
 * @returns whether a source that is asked for stands before the token, in its sentence
 */
export function hasAskedSource(document: Document, blanks: Uint8Array, index: number): boolean {
  const { tokens, lexicon, sentences, sentenceOf } = document;
  const { asksWho, accordingTo } = lexicon.pack.cues;
  const tellsSource = (at: number) =>
    is(document, at, 'speech') || accordingTo.some((words) => words.at(-1) === tokens[at]?.norm);
  for (let open = sentences[sentenceOf[index]!]!.from; open < index; open++) {
    if (blanks[open] !== 1 || tokens[open]!.norm !== '[') continue;
    let close = open;
    while (blanks[close + 1] === 1 && tokens[close]!.norm !== ']') close++;
    const asks = asksWho.includes(tokens[open + 1]?.norm ?? '');
    if (asks && (tellsSource(open - 1) || tellsSource(close + 1))) return true;
  }
  return false;
}

/** @returns 1 for the tokens of blanks: "[wat gebeurde er net ervoor?]" */
export function readBlanks({ text, tokens }: Document): Uint8Array {
  const blank = new Uint8Array(tokens.length);
  if (!text.includes('[')) return blank;
  let open = -1;
  for (let index = 0; index < tokens.length; index++) {
    const { norm, kind } = tokens[index]!;
    if (norm === '[') open = index;
    else if (kind === 'newline') open = -1;
    else if (norm === ']' && open >= 0) {
      blank.fill(1, open, index + 1);
      open = -1;
    }
  }
  return blank;
}

/** A text's labelled fields, and what of the text says nothing by itself. */
export interface LabelledText {
  /** Those with something behind the colon; a blank is nothing. */
  labelled: LabelledField[];
  /** 1 for tokens in quotation marks, blanks and labels. */
  quiet: Uint8Array;
}

/** @param readLabels as `labelReader` made it for the text's language */
export function readLabelled(
  document: Document,
  readLabels: (document: Document) => LabelledField[],
): LabelledText {
  const labels = readLabels(document);
  const blanks = readBlanks(document);
  const quiet = document.quoted.map((quoted, index) => quoted | blanks[index]!);
  for (const { label } of labels) quiet.fill(1, label.from, label.to);
  const labelled = labels.filter(({ content }) => saysSomething(document, blanks, content));
  return { labelled, quiet };
}

function saysSomething({ tokens }: Document, blanks: Uint8Array, { from, to }: Span): boolean {
  for (let index = from; index < to; index++) {
    const { kind } = tokens[index]!;
    if (!blanks[index] && (kind === 'word' || kind === 'number')) return true;
  }
  return false;
}
