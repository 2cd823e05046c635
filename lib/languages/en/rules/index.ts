import { withReasons } from '../../reasons/index.ts';
import { comparison } from './comparison.ts';
import { deficit } from './deficit.ts';
import { diagnosis } from './diagnosis.ts';
import { generalisation } from './generalisation.ts';
import { hearsay } from './hearsay.ts';
import { intention } from './intention.ts';
import { interpretation } from './interpretation.ts';
import { jargon } from './jargon.ts';
import { judgement } from './judgement.ts';
import { labels } from './judgement-labels.ts';
import { praise } from './judgement-praise.ts';
import { parentJudgement } from './parent-judgement.ts';
import { privacy } from './privacy.ts';
import { speculation } from './speculation.ts';
import { vague } from './vague.ts';

export const rules = withReasons([
  ...judgement,
  ...labels,
  ...praise,
  ...parentJudgement,
  ...intention,
  ...comparison,
  ...interpretation,
  ...deficit,
  ...speculation,
  ...hearsay,
  ...generalisation,
  ...vague,
  ...diagnosis,
  ...jargon,
  ...privacy,
]);
