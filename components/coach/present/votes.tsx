import { useTranslation } from 'react-i18next';
import { totalOf, type Votes as VoteCounts } from '../../../lib/coach/discussion.ts';
import { VERDICTS, type Verdict } from '../../../lib/coach/schema.ts';

interface VotesProps {
  votes: VoteCounts;
  onVote: (verdict: Verdict, change: 1 | -1) => void;
}

/** Hands that are counted by a key or a click; only the counts are kept. */
export function Votes({ votes, onVote }: VotesProps) {
  const { t } = useTranslation();
  const total = totalOf(votes);
  return (
    <fieldset className="votes">
      <legend>{t('coach.present.ask')}</legend>
      {VERDICTS.map((verdict, index) => {
        const count = votes[verdict] ?? 0;
        const name = t(`coach.verdict.${verdict}`);
        return (
          <div key={verdict} className="vote">
            <button
              type="button"
              className="vote-button"
              aria-label={t('coach.present.vote', { key: index + 1, verdict: name, count })}
              onClick={() => onVote(verdict, 1)}
            >
              <kbd>{index + 1}</kbd> {name}
            </button>
            <span className="bar" aria-hidden="true">
              <span className="bar-fill" style={{ inlineSize: `${total ? (count / total) * 100 : 0}%` }} />
            </span>
            <output className="vote-count">{count}</output>
            <button
              type="button"
              className="quiet"
              disabled={count === 0}
              aria-label={t('coach.present.unvote', { verdict: name })}
              onClick={() => onVote(verdict, -1)}
            >
              −
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}
