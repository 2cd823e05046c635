import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sentence } from '../../../lib/coach/schema.ts';
import { finder } from '../../../lib/coach/search.ts';
import { CATEGORIES, type Category } from '../../../lib/engine/types.ts';
import { store } from '../../../lib/store/coach.ts';
import { useStore } from '../../store-context.tsx';
import { SentenceRow } from './sentence-row.tsx';
import { useDropOrder } from './use-drop-order.ts';

/** Height of a row in px before it has been measured. */
const ROW = 96;
const CLEAN = 'clean';
type Filter = Category | typeof CLEAN | '';

/** The sentences of a set. Only those in sight are in the page, so that ten thousand stay quick. */
export function SentenceList({ sentences }: { sentences: readonly Sentence[] }) {
  const { t } = useTranslation();
  const { run } = useStore();
  const [wanted, setWanted] = useState('');
  const [filter, setFilter] = useState<Filter>('');
  const search = useDeferredValue(wanted);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => {
    const isWanted = finder(search);
    return sentences.filter((one) => isOfKind(one, filter) && isWanted(one.text));
  }, [sentences, filter, search]);
  const whole = shown.length === sentences.length;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => shown[index]!.id,
    estimateSize: () => ROW,
    overscan: 6,
  });

  const move = async (id: string, index: number) => {
    await run(() => store.moveSentence(id, index));
    virtual.scrollToIndex(index);
  };
  useDropOrder(sentences, move);
  useEffect(() => (scroller.current ? autoScrollForElements({ element: scroller.current }) : undefined), []);

  return (
    <div className="stack">
      <div className="filters">
        <label className="labelled">
          <span>{t('coach.list.search')}</span>
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
        <label className="labelled">
          <span>{t('coach.list.filter')}</span>
          <select value={filter} onChange={(event) => setFilter(event.target.value as Filter)}>
            <option value="">{t('coach.list.all')}</option>
            <option value={CLEAN}>{t('coach.list.clean')}</option>
            {CATEGORIES.map((category) => (
              <option key={category} value={category}>
                {t(`page.category.${category}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="small muted" role="status">
        {t('coach.list.count', { count: shown.length })}
        {!whole && ` ${t('coach.list.orderOff')}`}
      </p>
      <div className="scroller" ref={scroller}>
        <ol
          className="virtual"
          aria-label={t('coach.list.label')}
          style={{ blockSize: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, key, start }) => (
            <SentenceRow
              key={key}
              ref={virtual.measureElement}
              sentence={shown[index]!}
              index={index}
              count={shown.length}
              start={start}
              onMove={whole ? (to) => move(shown[index]!.id, to) : undefined}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}

function isOfKind({ categories }: Sentence, filter: Filter): boolean {
  if (filter === '') return true;
  return filter === CLEAN ? categories.length === 0 : categories.includes(filter);
}
