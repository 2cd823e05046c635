/**
 * A longer explanation of each rule, for those who are learning: what to ask yourself, an example, and what to
 * write instead. Kept apart from the rules, since checking has no need of it; only pages load it.
 */

import type { InterfaceLanguage } from '../../engine/types.ts';
import { DEFICIT } from './deficit.ts';
import type { Explanations } from './explanations.ts';
import { GENERALISATION } from './generalisation.ts';
import { HEARSAY } from './hearsay.ts';
import { INTENTION } from './intention.ts';
import { INTERPRETATION } from './interpretation.ts';
import { JUDGEMENT } from './judgement.ts';
import { COMPARISON, DIAGNOSIS, JARGON, PRIVACY } from './others.ts';
import { PARENT_JUDGEMENT } from './parent-judgement.ts';
import { SPECULATION } from './speculation.ts';
import { VAGUE } from './vague.ts';

export const EXPLANATIONS: Explanations = {
  ...JUDGEMENT,
  ...PARENT_JUDGEMENT,
  ...INTERPRETATION,
  ...INTENTION,
  ...GENERALISATION,
  ...VAGUE,
  ...SPECULATION,
  ...HEARSAY,
  ...DIAGNOSIS,
  ...COMPARISON,
  ...DEFICIT,
  ...PRIVACY,
  ...JARGON,
};

/**
 * @param rule id of a rule, such as `judgement/label`
 * @returns two or three sentences; `undefined` for a house rule, which says all it has to say in its reason
 */
export function explanationOf(rule: string, language: InterfaceLanguage): string | undefined {
  return Object.hasOwn(EXPLANATIONS, rule) ? EXPLANATIONS[rule]![language] : undefined;
}
