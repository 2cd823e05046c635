import type { ColumnFrames } from '../../../engine/observation.ts';
import type { Draft, Rewriter } from '../../../engine/rewrite.ts';
import type { Category } from '../../../engine/types.ts';
import { diagnosisDrafts, hearsayDrafts, intentionDrafts, speculationDrafts } from './doubt.ts';
import { wholeFrame } from './frames.ts';
import { comparisonDrafts, deficitDrafts } from './growth.ts';
import { tellsHarm } from './harm.ts';
import { jargonDrafts } from './jargon.ts';
import { interpretationDrafts, judgementDrafts, parentDrafts } from './judging.ts';
import { privacyDrafts } from './privacy.ts';
import { generalisationDrafts, vagueDrafts } from './quantify.ts';
import { type Scene, sceneOf } from './scene.ts';

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

const COLUMNS: ColumnFrames = { saw: 'I saw:', heard: 'I heard:', thought: 'I think:' };

/** Rewrites English: categories that are put differently in the same way share a file. */
export const englishRewriter: Rewriter = {
  drafts: (situation) => DRAFTS[situation.category](sceneOf(situation)),
  columns: COLUMNS,
  lastResort: (situation) => wholeFrame(sceneOf(situation)),
  tellsHarm,
};
