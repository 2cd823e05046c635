import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Remark, reviewItem } from '../../../lib/practice/review-item.ts';
import { KINDS } from '../../../lib/practice/schema.ts';
import type { ReadFile } from '../../../lib/practice/trainer-file.ts';
import { analyse } from '../../use-analysis.ts';
import { usePractice } from '../practice-context.tsx';

interface PreviewProps {
  read: Extract<ReadFile, { set: object }>;
  onKeep: () => void;
  onLeave: () => void;
}

/** What a file holds, what is wrong with it, and what the engine thinks of its sentences. */
export function Preview({ read: { set, problems }, onKeep, onLeave }: PreviewProps) {
  const { t } = useTranslation();
  const { sets } = usePractice();
  const remarks = useReview(set.items);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const kinds = KINDS.map((kind) => ({ kind, count: set.items.filter((item) => item.kind === kind).length }));
  const replaces = sets.some(({ id }) => id === set.id);
  return (
    <section className="stack" aria-labelledby="preview">
      <h3 id="preview" ref={heading} tabIndex={-1}>
        {t('practice.own.preview', { title: set.title })}
      </h3>
      <ul className="bullets">
        {kinds
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              {t(`practice.kind.${kind}`)}: {count}
            </li>
          ))}
      </ul>
      {problems.length > 0 && (
        <div className="notice warn stack">
          <p>{t('practice.own.problems', { count: problems.length })}</p>
          <ul className="bullets small">
            {problems.map(({ number, id, path, code }) => (
              <li key={`${number}-${path}-${code}`}>
                {t('practice.own.place', { number, id: id ?? '–' })} {path && <code>{path}</code>}{' '}
                {t(`practice.own.issue.${code}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {remarks.length > 0 && (
        <div className="notice stack">
          <p>{t('practice.own.review')}</p>
          <ul className="bullets small">
            {remarks.map(({ id, problem, about }) => (
              <li key={`${id}-${problem}-${about}`}>
                {id}: {t(`practice.own.remark.${problem}`, { about })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {replaces && <p>{t('practice.own.replaces')}</p>}
      <div className="buttons">
        <button type="button" className="primary" disabled={set.items.length === 0} onClick={onKeep}>
          {t('practice.own.keep', { count: set.items.length })}
        </button>
        <button type="button" onClick={onLeave}>
          {t('common.cancel')}
        </button>
      </div>
    </section>
  );
}

type ReviewedRemark = Remark & { id: string };

function useReview(items: Extract<ReadFile, { set: object }>['set']['items']): ReviewedRemark[] {
  const [remarks, setRemarks] = useState<ReviewedRemark[]>([]);
  useEffect(() => {
    let stopped = false;
    const reviews = items.map(async (item) =>
      (await reviewItem(item, analyse)).map((remark) => ({ ...remark, id: item.id })),
    );
    Promise.all(reviews).then((all) => {
      if (!stopped) setRemarks(all.flat());
    });
    return () => {
      stopped = true;
    };
  }, [items]);
  return remarks;
}
