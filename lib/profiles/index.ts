/**
 * The registration profiles: what kind of note asks for which fields. A new profile is one entry here and its
 * name under `page.profile` in `lib/i18n`.
 *
 * The lists follow VVSG (*Wat registreren?*) and SSBA Dossier; see rules 18 and 19 of the writing rules.
 */

import type { Category, Field } from '../engine/types.ts';

export const PROFILE_IDS = [
  'observation',
  'concern',
  'incident',
  'portrait',
  'parent_talk',
  'diary',
] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

export interface Profile {
  id: ProfileId;
  /** A note without one of these is not complete. */
  required: readonly Field[];
  /** Asked for where it applies; a note is complete without. */
  recommended: readonly Field[];
  /** All of these fields, in the order in which a note tells them. */
  order: readonly Field[];
  /** Categories that are no more than a hint here: in an incident a "niet" can be the fact that matters. */
  hints?: readonly Category[];
  /** Ids of rules that say nothing here. */
  off?: readonly string[];
}

/** A warm message to the parents of today is no dossier prose (rule 13 of where a word list goes wrong). */
const PRAISE = [
  'judgement/praise-manner',
  'judgement/praise-charm',
  'judgement/praise-label',
  'judgement/praise-effort',
  'judgement/work',
];

export const DEFAULT_PROFILE: ProfileId = 'observation';

export const PROFILES: Record<ProfileId, Profile> = {
  observation: {
    id: 'observation',
    required: ['date', 'who', 'trigger', 'consequences', 'parent_reaction'],
    recommended: ['time', 'place', 'extent'],
    order: ['date', 'time', 'place', 'who', 'trigger', 'extent', 'consequences', 'parent_reaction'],
  },
  concern: {
    id: 'concern',
    required: [
      'date',
      'who',
      'behaviour',
      'trigger',
      'consequences',
      'spoken_with',
      'parent_reaction',
      'follow_up',
    ],
    recommended: ['place', 'extent', 'source'],
    order: [
      'date',
      'place',
      'who',
      'trigger',
      'behaviour',
      'extent',
      'source',
      'consequences',
      'spoken_with',
      'parent_reaction',
      'follow_up',
    ],
  },
  incident: {
    id: 'incident',
    hints: ['deficit'],
    required: [
      'date',
      'time',
      'place',
      'who',
      'behaviour',
      'extent',
      'consequences',
      'parents_informed',
      'agreements',
      'follow_up',
    ],
    recommended: ['trigger', 'parent_reaction', 'spoken_with'],
    order: [
      'date',
      'time',
      'place',
      'who',
      'trigger',
      'behaviour',
      'extent',
      'consequences',
      'spoken_with',
      'parents_informed',
      'parent_reaction',
      'agreements',
      'follow_up',
    ],
  },
  portrait: {
    id: 'portrait',
    required: ['behaviour', 'place', 'who', 'wellbeing'],
    recommended: ['time', 'extent'],
    order: ['time', 'place', 'who', 'behaviour', 'extent', 'wellbeing'],
  },
  parent_talk: {
    id: 'parent_talk',
    required: ['date', 'who', 'behaviour', 'parent_reaction', 'agreements', 'follow_up'],
    recommended: ['source'],
    order: ['date', 'who', 'behaviour', 'source', 'parent_reaction', 'agreements', 'follow_up'],
  },
  diary: {
    id: 'diary',
    off: PRAISE,
    required: ['behaviour'],
    recommended: ['time', 'extent'],
    order: ['time', 'behaviour', 'extent'],
  },
};

/** @returns the profile with this id; the default one when there is none, as after a profile was removed */
export function profileById(id: string): Profile {
  return isProfileId(id) ? PROFILES[id] : PROFILES[DEFAULT_PROFILE];
}

export function isProfileId(id: string): id is ProfileId {
  return (PROFILE_IDS as readonly string[]).includes(id);
}
