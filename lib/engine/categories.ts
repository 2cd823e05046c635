/** What the rules of a category have in common, and which category a phrase belongs to when several fit. */

import type { CategoryDefaults } from './language.ts';
import type { Category } from './types.ts';

/** Most specific first (annotation guide, rule 4); privacy stands apart and wins from all. */
export const PRECEDENCE: readonly Category[] = [
  'privacy',
  'diagnosis',
  'parent_judgement',
  'intention',
  'comparison',
  'deficit',
  'judgement',
  'interpretation',
  'hearsay',
  'speculation',
  'generalisation',
  'vague',
  'jargon',
];

export const CATEGORY_DEFAULTS: Record<Category, CategoryDefaults> = {
  judgement: {
    severity: 'strong',
    about: 'person',
    shelters: ['quoted', 'reported', 'self', 'story', 'owned'],
  },
  parent_judgement: {
    severity: 'strong',
    about: 'any',
    shelters: ['quoted', 'reported', 'self', 'story', 'owned'],
  },
  interpretation: {
    severity: 'normal',
    about: 'person',
    shelters: ['quoted', 'reported', 'self', 'owned', 'story', 'question'],
  },
  intention: {
    severity: 'strong',
    about: 'any',
    shelters: ['quoted', 'reported', 'self', 'owned', 'story', 'passive'],
  },
  generalisation: {
    severity: 'normal',
    about: 'person',
    shelters: ['quoted', 'reported', 'self', 'instruction', 'story', 'question'],
  },
  vague: {
    severity: 'hint',
    about: 'any',
    shelters: ['quoted', 'reported', 'self', 'counted'],
  },
  speculation: {
    severity: 'normal',
    about: 'any',
    shelters: ['quoted', 'reported', 'owned', 'question'],
  },
  hearsay: {
    severity: 'strong',
    about: 'any',
    shelters: ['quoted', 'question'],
  },
  diagnosis: {
    severity: 'strong',
    about: 'any',
    shelters: ['quoted', 'professional'],
  },
  comparison: {
    severity: 'strong',
    about: 'any',
    shelters: ['quoted', 'reported', 'professional'],
  },
  deficit: {
    severity: 'normal',
    about: 'person',
    shelters: ['quoted', 'reported', 'self', 'circumstance', 'instruction'],
  },
  privacy: {
    severity: 'strong',
    about: 'any',
    shelters: [],
  },
  jargon: {
    severity: 'hint',
    about: 'any',
    shelters: ['quoted', 'explained'],
  },
};
