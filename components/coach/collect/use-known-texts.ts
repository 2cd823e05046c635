import { useCallback } from 'react';
import { type Decisions, type Draft, resultOf } from '../../../lib/coach/draft.ts';
import { foldName } from '../../../lib/engine/fold.ts';
import { store } from '../../../lib/store/coach.ts';
import { useStored } from '../../store-context.tsx';

/** @returns whether a sentence stands in a set already */
export function useKnownTexts(): (draft: Draft, decisions: Decisions) => boolean {
  const known = useStored(async () => {
    const { sentences } = await store.everything();
    return new Set(sentences.map(({ text }) => foldName(text)));
  }, []);
  return useCallback(
    (draft, decisions) =>
      known !== undefined && known.size > 0 && known.has(foldName(resultOf(draft, decisions))),
    [known],
  );
}
