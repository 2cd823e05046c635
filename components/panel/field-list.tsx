import { useTranslation } from 'react-i18next';
import type { Field, FieldStatus } from '../../lib/engine/types.ts';

interface FieldListProps {
  fields: readonly FieldStatus[];
  /** Puts the question for a field into the text; left out where the page takes no changes. */
  onInsert?: (field: Field) => void;
}

/** The registration's fields as a checklist: what is there, and what is missing. */
export function FieldList({ fields, onInsert }: FieldListProps) {
  const { t } = useTranslation();
  const missing = fields.filter(({ required, status }) => required && status === 'missing').length;
  return (
    <section className="stack">
      <h2>{t('page.panel.fields')}</h2>
      <p className="small muted sentence">
        {fields.length === 0 && t('panel.noFields')}
        {fields.length > 0 &&
          (missing > 0 ? t('page.missing', { count: missing }) : t('page.nothingMissing'))}
      </p>
      <ul className="fields">
        {fields.map((field) => (
          <li key={field.field} className="field" data-status={field.status}>
            <Mark present={field.status === 'present'} />
            <span className="field-text">
              <span className="field-name">{t(`page.field.${field.field}`)}</span>
              <span className="small muted">{statusText(field)}</span>
            </span>
            {field.status === 'missing' && onInsert && (
              <button
                type="button"
                className="quiet"
                aria-label={t('page.panel.insertNamed', { field: t(`page.field.${field.field}`) })}
                onClick={() => onInsert(field.field)}
              >
                {t('page.panel.insert')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );

  function statusText({ status, from, required }: FieldStatus): string {
    if (status === 'present') return t(from === 'form' ? 'page.panel.presentInForm' : 'page.panel.present');
    return required ? t('page.panel.missing') : `${t('page.panel.missing')} (${t('page.panel.recommended')})`;
  }
}

/** A tick or an empty circle; the text beside it says the same. */
function Mark({ present }: { present: boolean }) {
  return (
    <svg className="mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {present ? <path d="M4 10.5l4 4 8-9" /> : <circle cx="10" cy="10" r="6.5" strokeDasharray="3 2.5" />}
    </svg>
  );
}
