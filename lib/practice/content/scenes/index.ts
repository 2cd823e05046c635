import type { Observe } from '../../schema.ts';
import { babies } from './babies.ts';
import { parents } from './parents.ts';
import { preSchoolers } from './pre-schoolers.ts';
import { schoolAge } from './school-age.ts';
import { toddlers } from './toddlers.ts';

export const scenes: Observe[] = [...babies, ...toddlers, ...preSchoolers, ...schoolAge, ...parents];
