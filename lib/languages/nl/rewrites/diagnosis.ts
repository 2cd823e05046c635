/** A diagnosis: who made it and when, or the behaviour that was seen (rule 6). */

import type { Draft } from '../../../engine/rewrite.ts';
import { isName } from '../../../engine/topic.ts';
import { factualFrame, whatDid } from './frames.ts';
import { wordBlank } from './judgement.ts';
import { clauseDraft, ownSubject, type Scene } from './scene.ts';

/** Adjectives, and the name of the condition they stand for. */
const CONDITIONS: Record<string, string> = {
  autistisch: 'autisme',
  depressief: 'depressie',
  hoogsensitief: 'hoogsensitiviteit',
  hooggevoelig: 'hooggevoeligheid',
  hoogbegaafd: 'hoogbegaafdheid',
  hyperactief: 'hyperactiviteit',
  dyslectisch: 'dyslexie',
  getraumatiseerd: 'een trauma',
  epileptisch: 'epilepsie',
  anorectisch: 'anorexia',
  slechthorend: 'slechthorendheid',
  'zwaar autistisch': 'autisme',
  'hoog sensitief': 'hoogsensitiviteit',
  psychotisch: 'een psychose',
  borderline: 'borderline',
  overprikkeld: 'overprikkeling',
};

export function diagnosisDrafts(scene: Scene): Draft[] {
  const { document, clause } = scene;
  const condition = conditionOf(scene);
  const subject = ownSubject(scene);
  const named = clause.subject[0] !== undefined && isName(document, clause.subject[0]);
  const whole = { ...scene, predicate: new Set([...scene.predicate, clause.verb]) };
  const frames = clause.verb < 0 ? wordBlank(scene) : [factualFrame(whole)];
  if (clause.order !== 'main' || subject === '') return frames;
  const source = (text: string) => clauseDraft(scene, 'source', text);
  const who = named ? ` bij ${subject}` : '';
  return [
    source(`[wie] stelde op [datum] ${condition} vast${who}`),
    source(`volgens het attest van [wie] van [datum]: ${condition}`),
    source(`volgens [welke arts of dienst?] heeft ${subject} ${condition}, verslag van [datum]`),
    ...(named ? [source(`[wie] stelde op [datum] ${condition} vast`)] : []),
    ...frames,
    clauseDraft(scene, 'factual', `[wanneer en waar?] ${whatDid(scene)}`),
  ];
}

function conditionOf({ quote }: Scene): string {
  const bare = quote
    .replace(/^(?:heeft|had|hebben|vertoont|is|lijdt aan|kampt met|heeft waarschijnlijk)\s+/i, '')
    .replace(/^(?:duidelijk|snel|erg|heel|zwaar|licht|een beetje|precies)\s+/i, '')
    .trim();
  const lower = bare.toLowerCase();
  return (
    CONDITIONS[lower] ??
    CONDITIONS[lower.replace(/e$/, '')] ??
    (lower.endsWith('e trekken') ? `${bare}` : bare)
  );
}
