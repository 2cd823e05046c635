/** The sets to start with; a new one is a file here and a line in this list. */

import { countingAndDating } from './counting-and-dating.ts';
import { factOrJudgement } from './fact-or-judgement.ts';
import { factOrJudgementEnglish } from './fact-or-judgement-en.ts';
import { feelingsAndIntentions } from './feelings-and-intentions.ts';
import { incident } from './incident.ts';
import { parents } from './parents.ts';
import type { ReadySet } from './ready-set.ts';
import { strengths } from './strengths.ts';
import { whoSaysSo } from './who-says-so.ts';

export type { ReadySet };

export const READY_SETS: readonly ReadySet[] = [
  factOrJudgement,
  feelingsAndIntentions,
  countingAndDating,
  parents,
  strengths,
  whoSaysSo,
  incident,
  factOrJudgementEnglish,
];
