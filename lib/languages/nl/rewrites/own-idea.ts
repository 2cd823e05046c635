/** An idea marked as the writer's own, with what raised it: "Ik vermoed dat …, want ik zag …" (rule 8). */

import type { Draft } from '../../../engine/rewrite.ts';
import type { Range } from '../../../engine/types.ts';
import type { Observed } from './ground.ts';

/** What is thought, taken out of the sentence at `[start, end)`. */
export interface Idea extends Range {
  /** "ze slecht geslapen heeft", and in the other orders it can have, with the clauses that lean on it */
  verbLast: readonly string[];
  /** "ze heeft slecht geslapen"; empty when it cannot be told */
  plain: string;
  /** What the sentence itself says was seen. */
  seen: Observed | null;
  /** Whether another clause ends it, so that "omdat" would seem to belong to that one. */
  leansOn: boolean;
}

/** What raised an idea. */
const GROUNDS = [
  'omdat ik zag dat [wat zag je?]',
  'want ik zag [wat?]',
  'omdat [wat zag of hoorde je?]',
  'want ik hoorde [wat?]',
];
/** The same behind a clause of time, where "omdat" would lean on that. */
const GROUNDS_APART = ['want ik zag [wat?]', 'want ik hoorde [wat?]'];

/** @returns the idea as a suspicion and as an impression, the shortest ground first */
export function ideaDrafts(idea: Idea): Draft[] {
  const draft = (text: string, end = idea.end): Draft => ({
    kind: 'attribute',
    start: idea.start,
    end,
    text,
  });
  const { verbLast, plain, seen } = idea;
  if (seen) {
    return verbLast.flatMap((said) =>
      [`want ${seen.plain}`, `omdat ${seen.verbLast}`].map((ground) =>
        draft(`ik vermoed dat ${said}, ${ground}`, seen.end),
      ),
    );
  }
  const grounds = idea.leansOn ? GROUNDS_APART : GROUNDS;
  const suspected = (said: string) => grounds.map((ground) => draft(`ik vermoed dat ${said}, ${ground}`));
  const [first, ...others] = suspected(verbLast[0] ?? '');
  return [
    ...(first ? [first] : []),
    ...(plain ? [draft(`mijn indruk: ${plain}. Dat zag ik aan: [wat zag of hoorde je?]`)] : []),
    ...others,
    ...verbLast.slice(1).flatMap((said) => suspected(said).slice(0, 2)),
  ];
}

/** A guess may also be a question that the writer asks. */
export function doubtDrafts({ start, end, verbLast, plain, seen }: Idea): Draft[] {
  if (seen) return [];
  const texts = [
    ...(plain ? [`mijn vermoeden: ${plain}. Ik zag [wat?]`] : []),
    `ik vraag me af of ${verbLast[0]}, want ik zag [wat?]`,
    `ik vraag me af of ${verbLast[0]}, omdat ik zag dat [wat zag je?]`,
  ];
  return texts.map((text) => ({ kind: 'attribute', start, end, text }));
}
