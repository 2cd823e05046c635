import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../lib/coach/schema.ts';

interface LineFieldProps {
  label: string;
  hint?: string;
  value: string;
  required?: boolean;
  maxLength?: number;
  onChange: (value: string) => void;
  /** Words in it by which somebody can be recognised. */
  telling?: string;
}

/** A title, theme or question: short text that is stored as it is typed, so it may name nobody. */
export function LineField({
  label,
  hint,
  value,
  required,
  maxLength = LIMITS.line,
  onChange,
  telling,
}: LineFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const described = [hint && `${id}-hint`, telling && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        required={required}
        maxLength={maxLength}
        aria-invalid={telling !== undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="small muted">
          {hint}
        </span>
      )}
      {telling && (
        <span id={`${id}-error`} className="small warn-text" role="alert">
          {t('coach.line.telling', { words: telling })}
        </span>
      )}
    </div>
  );
}

/** @returns the words by which somebody can be recognised in any of these lines */
export async function tellingIn(...lines: string[]): Promise<(string | undefined)[]> {
  const { tellsWho } = await import('../../../lib/coach/read-notes.ts');
  return lines.map(tellsWho);
}
