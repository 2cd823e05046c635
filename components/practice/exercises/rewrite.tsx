import { useTranslation } from 'react-i18next';
import type { Factual, Positive } from '../../../lib/practice/schema.ts';
import type { ExerciseProps } from './exercise.tsx';
import { MarkedText } from './marked-text.tsx';
import { Writing } from './writing.tsx';

/** Puts a flawed sentence differently: in facts, or from what the child can and likes. */
export function RewriteExercise({ item, onOutcome }: ExerciseProps<Factual | Positive>) {
  const { t } = useTranslation();
  return (
    <>
      <div className="told">
        <p className="small muted">{t('practice.write.happened')}</p>
        <p>{item.situation}</p>
      </div>
      <div>
        <p className="small muted">{t('practice.write.written')}</p>
        <blockquote>
          <MarkedText text={item.sentence} flaws={item.flaws} />
        </blockquote>
      </div>
      <Writing item={item} told={item} models={item.models} rows={3} onOutcome={onOutcome} />
    </>
  );
}
