import type { Rule } from '../../../engine/language.ts';
import { deficit } from './deficit.ts';
import { diagnosis } from './diagnosis.ts';
import { generalisation } from './generalisation.ts';
import { hearsay } from './hearsay.ts';
import { interpretation } from './interpretation.ts';
import { jargon } from './jargon.ts';
import { judgement } from './judgement.ts';
import { speculation } from './speculation.ts';
import { vague } from './vague.ts';

export const rules: Rule[] = [
  ...judgement,
  ...interpretation,
  ...deficit,
  ...speculation,
  ...hearsay,
  ...generalisation,
  ...vague,
  ...diagnosis,
  ...jargon,
];
