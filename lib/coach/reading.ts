/** Reads a source into drafts and tells how far it is. The worker runs it; tests run it by hand. */

import { FileError, type FileProblem } from '../files/problem.ts';
import { readFile } from '../files/read.ts';
import type { Draft } from './draft.ts';
import { type Knowledge, readNote, readSentence } from './read-notes.ts';
import { LIMITS } from './schema.ts';
import { type Column, notesIn, notesOf } from './sources.ts';

export type Source =
  | { kind: 'text'; text: string }
  /** Without `columns`, a table with several is answered by `columns`. */
  | { kind: 'file'; file: File; columns?: readonly number[] }
  /** Sentences that were split before, such as those of a colleague's set; each stays whole. */
  | { kind: 'sentences'; sentences: readonly { text: string; question: string }[] };

export type Report =
  | { type: 'progress'; done: number; total: number }
  | { type: 'columns'; columns: Column[] }
  /** `cut` when there were more than can be kept in one set. */
  | { type: 'drafts'; drafts: Draft[]; cut: boolean }
  | { type: 'failed'; problem: FileProblem | 'failed' };

/** @param report is told the progress, and at the end one of the other reports */
export async function read(
  source: Source,
  knowledge: Knowledge,
  report: (report: Report) => void,
): Promise<void> {
  try {
    report(await readAll(source, knowledge, report));
  } catch (error) {
    report({ type: 'failed', problem: error instanceof FileError ? error.problem : 'failed' });
  }
}

async function readAll(
  source: Source,
  knowledge: Knowledge,
  report: (report: Report) => void,
): Promise<Report> {
  const drafts: Draft[] = [];
  const steps = await stepsOf(source, knowledge);
  if ('columns' in steps) return { type: 'columns', columns: steps.columns };
  for (const [done, step] of steps.entries()) {
    report({ type: 'progress', done, total: steps.length });
    for (const draft of await step(drafts.length)) drafts.push(draft);
    if (drafts.length > LIMITS.sentences)
      return { type: 'drafts', drafts: drafts.slice(0, LIMITS.sentences), cut: true };
  }
  return { type: 'drafts', drafts, cut: false };
}

/** Reads one note. @param firstId number of its first draft */
type Step = (firstId: number) => Promise<Draft[]>;

async function stepsOf(source: Source, knowledge: Knowledge): Promise<Step[] | { columns: Column[] }> {
  if (source.kind === 'sentences') {
    return source.sentences.map(({ text, question }) => async (id) => [
      { ...(await readSentence(text, knowledge)), id, question },
    ]);
  }
  const found =
    source.kind === 'text'
      ? { notes: notesOf(source.text) }
      : notesIn(await readFile(source.file), source.columns);
  if ('columns' in found) return found;
  return found.notes.map((note) => (firstId) => readNote(note, knowledge, firstId));
}
