import { is } from '../../../engine/document.ts';
import type { Range } from '../../../engine/types.ts';
import { norm, type Reading, rangeOf } from './reading.ts';
import { personAt } from './roles.ts';

const OBJECTS = new Set(['hem', "'m", 'haar', 'hen', 'hun']);

/** A name, an initial, a role or a pronoun: anyone but the writer and the team. */
export function who(reading: Reading): Range | undefined {
  const { document } = reading;
  for (let index = 0; index < document.tokens.length; index++) {
    if (reading.quiet[index] || document.tokens[index]!.kind !== 'word') continue;
    const role = personAt(reading, index);
    const named = role === 'child' || role === 'parent' || role === 'outsider';
    if (named || is(document, index, 'pronoun') || OBJECTS.has(norm(reading, index)))
      return rangeOf(reading, { from: index, to: index + 1 });
  }
  return undefined;
}
