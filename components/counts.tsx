import { useTranslation } from 'react-i18next';
import type { PageState } from '../lib/messages.ts';

/** How many remarks there are, and how many of the fields that should be there are missing. */
export function Counts({ state: { findings, fields } }: { state: PageState }) {
  const { t } = useTranslation();
  const missing = fields.filter(({ required, status }) => required && status === 'missing').length;
  return (
    <ul className="counts">
      <li>{findings.length > 0 ? t('page.remarks', { count: findings.length }) : t('page.noRemarks')}</li>
      {fields.length > 0 && (
        <li className="sentence">
          {missing > 0 ? t('page.missing', { count: missing }) : t('page.nothingMissing')}
        </li>
      )}
    </ul>
  );
}
