import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, questionsOf } from '../../../lib/coach/draft.ts';
import type { SetFile } from '../../../lib/coach/exchange.ts';
import { LIMITS } from '../../../lib/coach/schema.ts';
import { QuestionList } from '../gate/question-list.tsx';
import { DraftList } from './draft-list.tsx';
import { HideForm } from './hide-form.tsx';
import { KeepForm } from './keep-form.tsx';
import type { Collecting } from './use-collecting.ts';
import { useDoubles } from './use-doubles.ts';

interface ReviewProps {
  setId?: string;
  drafts: readonly Draft[];
  /** Whether there were more than can be kept. */
  cut: boolean;
  details?: Pick<SetFile, 'title' | 'theme' | 'tags'>;
  collecting: Collecting;
}

/** Original and result side by side: the coach chooses, decides what was unsure, and confirms. */
export function Review({ setId, drafts, cut, details, collecting }: ReviewProps) {
  const { t } = useTranslation();
  const { decisions, choices, decide } = collecting;
  const doubles = useDoubles(drafts, decisions);
  const isDouble = ({ id }: Draft) => doubles.has(id);
  const isChosen = (draft: Draft) => choices.get(draft.id) ?? !isDouble(draft);
  const chosen = drafts.filter(isChosen);
  const questions = useMemo(() => questionsOf(chosen, decisions), [chosen, decisions]);
  const unsure = questions.filter(({ certain }) => !certain);
  const certain = questions.filter((question) => question.certain);
  const open = unsure.filter(({ decision }) => decision === undefined).length;

  return (
    <div className="stack">
      {cut && (
        <p className="notice warn" role="alert">
          {t('coach.review.cut', { count: LIMITS.sentences })}
        </p>
      )}
      {unsure.length > 0 && (
        <section className="card stack" aria-label={t('coach.review.unsure')}>
          <h2>{t('coach.review.unsure')}</h2>
          <p className="muted">{t('coach.review.unsureHint')}</p>
          <p role="status">
            {open > 0 ? t('coach.review.open', { count: open }) : t('coach.review.noneOpen')}
          </p>
          <QuestionList questions={unsure} onDecide={decide} />
        </section>
      )}
      <section className="card stack" aria-label={t('coach.review.hidden')}>
        <h2>{t('coach.review.hidden')}</h2>
        {certain.length > 0 ? (
          <details>
            <summary>{t('coach.review.hiddenCount', { count: certain.length })}</summary>
            <QuestionList questions={certain} onDecide={decide} />
          </details>
        ) : (
          <p className="muted">{t('coach.review.nothingHidden')}</p>
        )}
        <HideForm onHide={collecting.hide} />
      </section>
      <DraftList
        drafts={drafts}
        decisions={decisions}
        isChosen={isChosen}
        isDouble={isDouble}
        onChoose={collecting.choose}
      />
      <KeepForm
        setId={setId}
        details={details}
        drafts={chosen}
        decisions={decisions}
        open={open}
        onKept={collecting.finish}
        onCancel={collecting.backToSource}
      />
    </div>
  );
}
