/** Plain words for the terms of the trade (VTO 6.3). */

import type { Draft } from '../../../engine/rewrite.ts';
import { rangeOf, type Scene } from './scene.ts';

/** Only where a plain word says the same in every sentence. */
const PLAIN: Record<string, string> = {
  stoelgang: 'kaka',
  defecatie: 'kaka',
  mictie: 'plas',
  exploratiedrang: 'zin om te ontdekken',
  exploreren: 'ontdekken',
  exploreert: 'ontdekt',
  exploreerde: 'ontdekte',
  'fijne motoriek': 'werken met de handen',
  'grove motoriek': 'bewegen met het hele lijf',
  parallelspel: 'naast elkaar spelen',
  transitiemomenten: 'overgangen',
  transitiemoment: 'overgang',
  anamnese: 'vragen over vroeger',
  verbale: 'gesproken',
  'ziko-vo': 'kindportret',
  mdo: 'overleg met alle begeleiders',
  adl: 'eten, wassen en aankleden',
  affect: 'gevoel',
  expressief: 'met woorden en gebaren',
};

export function jargonDrafts({ document, quote, first, last }: Scene): Draft[] {
  const place = rangeOf(document, { from: first, to: last + 1 });
  const plain = PLAIN[quote.toLowerCase()];
  const explained: Draft = { ...place, kind: 'factual', text: `${quote} ([wat betekent dat?])` };
  if (plain !== undefined && takesHet(plain)) {
    const article = document.tokens[first - 1]?.norm === 'de';
    const from = article ? first - 1 : first;
    const text = article ? `het ${plain}` : plain;
    return [{ ...rangeOf(document, { from, to: last + 1 }), kind: 'factual', text }, explained];
  }
  return plain === undefined ? [explained] : [{ ...place, kind: 'factual', text: plain }, explained];
}

/** "de ADL" is "het eten, wassen en aankleden". */
function takesHet(plain: string): boolean {
  return /^(?:overleg|kindportret|gevoel)|^(?:eten|werken|bewegen)/.test(plain);
}
