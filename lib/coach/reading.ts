/** Reads a source into drafts and tells how far it is. The worker runs it; tests run it by hand. */

import { decodeText } from '../files/decode.ts';
import { FILE_LIMIT, FileError, type FileProblem } from '../files/problem.ts';
import { readFile } from '../files/read.ts';
import type { Draft } from './draft.ts';
import { readSetFile, type SetFile } from './exchange.ts';
import type { Knowledge } from './knowledge.ts';
import { readNote, readSentence, tellsWho } from './read-notes.ts';
import { LIMITS } from './schema.ts';
import { type Column, notesIn, notesOf } from './sources.ts';

export type Source =
  | { kind: 'text'; text: string }
  /**
   * Notes, or a set of sentences that was saved to a file. Without `columns`, a table with several is answered by
   * `columns`.
   */
  | { kind: 'file'; file: File; columns?: readonly number[] };

export type Report =
  | { type: 'progress'; done: number; total: number }
  | { type: 'columns'; columns: Column[] }
  /** `cut` when there were more than a set can hold; `details` of the set that was in the file. */
  | { type: 'drafts'; drafts: Draft[]; cut: boolean; details?: Pick<SetFile, 'title' | 'theme' | 'tags'> }
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
  const plan = await planFor(source, knowledge);
  if ('columns' in plan) return { type: 'columns', ...plan };
  const { steps, details } = plan;
  const drafts: Draft[] = [];
  for (const [done, step] of steps.entries()) {
    report({ type: 'progress', done, total: steps.length });
    for (const draft of await step(drafts.length)) drafts.push(draft);
    if (drafts.length > LIMITS.sentences) break;
  }
  const cut = drafts.length > LIMITS.sentences;
  return { type: 'drafts', drafts: drafts.slice(0, LIMITS.sentences), cut, details };
}

/** Reads one note. @param firstId number of its first draft */
type Step = (firstId: number) => Promise<Draft[]>;
type Plan = { steps: Step[]; details?: Pick<SetFile, 'title' | 'theme' | 'tags'> } | { columns: Column[] };

async function planFor(source: Source, knowledge: Knowledge): Promise<Plan> {
  if (source.kind === 'file' && source.file.name.toLowerCase().endsWith('.json')) {
    return planForSet(source.file, knowledge);
  }
  const found =
    source.kind === 'text'
      ? { notes: notesOf(source.text) }
      : notesIn(await readFile(source.file), source.columns);
  if ('columns' in found) return found;
  return { steps: found.notes.map((note) => (firstId) => readNote(note, knowledge, firstId)) };
}

/** Each sentence of a set stays whole, and is looked at like any other: the file may have been written by hand. */
async function planForSet(file: File, knowledge: Knowledge): Promise<Plan> {
  if (file.size > FILE_LIMIT) throw new FileError('too-large');
  const set = readSetFile(decodeText(new Uint8Array(await file.arrayBuffer())));
  const steps = set.sentences.map(({ text, question }): Step => {
    const safe = tellsWho(question) === undefined ? question : '';
    return async (id) => [{ ...(await readSentence(text, knowledge)), id, question: safe }];
  });
  const lines = [set.title, set.theme, ...set.tags];
  return { steps, details: lines.some(tellsWho) ? undefined : set };
}
