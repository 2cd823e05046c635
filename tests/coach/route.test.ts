import { describe, expect, it } from 'vitest';
import { type Route, readRoute, routeTo } from '../../lib/coach/route.ts';

describe('an address', () => {
  it.each<[string, Route]>([
    ['#/', { view: 'sets' }],
    ['#/collect', { view: 'collect' }],
    ['#/collect/x1', { view: 'collect', setId: 'x1' }],
    ['#/ready', { view: 'ready' }],
    ['#/patterns', { view: 'patterns' }],
    ['#/keep', { view: 'keep' }],
    ['#/set/x1', { view: 'set', setId: 'x1', part: 'sentences' }],
    ['#/set/x1/present', { view: 'set', setId: 'x1', part: 'present' }],
    ['#/set/x1/print', { view: 'set', setId: 'x1', part: 'print' }],
  ])('%s leads somewhere, and back', (hash, route) => {
    expect([readRoute(hash), readRoute(hash.slice(1))]).toEqual([route, route]);
    expect(routeTo(route)).toBe(hash);
  });

  it.each(['', '#', '#/nowhere', '#/set', '#/set/x1/nowhere', '#/constructor'])(
    '%j leads to the sets',
    (hash) => {
      expect(readRoute(hash)).toEqual({ view: 'sets' });
    },
  );
});
