/** Which fields of the registration a Dutch note holds: one detector for each, over one reading of the text. */

import type { Document } from '../../../engine/document.ts';
import { type Detectors, detectFields, type FieldEvidence } from '../../../engine/fields.ts';
import { behaviour } from './behaviour.ts';
import { consequences } from './consequences.ts';
import { extent } from './extent.ts';
import { parentReaction, parentsInformed } from './parents.ts';
import { place } from './place.ts';
import { agreements, followUp } from './plans.ts';
import { read } from './read.ts';
import { type Reading, rangeOf } from './reading.ts';
import { source } from './source.ts';
import { spokenWith } from './spoken-with.ts';
import { trigger } from './trigger.ts';
import { wellbeing } from './wellbeing.ts';
import { date, time } from './when.ts';
import { who } from './who.ts';

const DETECTORS: Detectors<Reading> = {
  date,
  time,
  place,
  who,
  trigger,
  behaviour,
  extent,
  consequences,
  wellbeing,
  spoken_with: spokenWith,
  parents_informed: parentsInformed,
  parent_reaction: parentReaction,
  agreements,
  follow_up: followUp,
  source,
};

/** @returns for each field that the text holds, the first place that says it */
export function dutchFields(document: Document): FieldEvidence {
  return detectFields(read(document), DETECTORS, rangeOf);
}
