import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markChoose } from '../../../lib/practice/marking.ts';
import type { Choose } from '../../../lib/practice/schema.ts';
import type { ExerciseProps } from './exercise.tsx';
import { Feedback } from './feedback.tsx';
import { MarkedText } from './marked-text.tsx';
import { Verdict } from './verdict.tsx';

/** The better of two wordings, and why. */
export function ChooseExercise({ item, onOutcome }: ExerciseProps<Choose>) {
  const { t } = useTranslation();
  const [better, setBetter] = useState<boolean>();
  const [reason, setReason] = useState<number>();
  const [score, setScore] = useState<number>();
  const name = useId();

  const check = (event: FormEvent) => {
    event.preventDefault();
    if (better === undefined || reason === undefined) return;
    const marked = markChoose(item, better, reason);
    setScore(marked);
    onOutcome({ score: marked });
  };
  const wordings = betterFirst(item.id) ? ([true, false] as const) : ([false, true] as const);
  const done = score !== undefined;
  return (
    <form className="stack" onSubmit={check}>
      <fieldset className="placing">
        <legend>{t('practice.choose.which')}</legend>
        <div className="wordings">
          {wordings.map((isBetter) => (
            <label key={String(isBetter)} className="wording">
              <input
                type="radio"
                name={`${name}-wording`}
                checked={better === isBetter}
                disabled={done}
                onChange={() => setBetter(isBetter)}
              />
              {done && !isBetter ? (
                <MarkedText text={item.worse} flaws={item.flaws} />
              ) : (
                <span>{isBetter ? item.better : item.worse}</span>
              )}
            </label>
          ))}
        </div>
        {done && (
          <Verdict right={better === true}>{t('practice.choose.better', { text: item.better })}</Verdict>
        )}
      </fieldset>
      <fieldset className="placing">
        <legend>{t('practice.choose.why')}</legend>
        <div className="wordings">
          {item.reasons.map(({ text }, index) => (
            <label key={text} className="option">
              <input
                type="radio"
                name={`${name}-reason`}
                checked={reason === index}
                disabled={done}
                onChange={() => setReason(index)}
              />
              <span>{text}</span>
            </label>
          ))}
        </div>
        {done && (
          <Verdict right={item.reasons[reason ?? -1]?.right ?? false}>
            {item.reasons.find(({ right }) => right)?.text}
          </Verdict>
        )}
      </fieldset>
      {done ? (
        <Feedback item={item} score={score} />
      ) : (
        <div>
          <button type="submit" className="primary" disabled={better === undefined || reason === undefined}>
            {t('practice.check')}
          </button>
        </div>
      )}
    </form>
  );
}

/** Either may stand first, for an item always the same one. */
function betterFirst(id: string): boolean {
  return [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;
}
