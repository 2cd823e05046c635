/** Everything there is to practise. A new file is one import and one line. */

import type { Item } from '../schema.ts';
import { choose } from './choose.ts';
import { complete } from './complete.ts';
import { factual } from './factual.ts';
import { find } from './find.ts';
import { positive } from './positive.ts';
import { scenes } from './scenes/index.ts';
import { sort } from './sort.ts';
import { split } from './split.ts';

export const ITEMS: readonly Item[] = [
  ...sort,
  ...find,
  ...factual,
  ...positive,
  ...split,
  ...complete,
  ...choose,
  ...scenes,
];
