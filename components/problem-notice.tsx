import { useTranslation } from 'react-i18next';
import { useStore } from './store-context.tsx';

/** What the browser refused to keep or give, and what the user can do about it. */
export function ProblemNotice() {
  const { t } = useTranslation();
  const { problem } = useStore();
  if (!problem) return null;
  return (
    <div className="notice warn stack" role="alert">
      <p>{t(`common.problem.${problem}`)}</p>
      {(problem === 'newer' || problem === 'failed') && (
        <div>
          <button type="button" onClick={() => location.reload()}>
            {t('common.retry')}
          </button>
        </div>
      )}
    </div>
  );
}
