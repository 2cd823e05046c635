/** A diagnosis: who made it and when, or the behaviour that was seen (rule 6). */

import { isName } from '../../../engine/nouns.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { factualFrame, whatDid, withoutLabel } from './frames.ts';
import { inPredicate, ownSubject, type Scene, sentenceDraft } from './scene.ts';
import { wordBlank } from './word-alone.ts';

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

export function diagnosisDrafts(found: Scene): Draft[] {
  const scene = { ...inPredicate(found), fore: /^volgens (?:ons|mij)$/i.test(found.fore) ? '' : found.fore };
  const { document, clause } = scene;
  const condition = conditionOf(scene);
  const subject = ownSubject(scene);
  const named = clause.subject[0] !== undefined && isName(document, clause.subject[0]);
  if (clause.verb < 0) return wordBlank(scene);
  if (clause.order !== 'main' || subject === '') return [factualFrame(scene)];
  const source = (text: string) => sentenceDraft(scene, 'source', text);
  const who = named ? ` bij ${subject}` : '';
  return [
    source(`[wie] stelde op [datum] ${condition} vast${who}`),
    source(`volgens het attest van [wie] van [datum]: ${condition}`),
    source(`volgens [welke arts of dienst?] heeft ${subject} ${condition}, verslag van [datum]`),
    ...(named ? [source(`[wie] stelde op [datum] ${condition} vast`)] : []),
    ...withoutLabel(scene),
    factualFrame(scene),
    sentenceDraft(scene, 'factual', `[wanneer en waar?] ${whatDid(scene)}`),
  ];
}

function conditionOf({ document, quote, first }: Scene): string {
  const bare = quote
    .replace(/^(?:heeft|had|hebben|vertoont|is|lijdt aan|kampt met|heeft waarschijnlijk)\s+/i, '')
    .replace(/^(?:duidelijk|snel|erg|heel|zwaar|licht|een beetje|precies)\s+/i, '')
    .trim();
  const lower = bare.toLowerCase();
  const known = CONDITIONS[lower] ?? CONDITIONS[lower.replace(/e$/, '')];
  const article = document.tokens[first - 1]?.norm === 'een' ? 'een ' : '';
  return known ?? article + bare.replace(/^een (\p{Lu}+)'er$/u, '$1');
}
