import type { Observe } from '../../schema.ts';
import { babies } from './babies.ts';
import { toddlers } from './toddlers.ts';

export const scenes: Observe[] = [...babies, ...toddlers];
