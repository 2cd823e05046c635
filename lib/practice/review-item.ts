/** Whether an item does what it says: the engine's view of its sentences, for the content that ships and a trainer's own. */

import type { AnalyseOptions, Analysis } from '../analyse.ts';
import type { Finding } from '../engine/types.ts';
import { compare, type Told } from './facts.ts';
import { type Complete, type Flaw, type Item, type Observe, rangeOf } from './schema.ts';

export type Analyse = (text: string, options: AnalyseOptions) => Promise<Analysis>;

/** One thing that is not as the item says; `about` is the words it is about. */
export interface Remark {
  problem:
    | 'not-clean'
    | 'not-flagged'
    | 'also-flagged'
    | 'fact-missing'
    | 'trap-in-model'
    | 'invented'
    | 'no-strength'
    | 'field-missing'
    | 'field-present';
  about: string;
}

/** @returns nothing when the engine agrees with the item */
export async function reviewItem(item: Item, analyse: Analyse): Promise<Remark[]> {
  const { language } = item;
  const findings = async (text: string) => (await analyse(text, { language })).findings;
  const clean = async (text: string) => notClean(await findings(text));
  const flawed = async (text: string, flaws: readonly Flaw[]) =>
    unlikeFlaws(text, flaws, await findings(text));
  const all = async (remarks: Promise<Remark[]>[]) => (await Promise.all(remarks)).flat();

  switch (item.kind) {
    case 'sort':
      return all(
        item.sentences.map(async ({ text, bin }): Promise<Remark[]> => {
          if (bin === 'fact') return clean(text);
          const found = await findings(text);
          return found.some(({ category }) => category === bin)
            ? []
            : [{ problem: 'not-flagged', about: text }];
        }),
      );
    case 'find':
      return flawed(item.text, item.phrases);
    case 'split':
      return clean(item.model);
    case 'choose':
      return all([clean(item.better), flawed(item.worse, item.flaws)]);
    case 'factual':
    case 'positive':
      return [
        ...(await flawed(item.sentence, item.flaws)),
        ...(await all(item.models.map(clean))),
        ...item.models.flatMap((model) => unlikeTold(model, item, item.kind === 'positive')),
      ];
    case 'complete':
      return all([clean(item.model), unlikeFields(item, analyse), complete(item, analyse)]);
    case 'observe':
      return [
        ...(await all([clean(item.model), complete(item, analyse)])),
        ...unlikeTold(item.model, toldIn(item)),
      ];
  }
}

/** What a scene tells, as `compare` reads it. */
export function toldIn(scene: Observe): Told {
  return { ...scene, situation: `${scene.setting}\n${scene.scene}` };
}

function notClean(findings: readonly Finding[]): Remark[] {
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ quote }) => ({ problem: 'not-clean', about: quote }));
}

function unlikeFlaws(text: string, flaws: readonly Flaw[], findings: readonly Finding[]): Remark[] {
  const isSame = (flaw: Flaw, { start, end, category }: Finding) => {
    const range = rangeOf(text, flaw);
    return range !== null && flaw.category === category && start < range.end && end > range.start;
  };
  const unseen = flaws.filter((flaw) => !findings.some((finding) => isSame(flaw, finding)));
  const more = findings.filter((finding) => !flaws.some((flaw) => isSame(flaw, finding)));
  return [
    ...unseen.map(({ quote }): Remark => ({ problem: 'not-flagged', about: quote })),
    ...more.map(({ quote }): Remark => ({ problem: 'also-flagged', about: quote })),
  ];
}

function unlikeTold(model: string, told: Told, wantsStrength = false): Remark[] {
  const { missing, trapped, invented, strengths } = compare(model, told);
  return [
    ...missing.map(({ says }): Remark => ({ problem: 'fact-missing', about: says })),
    ...trapped.map(({ says }): Remark => ({ problem: 'trap-in-model', about: says })),
    ...invented.map(({ quote }): Remark => ({ problem: 'invented', about: quote })),
    ...(wantsStrength && strengths.length === 0 ? [{ problem: 'no-strength', about: model } as const] : []),
  ];
}

async function lacking(text: string, { profile, language }: Complete | Observe, analyse: Analyse) {
  const { fields } = await analyse(text, { profile, language });
  return fields.filter(({ required, status }) => required && status === 'missing').map(({ field }) => field);
}

async function complete(item: Complete | Observe, analyse: Analyse): Promise<Remark[]> {
  const fields = await lacking(item.model, item, analyse);
  return fields.map((about) => ({ problem: 'field-missing', about }));
}

async function unlikeFields(item: Complete, analyse: Analyse): Promise<Remark[]> {
  const fields = await lacking(item.note, item, analyse);
  return [
    ...fields
      .filter((field) => !item.missing.includes(field))
      .map((about): Remark => ({ problem: 'field-missing', about })),
    ...item.missing
      .filter((field) => !fields.includes(field))
      .map((about): Remark => ({ problem: 'field-present', about })),
  ];
}
