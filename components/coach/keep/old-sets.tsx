import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { olderThan, RETENTIONS } from '../../../lib/coach/retention.ts';
import type { SentenceSet } from '../../../lib/coach/schema.ts';
import { store } from '../../../lib/store/coach.ts';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import { Section } from '../../section.tsx';
import { useStore } from '../../store-context.tsx';

/** Sets nobody has touched for a long time: kept until the coach removes them, never removed behind their back. */
export function OldSets({ sets }: { sets: readonly SentenceSet[] }) {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const [months, setMonths] = useState<number>(RETENTIONS[1]);
  const [asking, setAsking] = useState(false);
  const old = olderThan(sets, months, Date.now());

  const remove = async () => {
    setAsking(false);
    if ((await run(() => store.removeSets(old.map(({ id }) => id)))) === false) return;
    say(t('coach.keep.oldRemoved', { count: old.length }));
  };
  return (
    <Section title={t('coach.keep.old')} intro={t('coach.keep.oldIntro')}>
      <label className="labelled">
        <span>{t('coach.keep.unchangedFor')}</span>
        <select value={months} onChange={(event) => setMonths(Number(event.target.value))}>
          {RETENTIONS.map((count) => (
            <option key={count} value={count}>
              {t('coach.keep.months', { count })}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{t('coach.sets.count', { count: old.length })}</p>
      <div>
        <button type="button" className="danger" disabled={old.length === 0} onClick={() => setAsking(true)}>
          {t('coach.keep.oldButton')}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('coach.keep.oldTitle')}
          button={t('coach.keep.oldButton')}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          <ul className="bullets">
            {old.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </Section>
  );
}
