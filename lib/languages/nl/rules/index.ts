import type { Rule } from '../../../engine/language.ts';
import { judgement } from './judgement.ts';

export const rules: Rule[] = [...judgement];
