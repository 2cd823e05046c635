import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../lib/engine/types.ts';
import { markComplete } from '../../../lib/practice/marking.ts';
import type { Complete } from '../../../lib/practice/schema.ts';
import { profileById } from '../../../lib/profiles/index.ts';
import type { ExerciseProps } from './exercise.tsx';
import { Feedback } from './feedback.tsx';
import { ModelAnswer } from './placing.tsx';
import { Verdict } from './verdict.tsx';

/** First which fields a note lacks; then where each given fact belongs. */
export function CompleteExercise({ item, onOutcome }: ExerciseProps<Complete>) {
  const { t } = useTranslation();
  const { required } = profileById(item.profile);
  const [ticked, setTicked] = useState<readonly Field[]>([]);
  const [seen, setSeen] = useState(false);
  const [placed, setPlaced] = useState<(Field | undefined)[]>(() => item.given.map(() => undefined));
  const [score, setScore] = useState<number>();
  const id = useId();

  const tick = (field: Field, on: boolean) =>
    setTicked(on ? [...ticked, field] : ticked.filter((one) => one !== field));
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (!seen) {
      setSeen(true);
      return;
    }
    const marked = markComplete(item, ticked, placed);
    setScore(marked);
    onOutcome({ score: marked });
  };

  return (
    <form className="stack" onSubmit={check}>
      <p className="small muted">{t(`page.profile.${item.profile}`)}</p>
      <blockquote>{item.note}</blockquote>
      <fieldset className="placing">
        <legend>{t('practice.complete.which')}</legend>
        <div className="options">
          {required.map((field) => (
            <label key={field} className="option">
              <input
                type="checkbox"
                checked={ticked.includes(field)}
                disabled={seen}
                onChange={(event) => tick(field, event.target.checked)}
              />
              <span>{t(`page.field.${field}`)}</span>
            </label>
          ))}
        </div>
        {seen &&
          required
            .filter((field) => item.missing.includes(field) || ticked.includes(field))
            .map((field) => <SeenField key={field} field={field} item={item} ticked={ticked} />)}
      </fieldset>
      {seen && (
        <fieldset className="placing stack">
          <legend>{t('practice.complete.where')}</legend>
          {item.given.map(({ text, field }, index) => (
            <div key={text} className="stack given">
              <label className="labelled" htmlFor={`${id}-${index}`}>
                <span>{text}</span>
                <select
                  id={`${id}-${index}`}
                  value={placed[index] ?? ''}
                  disabled={score !== undefined}
                  onChange={({ target }) =>
                    setPlaced(
                      placed.with(
                        index,
                        required.find((one) => one === target.value),
                      ),
                    )
                  }
                >
                  <option value="">{t('practice.complete.choose')}</option>
                  {required.map((one) => (
                    <option key={one} value={one}>
                      {t(`page.field.${one}`)}
                    </option>
                  ))}
                </select>
              </label>
              {score !== undefined && (
                <Verdict right={placed[index] === field}>
                  {t('practice.complete.belongs', { field: t(`page.field.${field}`) })}
                </Verdict>
              )}
            </div>
          ))}
        </fieldset>
      )}
      {score === undefined ? (
        <div>
          <button
            type="submit"
            className="primary"
            disabled={seen ? placed.includes(undefined) : ticked.length === 0}
          >
            {t(seen ? 'practice.check' : 'practice.complete.on')}
          </button>
        </div>
      ) : (
        <Feedback item={item} score={score}>
          <ModelAnswer texts={[item.model]} />
        </Feedback>
      )}
    </form>
  );
}

function SeenField({ field, item, ticked }: { field: Field; item: Complete; ticked: readonly Field[] }) {
  const { t } = useTranslation();
  const isMissing = item.missing.includes(field);
  const key = isMissing ? 'practice.complete.lacks' : 'practice.complete.has';
  return (
    <Verdict right={isMissing && ticked.includes(field)}>
      {t(key, { field: t(`page.field.${field}`) })}
    </Verdict>
  );
}
