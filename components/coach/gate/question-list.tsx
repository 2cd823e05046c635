import { useTranslation } from 'react-i18next';
import type { Decision, Question } from '../../../lib/coach/draft.ts';

interface QuestionListProps {
  questions: readonly Question[];
  onDecide: (key: string, decision: Decision) => void;
}

/** What is, or may be, about somebody: each is hidden or left, wherever it stands. */
export function QuestionList({ questions, onDecide }: QuestionListProps) {
  const { t } = useTranslation();
  return (
    <ul className="questions">
      {questions.map((question) => (
        <li key={question.key} className="question">
          <div className="row-text">
            <span>
              <q className="quote">{question.quote}</q> <span className="muted">→</span>{' '}
              <span className="stand-in">{question.replacement}</span>
            </span>
            <span className="small muted">
              {t(`coach.spot.${question.kind}`)}
              {question.count > 1 && `, ${t('coach.gate.times', { count: question.count })}`}
            </span>
            {!question.certain && <span className="small">{around(question)}</span>}
          </div>
          <fieldset className="choice">
            <legend className="visually-hidden">{t('coach.gate.decide', { words: question.quote })}</legend>
            {(['hide', 'keep'] as const).map((decision) => (
              <label key={decision}>
                <input
                  type="radio"
                  name={question.key}
                  checked={question.decision === decision}
                  onChange={() => onDecide(question.key, decision)}
                />
                <span>{t(`coach.gate.${decision}`)}</span>
              </label>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  );
}

const REACH = 50;

/** The words around it, in a sentence that may be long. */
function around({ quote, example }: Question): string {
  const at = example.indexOf(quote);
  const from = Math.max(0, at - REACH);
  const to = Math.min(example.length, at + quote.length + REACH);
  return `${from > 0 ? '…' : ''}${example.slice(from, to)}${to < example.length ? '…' : ''}`;
}
