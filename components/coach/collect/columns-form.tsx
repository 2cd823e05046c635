import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../lib/coach/sources.ts';

interface ColumnsFormProps {
  columns: readonly Column[];
  onChoose: (columns: number[]) => void;
  onCancel: () => void;
}

/** Which columns of a table hold notes. */
export function ColumnsForm({ columns, onChoose, onCancel }: ColumnsFormProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(() =>
    columns.filter(({ likely }) => likely).map(({ index }) => index),
  );

  const choose = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length > 0) onChoose(chosen.toSorted((a, b) => a - b));
  };
  const toggle = (index: number) =>
    setChosen((now) => (now.includes(index) ? now.filter((one) => one !== index) : [...now, index]));

  return (
    <form className="card stack" onSubmit={choose}>
      <fieldset className="plain stack">
        <legend>{t('coach.collect.columns')}</legend>
        {columns.map(({ index, title, sample }) => (
          <label key={index} className="check-row">
            <input type="checkbox" checked={chosen.includes(index)} onChange={() => toggle(index)} />
            <span className="row-text">
              <span className="row-title">{title || t('coach.collect.column', { number: index + 1 })}</span>
              <span className="small muted clipped">{sample}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="buttons">
        <button type="submit" className="primary" disabled={chosen.length === 0}>
          {t('coach.collect.next')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('coach.cancel')}
        </button>
      </div>
    </form>
  );
}
