/** How far somebody is with each topic: for themselves, without grades and without streaks. */

import { GOOD } from './marking.ts';
import type { Answer, Choices, Memory, Subject } from './records.ts';
import { dueToday, review } from './schedule.ts';
import type { Topic } from './schema.ts';
import { LESSONS } from './topics.ts';

/** How a topic stands: as a plant, from seed to flower. */
export const STAGES = ['unseen', 'begun', 'growing', 'firm'] as const;
export type Stage = (typeof STAGES)[number];

export interface TopicProgress {
  topic: Topic;
  stage: Stage;
  /** Of the last answers: how many were good, and how many there were. */
  good: number;
  of: number;
  /** When it comes back, in ms since 1970; null while it was not practised. */
  due: number | null;
}

/** So many of the last answers tell how it stands now. */
const RECENT = 8;

/** @returns one entry a topic, in the order of the lessons */
export function progressOf(answers: readonly Answer[], memories: readonly Memory[]): TopicProgress[] {
  return LESSONS.map((topic) => {
    const recent = answers.filter((answer) => answer.topic === topic).slice(-RECENT);
    const good = recent.filter(({ score }) => score >= GOOD).length;
    const memory = memories.find(({ subject }) => subject === `topic:${topic}`);
    return { topic, stage: stageOf(recent, good, memory), good, of: recent.length, due: memory?.due ?? null };
  });
}

function stageOf(recent: readonly Answer[], good: number, memory: Memory | undefined): Stage {
  if (recent.length === 0) return 'unseen';
  const share = good / recent.length;
  if (recent.length < 3 || share < 0.5 || !memory) return 'begun';
  // Firm is what still went well after some days.
  return share >= 0.75 && memory.reps > 1 && memory.days > 3 ? 'firm' : 'growing';
}

export type Step =
  | { go: 'start' }
  | { go: 'repeat'; subjects: number }
  | { go: 'lesson'; topic: Topic }
  | { go: 'mixed' };

/** What to do now: the start test, then what is due, then the next lesson, then something of everything. */
export function nextStep(
  choices: Choices,
  answers: readonly Answer[],
  memories: readonly Memory[],
  available: ReadonlySet<Topic>,
  now: number,
): Step {
  if (choices.start === null) return { go: 'start' };
  const due = dueToday(memories, now).length;
  if (due > 0) return { go: 'repeat', subjects: due };
  const topic = lessonOrder(answers).find((one) => available.has(one) && !isLearnt(one, memories));
  return topic ? { go: 'lesson', topic } : { go: 'mixed' };
}

/** A lesson leaves a memory behind. */
export function isLearnt(topic: Topic, memories: readonly Memory[]): boolean {
  return memories.some(({ subject }) => subject === `topic:${topic}`);
}

/** What went well in the start test can wait. */
export function lessonOrder(answers: readonly Answer[]): Topic[] {
  const known = new Set(
    answers.filter(({ round, score }) => round === 'start' && score === 1).map(({ topic }) => topic),
  );
  return [...LESSONS.filter((topic) => !known.has(topic)), ...LESSONS.filter((topic) => known.has(topic))];
}

/**
 * What a finished round changes: each of its topics comes back after a time that depends on how it went.
 *
 * @param answers of the round; a start test teaches nothing yet, so nothing comes back
 * @returns the memories to write
 */
export function afterRound(answers: readonly Answer[], memories: readonly Memory[], now: number): Memory[] {
  const taught = answers.filter(({ round }) => round !== 'start');
  return [...new Set(taught.map(subjectOf))].map((subject) => {
    const ofSubject = taught.filter((answer) => subjectOf(answer) === subject);
    const score = ofSubject.reduce((sum, answer) => sum + answer.score, 0) / ofSubject.length;
    return review(
      memories.find((memory) => memory.subject === subject),
      subject,
      score,
      now,
    );
  });
}

const RULE = 'rule:';

/** An item made of a rule's examples repeats the rule; its id says so, see `ruleItem`. In a lesson it fills up. */
function subjectOf({ item, topic, round }: Answer): Subject {
  return round === 'repeat' && item.startsWith(RULE) ? `rule:${item.slice(RULE.length)}` : `topic:${topic}`;
}
