import { useTranslation } from 'react-i18next';
import { useSettings } from '../settings-context.tsx';

/** Says that the organisation laid down a part of the settings, and what of it makes no sense. */
export function PolicyNotice() {
  const { t } = useTranslation();
  const { policy } = useSettings();
  const { values, wrong } = policy;
  if (Object.keys(values).length === 0 && wrong.length === 0) return null;
  return (
    <div className="notice stack">
      {Object.keys(values).length > 0 && <p>{t('options.policy.some')}</p>}
      {wrong.length > 0 && (
        <p className="warn-text">{t('options.policy.wrong', { parts: wrong.join(', ') })}</p>
      )}
    </div>
  );
}
