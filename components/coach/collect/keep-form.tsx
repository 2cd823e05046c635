import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmedText, type Decisions, type Draft } from '../../../lib/coach/draft.ts';
import type { SetFile } from '../../../lib/coach/exchange.ts';
import { type NewSentence, store } from '../../../lib/store/coach.ts';
import { useStore, useStored } from '../../store-context.tsx';
import { LineField, tellingIn } from '../sets/line-field.tsx';
import { goTo } from '../use-route.ts';

interface KeepFormProps {
  setId?: string;
  details?: Pick<SetFile, 'title' | 'theme' | 'tags'>;
  /** The chosen ones. */
  drafts: readonly Draft[];
  decisions: Decisions;
  /** How many questions are still open. */
  open: number;
  onKept: () => void;
  onCancel: () => void;
}

const NEW = '';

/** Where the sentences go, and the coach's word that nobody can be recognised. */
export function KeepForm({ setId = NEW, details, drafts, decisions, open, onKept, onCancel }: KeepFormProps) {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const id = useId();
  const sets = useStored(() => store.sets(), []);
  const [target, setTarget] = useState(setId);
  const [title, setTitle] = useState(details?.title ?? '');
  const [telling, setTelling] = useState<string>();
  const [sure, setSure] = useState(false);
  const [saving, setSaving] = useState(false);
  const ready = drafts.length > 0 && open === 0 && sure;

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || saving) return;
    const [found] = target === NEW ? await tellingIn(title) : [];
    setTelling(found);
    if (found || (target === NEW && title.trim() === '')) return;
    setSaving(true);
    const sentences = drafts.map(
      (draft): NewSentence => ({
        text: confirmedText(draft, decisions),
        categories: draft.categories,
        question: draft.question,
      }),
    );
    const kept = await run(async () => {
      if (target === NEW) return store.createSet({ ...details, title: title.trim() }, sentences);
      await store.addSentences(target, sentences);
      return target;
    });
    setSaving(false);
    if (!kept) return;
    onKept();
    say(t('coach.keepForm.kept', { count: sentences.length }));
    goTo({ view: 'set', setId: kept, part: 'sentences' });
  };

  return (
    <form className="card stack" onSubmit={keep}>
      <label className="labelled">
        <span>{t('coach.keepForm.where')}</span>
        <select value={target} onChange={(event) => setTarget(event.target.value)}>
          <option value={NEW}>{t('coach.keepForm.newSet')}</option>
          {sets?.map((set) => (
            <option key={set.id} value={set.id}>
              {set.title}
            </option>
          ))}
        </select>
      </label>
      {target === NEW && (
        <LineField
          label={t('coach.set.title')}
          value={title}
          required
          onChange={setTitle}
          telling={telling}
        />
      )}
      <label className="check-row">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
        <span>{t('coach.keepForm.sure')}</span>
      </label>
      {open > 0 && (
        <p id={`${id}-open`} className="small warn-text">
          {t('coach.review.open', { count: open })}
        </p>
      )}
      <div className="buttons">
        <button
          type="submit"
          className="primary"
          disabled={!ready || saving}
          aria-describedby={open > 0 ? `${id}-open` : undefined}
        >
          {t('coach.keepForm.keep', { count: drafts.length })}
        </button>
        <button type="button" onClick={onCancel}>
          {t('coach.keepForm.discard')}
        </button>
      </div>
    </form>
  );
}
