import type { Range } from '../../../engine/types.ts';
import { personAt } from './people.ts';
import { type Reading, rangeOf } from './reading.ts';

/** A name, an initial or a role; the writer, the team, and a "hij" that stands for nobody named do not count. */
export function who(reading: Reading): Range | undefined {
  const { tokens } = reading.document;
  for (let index = 0; index < tokens.length; index++) {
    if (reading.quiet[index] || tokens[index]!.kind !== 'word') continue;
    const role = personAt(reading, index);
    if (role === 'child' || role === 'parent' || role === 'outsider') {
      return rangeOf(reading, { from: index, to: index + 1 });
    }
  }
  return undefined;
}
