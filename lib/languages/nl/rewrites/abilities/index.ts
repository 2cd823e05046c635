/** All abilities, in the order in which they are tried: the particular ones first. */

import type { Ability } from './ability.ts';
import { ATTENTION } from './attention.ts';
import { DAILY } from './daily.ts';
import { DARING } from './daring.ts';
import { FEELINGS } from './feelings.ts';
import { LEARNING } from './learning.ts';
import { MOVING } from './moving.ts';
import { PARTICULAR } from './particular.ts';
import { RULES } from './rules.ts';
import { TALKING } from './talking.ts';
import { TOGETHER } from './together.ts';
import { TRAITS } from './traits.ts';

export const ABILITIES: readonly Ability[] = [
  ...PARTICULAR,
  ...LEARNING,
  ...MOVING,
  ...ATTENTION,
  ...TOGETHER,
  ...RULES,
  ...TALKING,
  ...DAILY,
  ...FEELINGS,
  ...DARING,
  ...TRAITS,
];
