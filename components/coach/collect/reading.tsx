import { useTranslation } from 'react-i18next';

interface ReadingProps {
  done: number;
  /** 0 while that is not known yet. */
  total: number;
  onCancel: () => void;
}

/** How far a long import is. */
export function Reading({ done, total, onCancel }: ReadingProps) {
  const { t } = useTranslation();
  return (
    <div className="card stack">
      <p role="status">{t('coach.collect.reading')}</p>
      <progress
        aria-label={t('coach.collect.reading')}
        max={total || undefined}
        value={total ? done : undefined}
      />
      <div>
        <button type="button" onClick={onCancel}>
          {t('coach.cancel')}
        </button>
      </div>
    </div>
  );
}
