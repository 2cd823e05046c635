import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store-context.tsx';
import { store, usePractice } from './practice-context.tsx';

/** Says that some of what was kept cannot be read, and shows it, until the learner has seen it. */
export function DamagedNotice() {
  const { t } = useTranslation();
  const { damaged } = usePractice();
  const { run } = useStore();
  const [rows, setRows] = useState<string>();
  if (damaged === 0) return null;

  const show = async () => setRows((await run(() => store.damagedRows())) || undefined);
  return (
    <section className="notice warn stack" role="alert">
      <h2>{t('practice.damaged.title')}</h2>
      <p>{t('practice.damaged.intro', { count: damaged })}</p>
      {rows !== undefined && (
        <textarea className="code" aria-label={t('practice.damaged.show')} value={rows} rows={6} readOnly />
      )}
      <div className="buttons">
        {rows === undefined && (
          <button type="button" onClick={show}>
            {t('practice.damaged.show')}
          </button>
        )}
        <button type="button" onClick={() => run(() => store.forgetDamaged())}>
          {t('practice.damaged.forget')}
        </button>
      </div>
    </section>
  );
}
