import { type FormEvent, type ReactNode, useId, useState } from 'react';
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
  if (score !== undefined) {
    return (
      <>
        <Wording label={t('practice.choose.better')}>{item.better}</Wording>
        <Wording label={t('practice.choose.worse')}>
          <MarkedText text={item.worse} flaws={item.flaws} />
        </Wording>
        <Feedback item={item} score={score}>
          <Verdict right={better === true}>
            {t(better ? 'practice.choose.choseBetter' : 'practice.choose.choseWorse')}
          </Verdict>
          <Verdict right={item.reasons[reason ?? -1]?.right ?? false}>
            {t('practice.choose.because')} {item.reasons.find(({ right }) => right)?.text}
          </Verdict>
        </Feedback>
      </>
    );
  }
  const wordings = betterFirst(item.id) ? ([true, false] as const) : ([false, true] as const);
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
                onChange={() => setBetter(isBetter)}
              />
              <span>{isBetter ? item.better : item.worse}</span>
            </label>
          ))}
        </div>
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
                onChange={() => setReason(index)}
              />
              <span>{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <button type="submit" className="primary" disabled={better === undefined || reason === undefined}>
          {t('practice.check')}
        </button>
      </div>
    </form>
  );
}

function Wording({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <p className="small muted">{label}</p>
      <blockquote>{children}</blockquote>
    </div>
  );
}

/** Either may stand first, for an item always the same one. */
function betterFirst(id: string): boolean {
  return [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;
}
