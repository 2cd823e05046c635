import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decisions, Draft } from '../../../lib/coach/draft.ts';
import { DraftRow } from './draft-row.tsx';

/** Height of a row in px before it has been measured. */
const ROW = 88;

interface DraftListProps {
  drafts: readonly Draft[];
  decisions: Decisions;
  isChosen: (draft: Draft) => boolean;
  /** Whether it stands in a set already, or further up. */
  isDouble: (draft: Draft) => boolean;
  onChoose: (drafts: readonly Draft[], choice: boolean) => void;
}

/** Every sentence that was found. Only those in sight are in the page. */
export function DraftList({ drafts, decisions, isChosen, isDouble, onChoose }: DraftListProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: drafts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const chosen = drafts.filter(isChosen).length;
  return (
    <section className="card stack" aria-label={t('coach.review.sentences')}>
      <div className="view-header">
        <h2>{t('coach.review.sentences')}</h2>
        <div className="buttons">
          <button type="button" className="quiet" onClick={() => onChoose(drafts, true)}>
            {t('coach.review.all')}
          </button>
          <button type="button" className="quiet" onClick={() => onChoose(drafts, false)}>
            {t('coach.review.none')}
          </button>
        </div>
      </div>
      <p className="small muted" role="status">
        {t('coach.review.chosen', { count: chosen, total: drafts.length })}
      </p>
      <div className="draft-heads small muted" aria-hidden="true">
        <span>{t('coach.review.original')}</span>
        <span>{t('coach.review.result')}</span>
      </div>
      <div className="scroller" ref={scroller}>
        <ol
          className="virtual"
          aria-label={t('coach.review.sentences')}
          style={{ blockSize: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const draft = drafts[index]!;
            return (
              <DraftRow
                key={draft.id}
                ref={virtual.measureElement}
                draft={draft}
                decisions={decisions}
                index={index}
                count={drafts.length}
                start={start}
                chosen={isChosen(draft)}
                double={isDouble(draft)}
                onChoose={(choice) => onChoose([draft], choice)}
              />
            );
          })}
        </ol>
      </div>
    </section>
  );
}
