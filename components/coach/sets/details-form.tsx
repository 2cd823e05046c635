import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOf } from '../../../lib/coach/lists.ts';
import { LIMITS, type SentenceSet } from '../../../lib/coach/schema.ts';
import { LineField, tellingIn } from './line-field.tsx';

export type Details = Pick<SentenceSet, 'title' | 'theme' | 'tags'>;

interface DetailsFormProps {
  initial?: Details;
  button: string;
  onSave: (details: Details) => void;
  onCancel?: () => void;
}

/** What a set is called and what it is about. */
export function DetailsForm({ initial, button, onSave, onCancel }: DetailsFormProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(initial?.title ?? '');
  const [theme, setTheme] = useState(initial?.theme ?? '');
  const [tags, setTags] = useState(initial?.tags.join(', ') ?? '');
  const [telling, setTelling] = useState<(string | undefined)[]>([]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const found = await tellingIn(title, theme, tags);
    setTelling(found);
    if (title.trim() === '' || found.some(Boolean)) return;
    const list = listOf(tags).map((tag) => tag.slice(0, LIMITS.tag));
    onSave({ title: title.trim(), theme: theme.trim(), tags: list.slice(0, LIMITS.tags) });
  };

  return (
    <form className="card stack" onSubmit={save}>
      <LineField
        label={t('coach.set.title')}
        value={title}
        required
        onChange={setTitle}
        telling={telling[0]}
      />
      <LineField label={t('coach.set.theme')} value={theme} onChange={setTheme} telling={telling[1]} />
      <LineField
        label={t('coach.set.tags')}
        hint={t('coach.set.tagsHint')}
        value={tags}
        onChange={setTags}
        telling={telling[2]}
      />
      <div className="buttons">
        <button type="submit" className="primary">
          {button}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t('coach.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
