import { type FormEvent, useState } from 'react';
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
        {seen ? (
          required.map((field) => (
            <SeenField key={field} field={field} item={item} isTicked={ticked.includes(field)} />
          ))
        ) : (
          <div className="options">
            {required.map((field) => (
              <label key={field} className="option">
                <input
                  type="checkbox"
                  checked={ticked.includes(field)}
                  onChange={(event) => tick(field, event.target.checked)}
                />
                <span>{t(`page.field.${field}`)}</span>
              </label>
            ))}
          </div>
        )}
      </fieldset>
      {seen && (
        <fieldset className="placing stack">
          <legend>{t('practice.complete.where')}</legend>
          {item.given.map(({ text, field }, index) =>
            score === undefined ? (
              <FieldChoice
                key={text}
                label={text}
                fields={required}
                value={placed[index]}
                onChoose={(chosen) => setPlaced(placed.with(index, chosen))}
              />
            ) : (
              <Verdict key={text} right={placed[index] === field}>
                {text} {t('practice.complete.belongs', { field: t(`page.field.${field}`) })}
              </Verdict>
            ),
          )}
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

interface FieldChoiceProps {
  label: string;
  fields: readonly Field[];
  value: Field | undefined;
  onChoose: (field: Field | undefined) => void;
}

function FieldChoice({ label, fields, value, onChoose }: FieldChoiceProps) {
  const { t } = useTranslation();
  return (
    <label className="labelled">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onChoose(fields.find((field) => field === target.value))}
      >
        <option value="">{t('practice.complete.choose')}</option>
        {fields.map((field) => (
          <option key={field} value={field}>
            {t(`page.field.${field}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function SeenField({ field, item, isTicked }: { field: Field; item: Complete; isTicked: boolean }) {
  const { t } = useTranslation();
  const isMissing = item.missing.includes(field);
  return (
    <Verdict right={isMissing === isTicked}>
      {t(isMissing ? 'practice.complete.lacks' : 'practice.complete.has', {
        field: t(`page.field.${field}`),
      })}
    </Verdict>
  );
}
