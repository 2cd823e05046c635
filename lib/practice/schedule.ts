/** When a subject comes back: FSRS, by ts-fsrs, with a day as its smallest step. */

import { type Card, createEmptyCard, fsrs, type Grade, Rating, type State } from 'ts-fsrs';
import type { Memory, Subject } from './records.ts';

/** In days: what has not been practised for a season is worth a look. */
const LONGEST = 90;

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: LONGEST });

/**
 * @param memory of the subject; none when it is new
 * @param score from 0 to 1
 * @param now in ms since 1970
 */
export function review(memory: Memory | undefined, subject: Subject, score: number, now: number): Memory {
  const card = memory ? cardOf(memory) : createEmptyCard(new Date(now));
  const { card: next } = scheduler.next(card, new Date(now), gradeOf(score));
  return {
    subject,
    due: next.due.getTime(),
    last: now,
    stability: next.stability,
    difficulty: next.difficulty,
    days: next.scheduled_days,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
  };
}

/** @returns what is due by the end of today, longest overdue first */
export function dueToday(memories: readonly Memory[], now: number): Memory[] {
  const tonight = new Date(now).setHours(23, 59, 59, 999);
  return memories.filter(({ due }) => due <= tonight).sort((a, b) => a.due - b.due);
}

function gradeOf(score: number): Grade {
  if (score < 0.5) return Rating.Again;
  return score < 0.8 ? Rating.Hard : Rating.Good;
}

function cardOf({ due, last, days, state, ...memory }: Memory): Card {
  return {
    ...memory,
    due: new Date(due),
    last_review: new Date(last),
    state: state as State,
    scheduled_days: days,
    learning_steps: 0,
    elapsed_days: 0,
  };
}
