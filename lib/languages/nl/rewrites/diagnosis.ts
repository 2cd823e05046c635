/** A diagnosis: who made it and when, or the behaviour that was seen (rule 6). */

import { isName } from '../../../engine/nouns.ts';
import type { Draft } from '../../../engine/rewrite.ts';
import { range } from '../clause.ts';
import { wordsOf } from '../word-order.ts';
import { factualFrame, otherFrames, whatDid, withoutLabel } from './frames.ts';
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
  faalangstig: 'faalangst',
  dyspraktisch: 'dyspraxie',
  dyscalculisch: 'dyscalculie',
  slechtziend: 'slechtziendheid',
  spastisch: 'spasticiteit',
};

export function diagnosisDrafts(found: Scene): Draft[] {
  const { document, clause } = found;
  if (namesSomebody(found)) return wordBlank(found);
  const scene = { ...inPredicate(found), fore: /^volgens (?:ons|mij)$/i.test(found.fore) ? '' : found.fore };
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
    ...otherFrames(scene),
    sentenceDraft(scene, 'factual', `[wanneer en waar?] ${whatDid(scene)}`),
  ];
}

/** "het autistische jongetje", "het autikindje": who it is, and not what is said of somebody. */
function namesSomebody({ clause, first, last }: Scene): boolean {
  return clause.subject.includes(first) && clause.subject.includes(last);
}

function conditionOf({ document, quote, clause, first, last }: Scene): string {
  const own = range(first, last + 1).filter((index) => !clause.subject.includes(index));
  const bare = (own.length > 0 ? wordsOf(document, own) : quote)
    .replace(/ (?:denk|vermoed|vrees) (?:ik|we)$/i, '')
    .replace(
      /^(?:heeft|had|hebben|vertoont|is|lijdt aan|leed aan|kampt met|heeft waarschijnlijk|last van)\s+/i,
      '',
    )
    .replace(/^(?:duidelijk|snel|erg|heel|zwaar|licht|een beetje|precies)\s+/i, '')
    .trim();
  const lower = bare.toLowerCase();
  const known = CONDITIONS[lower] ?? CONDITIONS[lower.replace(/e$/, '')];
  const article = document.tokens[first - 1]?.norm === 'een' ? 'een ' : '';
  if (known) return known;
  // "ODD'er" is somebody with ODD; "op het spectrum" names no condition.
  const person = /^(?:een )?(\p{Lu}+)['’]?er$/u.exec(bare);
  if (person) return person[1]!;
  return /^(?:op|in|aan|niet|onveilig) |(?:ig|isch|ief|oog)$/.test(lower)
    ? '[welke diagnose?]'
    : article + bare;
}
