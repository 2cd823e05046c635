import { useTranslation } from 'react-i18next';
import { questionsOf, resultOf } from '../../../lib/coach/draft.ts';
import { QuestionList } from './question-list.tsx';
import type { Gate } from './use-gate.ts';

/** Shows what holds up a typed sentence, and how it will read. */
export function GatePanel({ gate: { held, decisions, decide } }: { gate: Gate }) {
  const { t } = useTranslation();
  if (!held) return null;
  return (
    <section className="notice warn stack" aria-label={t('coach.gate.title')} role="alert">
      <p>{t('coach.gate.title')}</p>
      <QuestionList questions={questionsOf([held], decisions)} onDecide={decide} />
      <p>
        <span className="small muted">{t('coach.gate.becomes')}</span> {resultOf(held, decisions)}
      </p>
    </section>
  );
}
