/** Where the prompt of a missing field goes in a note, and a note that is nothing but prompts. */

import type { Edit } from './remap.ts';
import { type Blank, FIELDS, type Field, type Range } from './types.ts';

/** The prompt of each field in the note's language, such as "Aanleiding: [wat gebeurde er net ervoor?]". */
export type Prompts = Readonly<Record<Field, string>>;

/** A field and where the text says it, as in `FieldStatus`; without a range it is not in the text. */
export interface FieldPlace extends Partial<Range> {
  field: Field;
}

/** An edit that brings blanks, with offsets in its `replacement`. */
export interface PromptEdit extends Edit {
  blanks: Blank[];
}

/** A note opens with these, whatever else it says first. */
const OPENING: readonly Field[] = ['date', 'time'];

/**
 * Puts a field's prompt on a line of its own: after the lines that tell what comes before it in the profile, and
 * before the first line that tells what comes after it; at the end when there is no such line.
 *
 * @param order the profile's fields; the field is taken where `FIELDS` has it when it is not among them
 * @param places where the text says which field; ranges beyond the text, of an older state, count as its end
 * @returns an insertion; when the prompt already stands open in the text, an edit that only selects it again
 */
export function promptEdit(
  text: string,
  field: Field,
  { prompts, order, places }: { prompts: Prompts; order: readonly Field[]; places: readonly FieldPlace[] },
): PromptEdit {
  const prompt = prompts[field];
  const open = lineWith(text, prompt);
  if (open >= 0)
    return { start: open, end: open + prompt.length, replacement: prompt, blanks: blanksOf(prompt) };
  const starts = lineStarts(text);
  const lineOf = linesOfFields(text, starts, prompts, OPENING.includes(field) ? [] : places);
  const ranks = order.includes(field) ? order : FIELDS;
  const rank = ranks.indexOf(field);
  const earlier = lineOf.filter((place) => isBefore(ranks, place.field, rank)).map(({ line }) => line);
  const last = Math.max(-1, ...earlier);
  const later = lineOf.filter(({ field: other, line }) => ranks.indexOf(other) > rank && line > last);
  const next = OPENING.includes(field) ? last + 1 : Math.min(...later.map(({ line }) => line));
  return insertAt(text, starts[next] ?? text.length, prompt);
}

/** @returns an empty note with one open prompt a line, in the given order */
export function template(order: readonly Field[], prompts: Prompts): { text: string; blanks: Blank[] } {
  const blanks: Blank[] = [];
  let text = '';
  for (const field of order) {
    if (text) text += '\n';
    for (const blank of blanksOf(prompts[field])) {
      blanks.push({ ...blank, start: blank.start + text.length, end: blank.end + text.length });
    }
    text += prompts[field];
  }
  return { text, blanks };
}

function isBefore(ranks: readonly Field[], field: Field, rank: number): boolean {
  const own = ranks.indexOf(field);
  return own >= 0 && own < rank;
}

function insertAt(text: string, start: number, prompt: string): PromptEdit {
  const isEnd = start === text.length;
  const lead = isEnd && text !== '' && !text.endsWith('\n') ? '\n' : '';
  const replacement = isEnd ? lead + prompt : `${prompt}\n`;
  return { start, end: start, replacement, blanks: blanksOf(replacement) };
}

/** The lines that tell a field: by its label, or by what was found there. */
function linesOfFields(
  text: string,
  starts: readonly number[],
  prompts: Prompts,
  places: readonly FieldPlace[],
): { field: Field; line: number }[] {
  const labels = FIELDS.map((field) => ({ field, label: labelOf(prompts[field]) }));
  const labelled = starts.flatMap((start, line) =>
    labels
      .filter(({ label }) => label !== '' && startsWith(text, start, label))
      .map(({ field }) => ({ field, line })),
  );
  const told = places.flatMap(({ field, start }) =>
    start === undefined ? [] : [{ field, line: lineAt(starts, Math.min(start, text.length)) }],
  );
  return [...labelled, ...told];
}

function lineStarts(text: string): number[] {
  const starts = text === '' ? [] : [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (at + 1 < text.length) starts.push(at + 1);
  }
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let line = starts.length - 1;
  while (line > 0 && starts[line]! > offset) line--;
  return line;
}

/** The part up to the colon, in lower case; empty for a prompt without one. */
function labelOf(prompt: string): string {
  return prompt.slice(0, prompt.indexOf(':') + 1).toLowerCase();
}

function startsWith(text: string, start: number, label: string): boolean {
  const line = text.slice(start, text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start));
  return line.trimStart().toLowerCase().startsWith(label);
}

/** @returns where a line of the text is exactly this prompt, -1 when none is */
function lineWith(text: string, prompt: string): number {
  return lineStarts(text).find((start) => isLine(text, start, prompt)) ?? -1;
}

function isLine(text: string, start: number, prompt: string): boolean {
  const end = start + prompt.length;
  return text.startsWith(prompt, start) && (end === text.length || text[end] === '\n' || text[end] === '\r');
}

function blanksOf(text: string): Blank[] {
  return [...text.matchAll(/\[([^[\]\n]+)\]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: match[1]!,
  }));
}
