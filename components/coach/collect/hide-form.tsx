import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Knowledge, NOTHING_KNOWN } from '../../../lib/coach/knowledge.ts';

/** What was missed: a name, found in any spelling, or words to leave out as they stand. */
export function HideForm({ onHide }: { onHide: (more: Knowledge) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [words, setWords] = useState('');
  const hide = (kind: keyof Knowledge) => {
    if (words.trim() !== '') onHide({ ...NOTHING_KNOWN, [kind]: [words.trim()] });
  };
  return (
    <div className="hide-form">
      <label className="labelled" htmlFor={id}>
        <span>{t('coach.review.alsoHide')}</span>
        <input
          id={id}
          value={words}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <button type="button" onClick={() => hide('names')}>
        {t('coach.review.asName')}
      </button>
      <button type="button" onClick={() => hide('phrases')}>
        {t('coach.review.leaveOut')}
      </button>
    </div>
  );
}
