/** Where a team is in the discussion of a set, and the way on and back. */

import type { Outcome, Verdict } from './schema.ts';
import { VERDICTS } from './schema.ts';

/** The sentence by itself, then what the team takes it for, then the remarks one by one, then another wording. */
export const STEPS = ['bare', 'vote', 'remarks', 'rewrite'] as const;
export type Step = (typeof STEPS)[number];

export interface Place {
  /** Of the sentence, from 0; the number of sentences when all were discussed. */
  index: number;
  step: Step;
  /** How many remarks are shown. */
  revealed: number;
}

export const START: Place = { index: 0, step: 'bare', revealed: 0 };

/** @param remarks how many there are on this sentence */
export function forward(place: Place, remarks: number, sentences: number): Place {
  const { index, step, revealed } = place;
  if (index >= sentences) return place;
  if (step === 'bare') return { index, step: 'vote', revealed: 0 };
  if (step === 'vote') return { index, step: 'remarks', revealed: Math.min(1, remarks) };
  if (step === 'remarks') {
    return revealed < remarks ? { ...place, revealed: revealed + 1 } : { index, step: 'rewrite', revealed };
  }
  return skip(place, sentences);
}

/** @param remarks how many there are on this sentence */
export function backward(place: Place, remarks: number): Place {
  const { index, step, revealed } = place;
  if (step === 'rewrite') return { index, step: 'remarks', revealed: remarks };
  if (step === 'remarks' && revealed > 1) return { ...place, revealed: revealed - 1 };
  if (step === 'remarks') return { index, step: 'vote', revealed: 0 };
  if (step === 'vote') return { index, step: 'bare', revealed: 0 };
  return index === 0 ? place : { index: index - 1, step: 'vote', revealed: 0 };
}

/** To the next sentence, whatever is left of this one. */
export function skip({ index }: Place, sentences: number): Place {
  return { index: Math.min(index + 1, sentences), step: 'bare', revealed: 0 };
}

export type Votes = Outcome['votes'];
const MOST_VOTES = 999;

/** @param change 1 for a vote more, -1 for one less */
export function withVote(votes: Votes, verdict: Verdict, change: 1 | -1): Votes {
  const count = Math.min(MOST_VOTES, Math.max(0, (votes[verdict] ?? 0) + change));
  return { ...votes, [verdict]: count };
}

export function totalOf(votes: Votes): number {
  return VERDICTS.reduce((sum, verdict) => sum + (votes[verdict] ?? 0), 0);
}

/** What most took it for; `undefined` without votes or when it is a draw. */
export function winnerOf(votes: Votes): Verdict | undefined {
  const most = Math.max(...VERDICTS.map((verdict) => votes[verdict] ?? 0));
  const winners = VERDICTS.filter((verdict) => (votes[verdict] ?? 0) === most);
  return most > 0 && winners.length === 1 ? winners[0] : undefined;
}
