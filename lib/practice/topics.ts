/** The order of the lessons: what is easiest to see comes first, and a whole note last. */

import type { Topic } from './schema.ts';

export const LESSONS: readonly Topic[] = [
  'judgement',
  'interpretation',
  'vague',
  'generalisation',
  'intention',
  'deficit',
  'speculation',
  'hearsay',
  'comparison',
  'parent_judgement',
  'diagnosis',
  'privacy',
  'jargon',
  'fields',
  'note',
];
