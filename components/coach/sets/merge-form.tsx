import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SentenceSet } from '../../../lib/coach/schema.ts';
import { store } from '../../../lib/store/coach.ts';
import { useStore, useStored } from '../../store-context.tsx';

/** Takes the sentences of another set into this one. */
export function MergeForm({ into, onClose }: { into: SentenceSet; onClose: () => void }) {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const others = useStored(async () => (await store.sets()).filter(({ id }) => id !== into.id), [into.id]);
  const [from, setFrom] = useState('');

  const merge = async (event: FormEvent) => {
    event.preventDefault();
    if (!from || (await run(() => store.mergeSets(into.id, from))) === false) return;
    onClose();
    say(t('coach.set.merged'));
  };

  if (others?.length === 0) {
    return (
      <p className="notice" role="status">
        {t('coach.set.noOthers')}
      </p>
    );
  }
  return (
    <form className="card stack" onSubmit={merge}>
      <label className="labelled">
        <span>{t('coach.set.mergeFrom')}</span>
        <select value={from} required onChange={(event) => setFrom(event.target.value)}>
          <option value="">{t('coach.set.choose')}</option>
          {others?.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p className="small muted">{t('coach.set.mergeHint')}</p>
      <div className="buttons">
        <button type="submit" className="primary">
          {t('coach.set.mergeNow')}
        </button>
        <button type="button" onClick={onClose}>
          {t('coach.cancel')}
        </button>
      </div>
    </form>
  );
}
