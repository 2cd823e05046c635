import { useTranslation } from 'react-i18next';
import type { Finding, SourceId } from '../../../lib/engine/types.ts';

interface RemarksProps {
  findings: readonly Finding[];
  /** How many of them are shown. */
  revealed: number;
}

/** The remarks so far, each with its reason and where that comes from. */
export function Remarks({ findings, revealed }: RemarksProps) {
  const { t } = useTranslation();
  if (findings.length === 0) return <p className="stage-note">{t('coach.present.noRemarks')}</p>;
  return (
    <ol className="stage-remarks" aria-live="polite">
      {findings.slice(0, revealed).map(({ start, rule, category, quote, message, source }) => (
        <li key={`${start} ${rule}`}>
          <p className="row-title">
            {t(`page.category.${category}`)}: <q>{quote}</q>
          </p>
          <p>{message}</p>
          <p className="stage-source">
            {t('page.card.source', { source: t(`page.source.${source as SourceId}`) })}
          </p>
        </li>
      ))}
    </ol>
  );
}
