/** A set as a file: for a colleague's Feitelijk, or for a spreadsheet. Both hold confirmed sentences only. */

import { FileError } from '../files/problem.ts';
import { z } from '../zod.ts';
import { LIMITS, type Outcome, type Sentence, type SentenceSet } from './schema.ts';

/** Bumped when an older version could not read the file. */
export const SET_FILE_VERSION = 1;

const line = z.string().check(z.maxLength(LIMITS.line));

const setFileSchema = z.object({
  feitelijk: z.literal('sentence-set'),
  version: z.literal(SET_FILE_VERSION),
  title: line,
  theme: line,
  tags: z.array(z.string().check(z.maxLength(LIMITS.tag))).check(z.maxLength(LIMITS.tags)),
  sentences: z
    .array(
      z.object({
        text: z.string().check(z.minLength(1), z.maxLength(LIMITS.sentence)),
        question: z.string().check(z.maxLength(LIMITS.question)),
      }),
    )
    .check(z.maxLength(LIMITS.sentences)),
});
export type SetFile = z.infer<typeof setFileSchema>;

const headSchema = z.object({ feitelijk: z.literal('sentence-set'), version: z.number() });

export function writeSetFile(set: SentenceSet, sentences: readonly Sentence[]): string {
  const file: SetFile = {
    feitelijk: 'sentence-set',
    version: SET_FILE_VERSION,
    title: set.title,
    theme: set.theme,
    tags: set.tags,
    sentences: sentences.map(({ text, question }) => ({ text, question })),
  };
  return JSON.stringify(file, null, 2);
}

/** @throws FileError `damaged`, `other`, `newer` or `empty` */
export function readSetFile(json: string): SetFile {
  const value = parse(json);
  const head = headSchema.safeParse(value);
  if (!head.success) throw new FileError('other');
  if (head.data.version > SET_FILE_VERSION) throw new FileError('newer');
  const file = setFileSchema.safeParse(value);
  if (!file.success) throw new FileError('damaged');
  if (file.data.sentences.length === 0) throw new FileError('empty');
  return file.data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new FileError('damaged');
  }
}

/**
 * The rows of a spreadsheet: each sentence with what was made of it last.
 *
 * @param headings of the four columns: sentence, remarks, question, agreed wording
 * @param nameOf the name of a category in the reader's language
 */
export function tableOf(
  sentences: readonly Sentence[],
  outcomes: readonly Outcome[],
  headings: readonly [string, string, string, string],
  nameOf: (category: Sentence['categories'][number]) => string,
): string[][] {
  const last = latestOutcomes(outcomes);
  const rows = sentences.map(({ id, text, categories, question }) => [
    text,
    categories.map(nameOf).join(', '),
    question,
    last.get(id)?.after ?? '',
  ]);
  return [[...headings], ...rows];
}

/** What was made of each sentence last, by the sentence's id. @param outcomes oldest first */
export function latestOutcomes(outcomes: readonly Outcome[]): Map<string, Outcome> {
  return new Map(outcomes.map((outcome) => [outcome.sentenceId, outcome]));
}
