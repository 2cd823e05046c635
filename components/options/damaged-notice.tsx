import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { damagedValues, forgetDamaged } from '../../lib/settings/store.ts';
import { useSettings } from '../settings-context.tsx';

/** Says which part of the settings was damaged, and shows what was kept of it, until the user has seen it. */
export function DamagedNotice() {
  const { t } = useTranslation();
  const { replaced } = useSettings();
  const [values, setValues] = useState<string>();
  if (replaced.length === 0) return null;

  const show = async () => setValues((await Promise.all(replaced.map(damagedValues))).join('\n\n'));
  return (
    <section className="notice warn stack" role="alert">
      <h2>{t('options.damaged.title')}</h2>
      <p>{t('options.damaged.intro')}</p>
      <ul className="bullets">
        {replaced.map((part) => (
          <li key={part}>{t(`options.damaged.part.${part}`)}</li>
        ))}
      </ul>
      {values !== undefined && (
        <textarea
          className="damaged"
          aria-label={t('options.damaged.show')}
          value={values}
          rows={6}
          readOnly
        />
      )}
      <div className="buttons">
        {values === undefined && (
          <button type="button" onClick={show}>
            {t('options.damaged.show')}
          </button>
        )}
        <button type="button" onClick={() => forgetDamaged(replaced)}>
          {t('options.damaged.forget')}
        </button>
      </div>
    </section>
  );
}
