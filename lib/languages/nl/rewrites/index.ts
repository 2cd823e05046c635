import type { ColumnFrames } from '../../../engine/observation.ts';
import type { Draft, Rewriter } from '../../../engine/rewrite.ts';
import type { Category } from '../../../engine/types.ts';
import { comparisonDrafts } from './comparison.ts';
import { deficitDrafts } from './deficit.ts';
import { diagnosisDrafts } from './diagnosis.ts';
import { onlyBlank } from './frames.ts';
import { generalisationDrafts } from './generalisation.ts';
import { tellsHarm } from './harm.ts';
import { intentionDrafts } from './intention.ts';
import { interpretationDrafts } from './interpretation.ts';
import { jargonDrafts } from './jargon.ts';
import { judgementDrafts } from './judgement.ts';
import { parentDrafts } from './parents.ts';
import { privacyDrafts } from './privacy.ts';
import { vagueDrafts } from './quantify.ts';
import { type Scene, sceneOf } from './scene.ts';
import { hearsayDrafts, speculationDrafts } from './source.ts';

const DRAFTS: Record<Category, (scene: Scene) => Draft[]> = {
  judgement: judgementDrafts,
  parent_judgement: parentDrafts,
  interpretation: interpretationDrafts,
  intention: intentionDrafts,
  generalisation: generalisationDrafts,
  vague: vagueDrafts,
  speculation: speculationDrafts,
  hearsay: hearsayDrafts,
  diagnosis: diagnosisDrafts,
  comparison: comparisonDrafts,
  deficit: deficitDrafts,
  privacy: privacyDrafts,
  jargon: jargonDrafts,
};

const COLUMNS: ColumnFrames = { saw: 'ik zag:', heard: 'ik hoorde:', thought: 'Ik denk:' };

/** Rewrites Dutch: one file for each category, tables of wordings beside them. */
export const dutchRewriter: Rewriter = {
  drafts: (situation) => DRAFTS[situation.category](sceneOf(situation)),
  columns: COLUMNS,
  lastResort: (situation) => onlyBlank(sceneOf(situation)),
  tellsHarm,
};
