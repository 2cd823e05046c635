/** Which fields of the registration an English note holds: one detector for each, over one reading of the text. */

import type { Document } from '../../../engine/document.ts';
import type { FieldEvidence } from '../../../engine/fields.ts';
import { FIELDS, type Field, type Range } from '../../../engine/types.ts';
import { behaviour, consequences, trigger, wellbeing, who } from './happening.ts';
import { agreements, followUp } from './plans.ts';
import { type Reading, read } from './reading.ts';
import { parentReaction, parentsInformed, source, spokenWith } from './talk.ts';
import { date, extent, place, time } from './when.ts';

const DETECTORS: Record<Field, (reading: Reading) => Range | undefined> = {
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
export function englishFields(document: Document): FieldEvidence {
  const reading = read(document);
  const evidence: FieldEvidence = {};
  for (const field of FIELDS) {
    const range = DETECTORS[field](reading);
    if (range) evidence[field] = range;
  }
  for (const { field, content } of reading.labelled) {
    const { tokens } = document;
    evidence[field] ??= { start: tokens[content.from]!.start, end: tokens[content.to - 1]!.end };
  }
  return evidence;
}
