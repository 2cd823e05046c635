import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { getReorderDestinationIndex } from '@atlaskit/pragmatic-drag-and-drop-hitbox/util/get-reorder-destination-index';
import { useEffect } from 'react';
import type { Sentence } from '../../../lib/coach/schema.ts';

/** Moves a sentence to where it was dropped. */
export function useDropOrder(
  sentences: readonly Sentence[],
  onMove: (id: string, index: number) => void,
): void {
  useEffect(() =>
    monitorForElements({
      onDrop({ source, location }) {
        const [target] = location.current.dropTargets;
        const startIndex = sentences.findIndex(({ id }) => id === source.data.sentenceId);
        const indexOfTarget = sentences.findIndex(({ id }) => id === target?.data.sentenceId);
        if (!target || startIndex < 0 || indexOfTarget < 0) return;
        const closestEdgeOfTarget = extractClosestEdge(target.data);
        const index = getReorderDestinationIndex({
          startIndex,
          indexOfTarget,
          closestEdgeOfTarget,
          axis: 'vertical',
        });
        if (index !== startIndex) onMove(sentences[startIndex]!.id, index);
      },
    }),
  );
}
