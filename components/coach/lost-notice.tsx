import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { store } from '../../lib/store/coach.ts';
import { rememberKept, wasKept } from '../../lib/store/kept.ts';
import { useStored } from '../store-context.tsx';

/** Says once when the browser has thrown away what was kept, which it may do when the device is full. */
export function LostNotice() {
  const { t } = useTranslation();
  const [lost, setLost] = useState(false);
  const [checked, setChecked] = useState(false);
  const count = useStored(async () => (await store.sets()).length, []);

  useEffect(() => {
    if (count === undefined) return;
    const look = async () => {
      if (!checked && count === 0 && (await wasKept())) setLost(true);
      setChecked(true);
      await rememberKept(count > 0);
    };
    look();
  }, [count, checked]);

  if (!lost) return null;
  return (
    <div className="notice warn stack" role="alert">
      <p>{t('coach.evicted')}</p>
      <div>
        <button type="button" onClick={() => setLost(false)}>
          {t('coach.understood')}
        </button>
      </div>
    </div>
  );
}
