import { useTranslation } from 'react-i18next';
import { toldIn } from '../../../lib/practice/review-item.ts';
import type { Observe } from '../../../lib/practice/schema.ts';
import { StripPicture } from '../strip-picture.tsx';
import type { ExerciseProps } from './exercise.tsx';
import { Writing } from './writing.tsx';

/** Reads what happened, and writes the whole note. */
export function ObserveExercise({ item, onOutcome }: ExerciseProps<Observe>) {
  const { t } = useTranslation();
  return (
    <>
      <p className="small muted">
        {t('practice.observe.age', { age: item.age })} {t(`page.profile.${item.profile}`)}.
      </p>
      <div className="told stack">
        <p>{item.setting}</p>
        {item.strip && <StripPicture strip={item.strip} />}
        <p>{item.scene}</p>
      </div>
      <Writing item={item} told={toldIn(item)} models={[item.model]} rows={8} onOutcome={onOutcome} />
    </>
  );
}
