/** Data of others: initials or a role for a name; a number or address stays elsewhere. */

import type { Draft } from '../../../engine/rewrite.ts';
import { replacing } from './frames.ts';
import type { Scene } from './scene.ts';

export function privacyDrafts(scene: Scene): Draft[] {
  const { quote } = scene;
  if (quote.includes('@')) return [replacing(scene, 'initials', '[where is the e-mail address kept?]')];
  if (/^[\d\s./+()-]+$/.test(quote)) return [replacing(scene, 'initials', '[where is the number kept?]')];
  if (/\d/.test(quote)) return [replacing(scene, 'initials', '[where is this kept?]')];
  const parts = quote.split(/[\s-]+/).filter(Boolean);
  const initials = parts.map((part) => `${part.charAt(0)}.`).join('');
  return [initials, 'another child', `${parts[0]?.charAt(0) ?? ''}.`].map((text) =>
    replacing(scene, 'initials', text),
  );
}
