/** What is kept of practising, as a file for the learner: readable at the top, complete below. */

import type { TopicProgress } from './progress.ts';
import type { Answer, Choices, Memory } from './records.ts';

interface Kept {
  answers: readonly Answer[];
  memories: readonly Memory[];
  choices: Choices;
}

/** A topic's progress in the words of the page. */
export type WordedProgress = Omit<TopicProgress, 'topic' | 'stage'> & { topic: string; stage: string };

/** @returns JSON; moments are ISO dates */
export function exportProgress(
  { answers, memories, choices }: Kept,
  progress: readonly WordedProgress[],
  now: Date,
): string {
  const file = {
    format: 'feitelijk-oefenen',
    version: 1,
    saved: now.toISOString(),
    progress: progress.map(({ due, ...rest }) => ({ ...rest, due: due === null ? null : iso(due) })),
    choices,
    answers: answers.map(({ id: _, at, ...rest }) => ({ at: iso(at), ...rest })),
    repetition: memories.map(({ due, last, ...rest }) => ({ ...rest, due: iso(due), last: iso(last) })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const iso = (moment: number) => new Date(moment).toISOString();
