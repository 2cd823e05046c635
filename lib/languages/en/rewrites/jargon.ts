/** Plain words for the terms of the trade (VTO 6.3). */

import type { Draft } from '../../../engine/rewrite.ts';
import { replacing } from './frames.ts';
import type { Scene } from './scene.ts';

/** Only where a plain word says the same in every sentence. */
const PLAIN: Record<string, string> = {
  'fine motor skills': 'hand skills',
  'gross motor skills': 'big movements',
  'parallel play': 'playing next to each other',
  'pincer grip': 'thumb and finger grip',
  'bowel movement': 'poo',
  'loose stools': 'runny poo',
  stool: 'poo',
  stools: 'poo',
  urinated: 'did a wee',
  urinates: 'does a wee',
  defecated: 'did a poo',
  haematoma: 'bruise',
  hematoma: 'bruise',
  contusion: 'bruise',
  abrasion: 'graze',
  laceration: 'cut',
  oedema: 'swelling',
  mdt: 'meeting with everyone who looks after the child',
  'self-help skills': 'eating, washing and dressing',
};

export function jargonDrafts(scene: Scene): Draft[] {
  const plain = PLAIN[scene.quote.toLowerCase()];
  const explained = replacing(scene, 'factual', `${scene.quote} ([what does that mean?])`);
  return plain === undefined ? [explained] : [replacing(scene, 'factual', plain), explained];
}
