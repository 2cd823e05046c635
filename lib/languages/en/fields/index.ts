/** Which fields of the registration an English note holds: one detector for each, over one reading of the text. */

import type { Document, Span } from '../../../engine/document.ts';
import { type Detectors, detectFields, type FieldEvidence } from '../../../engine/fields.ts';
import type { Range } from '../../../engine/types.ts';
import { behaviour, consequences, trigger, wellbeing, who } from './happening.ts';
import { agreements, followUp } from './plans.ts';
import { type Reading, read } from './reading.ts';
import { parentReaction, parentsInformed, source, spokenWith } from './talk.ts';
import { date, extent, place, time } from './when.ts';

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
export function englishFields(document: Document): FieldEvidence {
  return detectFields(read(document), DETECTORS, rangeOf);
}

function rangeOf({ document: { tokens } }: Reading, { from, to }: Span): Range {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
