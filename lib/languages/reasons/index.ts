/**
 * Why each rule remarks on what it finds, and where that comes from. The rules of all languages share these: a rule
 * has the same id, the same reason and the same source in Dutch and in English.
 */

import type { Rule } from '../../engine/language.ts';
import type { Localised, SourceId } from '../../engine/types.ts';
import { comparison } from './comparison.ts';
import { deficit } from './deficit.ts';
import { diagnosis } from './diagnosis.ts';
import { generalisation } from './generalisation.ts';
import { hearsay } from './hearsay.ts';
import { intention } from './intention.ts';
import { interpretation } from './interpretation.ts';
import { jargon } from './jargon.ts';
import { judgement } from './judgement.ts';
import { parentJudgement } from './parent-judgement.ts';
import { privacy } from './privacy.ts';
import { speculation } from './speculation.ts';
import { vague } from './vague.ts';

export interface Reason {
  source: SourceId;
  /** One plain sentence for the card. */
  why: Localised;
}

/** By rule id. */
export type Reasons = Readonly<Record<string, Reason>>;

/** A language's own part of a rule: its words. */
export type RuleData = Omit<Rule, keyof Reason>;

export const REASONS: Reasons = {
  ...comparison,
  ...deficit,
  ...diagnosis,
  ...generalisation,
  ...hearsay,
  ...intention,
  ...interpretation,
  ...jargon,
  ...judgement,
  ...parentJudgement,
  ...privacy,
  ...speculation,
  ...vague,
};

/** @throws Error for a rule that has no reason */
export function withReasons(rules: readonly RuleData[]): Rule[] {
  return rules.map((rule) => {
    const reason = REASONS[rule.id];
    if (!reason) throw new Error(`${rule.id} has no reason in lib/languages/reasons`);
    return { ...rule, ...reason };
  });
}
