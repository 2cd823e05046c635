import { useMemo } from 'react';
import { type Decisions, type Draft, resultOf } from '../../../lib/coach/draft.ts';
import { foldName } from '../../../lib/engine/fold.ts';
import { store } from '../../../lib/store/coach.ts';
import { useStored } from '../../store-context.tsx';

/** @returns the ids of the drafts that would be kept twice: they stand in a set already, or further up */
export function useDoubles(drafts: readonly Draft[], decisions: Decisions): ReadonlySet<number> {
  const kept = useStored(
    async () => (await store.everything()).sentences.map(({ text }) => foldName(text)),
    [],
  );
  return useMemo(() => {
    const seen = new Set(kept);
    const doubles = new Set<number>();
    for (const draft of drafts) {
      const result = foldName(resultOf(draft, decisions));
      if (seen.has(result)) doubles.add(draft.id);
      seen.add(result);
    }
    return doubles;
  }, [drafts, decisions, kept]);
}
