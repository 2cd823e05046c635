import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { totalOf, winnerOf } from '../../../lib/coach/discussion.ts';
import type { Sentence } from '../../../lib/coach/schema.ts';
import type { Results } from './discussion.tsx';

interface SummaryProps {
  title: string;
  sentences: readonly Sentence[];
  results: Results;
  onLeave: () => void;
}

/** What the team made of the set, sentence by sentence. */
export function Summary({ title, sentences, results, onLeave }: SummaryProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const discussed = sentences.filter(
    ({ id }) => results[id] && (totalOf(results[id].votes) > 0 || results[id].agreed),
  );
  const agreed = discussed.filter(({ id }) => results[id]?.agreed).length;

  return (
    <main className="coach stack summary">
      <h1 ref={heading} tabIndex={-1}>
        {t('coach.summary.title', { title })}
      </h1>
      <p>
        {t('coach.summary.discussed', { count: discussed.length })}{' '}
        {t('coach.summary.agreed', { count: agreed })}
      </p>
      <ol className="cards">
        {discussed.map(({ id, text }) => (
          <li key={id} className="card stack">
            <p>{text}</p>
            <Verdicts result={results[id]!} />
            {results[id]?.agreed && (
              <p>
                <span className="small muted">{t('coach.summary.became')}</span> {results[id].agreed.text}
              </p>
            )}
          </li>
        ))}
      </ol>
      <div className="buttons">
        <button type="button" className="primary" onClick={onLeave}>
          {t('coach.summary.done')}
        </button>
      </div>
    </main>
  );
}

function Verdicts({ result: { votes } }: { result: Results[string] }) {
  const { t } = useTranslation();
  const total = totalOf(votes);
  if (total === 0) return null;
  const winner = winnerOf(votes);
  return (
    <p className="small muted">
      {winner
        ? t('coach.summary.verdict', { verdict: t(`coach.verdict.${winner}`), count: votes[winner], total })
        : t('coach.summary.draw', { count: total })}
    </p>
  );
}
