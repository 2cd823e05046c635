import { useTranslation } from 'react-i18next';
import type { Item } from '../../../lib/practice/schema.ts';
import type { Outcome } from '../round.tsx';
import { ChooseExercise } from './choose.tsx';
import { CompleteExercise } from './complete.tsx';
import { FindExercise } from './find.tsx';
import { ObserveExercise } from './observe.tsx';
import { SortExercise, SplitExercise } from './placing.tsx';
import { RewriteExercise } from './rewrite.tsx';

export interface ExerciseProps<One extends Item> {
  item: One;
  /** Tells how it went; again when the learner tries again. */
  onOutcome: (outcome: Outcome) => void;
}

/** One item, by its kind, with what to do above it. */
export function Exercise({ item, onOutcome }: ExerciseProps<Item>) {
  const { t } = useTranslation();
  return (
    <article className="exercise card stack" lang={item.language}>
      <h2 lang={undefined}>{t(`practice.task.${item.kind}`)}</h2>
      <ByKind item={item} onOutcome={onOutcome} />
    </article>
  );
}

function ByKind({ item, onOutcome }: ExerciseProps<Item>) {
  switch (item.kind) {
    case 'sort':
      return <SortExercise item={item} onOutcome={onOutcome} />;
    case 'split':
      return <SplitExercise item={item} onOutcome={onOutcome} />;
    case 'find':
      return <FindExercise item={item} onOutcome={onOutcome} />;
    case 'factual':
    case 'positive':
      return <RewriteExercise item={item} onOutcome={onOutcome} />;
    case 'complete':
      return <CompleteExercise item={item} onOutcome={onOutcome} />;
    case 'choose':
      return <ChooseExercise item={item} onOutcome={onOutcome} />;
    case 'observe':
      return <ObserveExercise item={item} onOutcome={onOutcome} />;
  }
}
