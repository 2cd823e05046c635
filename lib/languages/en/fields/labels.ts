import { labelReader } from '../../../engine/labels.ts';
import type { Field } from '../../../engine/types.ts';

/** What stands before the colon, in lower case; the first of each is the label of `lib/i18n/en.json`. */
const LABELS: Record<Field, string> = {
  date: 'date, day',
  time: 'time',
  place: 'place, location, where',
  who: 'who, child, children, name, present, those present, children involved, others present, witnesses',
  trigger:
    'trigger, antecedent, what happened before, what happened just before, before, context, lead-up, cause',
  behaviour: 'what happened, behaviour, behavior, description, observation, facts, incident, situation',
  extent: 'extent and number, duration, frequency, how long, how often, extent, number',
  consequences:
    'consequences, consequence, outcome, what happened next, what happened after, response, staff response, action taken, actions taken, treatment, first aid',
  wellbeing: 'effect on well-being, well-being, wellbeing, effect on wellbeing, involvement',
  spoken_with: 'discussed with, reported to, spoken with, shared with, handed over to',
  parents_informed:
    'parents informed, parent informed, mum informed, dad informed, parents told, parent contacted, parents contacted, informed',
  parent_reaction:
    "parents' reaction, parents reaction, parent's reaction, parent reaction, reaction of the parents, parent response, parents' response, mum's reaction, dad's reaction",
  agreements: 'agreements, agreement, agreed, agreed actions',
  follow_up: 'follow-up, follow up, next steps, next step, action points, plan, further action, actions',
  source: 'source, sources, told by',
};

export const readLabels = labelReader(LABELS);
