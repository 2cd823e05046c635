/** The clause as a dictionary has it, verb last and without negation, so that one pattern fits every word order. */

import { words } from '../morphology/spelling.ts';
import { join } from '../word-order.ts';
import type { Family } from './abilities/ability.ts';
import type { Scene } from './scene.ts';

/** What a modal verb says of the rest. */
export const FAMILY: Record<string, Family> = {
  kunnen: 'can',
  lukken: 'can',
  durven: 'dare',
  willen: 'want',
  weigeren: 'want',
  mogen: 'can',
};

/** Negations, and the small words around them. */
export const NEGATION =
  words(`niet geen nog al steeds altijd amper nauwelijks nooit echt helemaal nie niets meer eigenlijk gewoon toch
  vandaag weer ook maar heel erg zo te niks`);

/** "Tess slaapt niet goed in" → "goed inslapen". */
export function dictionaryOrder({ document, clause }: Scene): string {
  const plain = (indices: number[]) =>
    indices
      .map((index) => document.tokens[index]!)
      .filter(({ norm, kind }) => kind !== 'punctuation' && !NEGATION.has(norm))
      .map(({ norm, start, end }) =>
        /[A-Z]/.test(document.text.charAt(start)) ? document.text.slice(start, end) : norm,
      )
      .join(' ');
  const finite = clause.finite!;
  const middle = plain(clause.middle);
  const extra = plain(clause.extra);
  const cluster = plain(clause.cluster);
  if (cluster && FAMILY[finite.infinitive]) return join(middle, extra, cluster, finite.infinitive);
  const isParticle = cluster !== '' && !cluster.includes(' ') && !/n$/.test(cluster);
  return isParticle
    ? join(middle, extra, cluster + finite.infinitive)
    : join(middle, extra, cluster, finite.infinitive);
}
