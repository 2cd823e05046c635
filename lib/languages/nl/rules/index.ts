import type { Rule } from '../../../engine/language.ts';
import { interpretation } from './interpretation.ts';
import { judgement } from './judgement.ts';

export const rules: Rule[] = [...judgement, ...interpretation];
