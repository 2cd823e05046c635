import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldStatus, Finding, InterfaceLanguage } from '../../../lib/engine/types.ts';
import { type Compared, compare, type Told } from '../../../lib/practice/facts.ts';
import { markRewrite } from '../../../lib/practice/marking.ts';
import type { Factual, Observe, Positive } from '../../../lib/practice/schema.ts';
import { FieldList } from '../../panel/field-list.tsx';
import { analyse, useAnalysis } from '../../use-analysis.ts';
import { Comparison } from './comparison.tsx';
import type { ExerciseProps } from './exercise.tsx';
import { Feedback } from './feedback.tsx';
import { ModelAnswer } from './placing.tsx';

interface WritingProps extends ExerciseProps<Factual | Positive | Observe> {
  told: Told;
  models: readonly string[];
  /** Lines of the text field. */
  rows: number;
}

interface Result {
  compared: Compared;
  findings: Finding[];
  lacking: FieldStatus[];
  score: number;
}

/**
 * The learner writes; remarks come while they do, and what the text keeps and adds when they ask. They may try again
 * as often as they like, until they look at an example.
 */
export function Writing({ item, told, models, rows, onOutcome }: WritingProps) {
  const { t, i18n } = useTranslation();
  const [text, setText] = useState('');
  const [result, setResult] = useState<Result>();
  const [shown, setShown] = useState(false);
  const id = useId();
  const profile = item.kind === 'observe' ? item.profile : undefined;
  const options = { language: item.language, profile, interfaceLanguage: i18n.language as InterfaceLanguage };
  const live = useAnalysis(text, options)?.analysis;

  const check = async (event: FormEvent) => {
    event.preventDefault();
    const { findings, fields } = await analyse(text, options);
    const compared = compare(text, told);
    const lacking = profile ? fields.filter(({ required, status }) => required && status === 'missing') : [];
    const score = markRewrite(compared, findings, {
      strength: item.kind === 'positive',
      lackingFields: lacking.length,
    });
    setResult({ compared, findings, lacking, score });
    onOutcome({ score, rules: findings.map(({ rule }) => rule) });
  };
  const give = () => {
    setShown(true);
    if (!result) onOutcome({ score: 0 });
  };
  const change = (value: string) => {
    setText(value);
    setResult(undefined);
  };

  return (
    <form className="stack" onSubmit={check}>
      <label className="labelled" htmlFor={id}>
        <span>{t(`practice.write.${item.kind}`)}</span>
        <textarea
          id={id}
          className="writing"
          rows={rows}
          value={text}
          readOnly={shown}
          maxLength={4_000}
          aria-describedby={`${id}-remarks`}
          onChange={(event) => change(event.target.value)}
        />
      </label>
      <div id={`${id}-remarks`} className="stack" role="status">
        {text.trim() && live && <Remarks findings={live.findings} />}
      </div>
      {profile && live && text.trim() && (
        <FieldList fields={live.fields.filter(({ required }) => required)} />
      )}
      {!shown && (
        <div className="buttons">
          <button type="submit" className="primary" disabled={!text.trim() || result !== undefined}>
            {t('practice.write.compare')}
          </button>
          <button type="button" onClick={give}>
            {t('practice.write.show')}
          </button>
        </div>
      )}
      {result && (
        <Feedback key={result.score} item={item} score={result.score}>
          <Comparison {...result} wantsStrength={item.kind === 'positive'} />
          {!shown && result.score < 1 && <p className="small muted">{t('practice.write.again')}</p>}
        </Feedback>
      )}
      {shown && <ModelAnswer texts={models} />}
      {shown && !result && <p>{item.explanation}</p>}
    </form>
  );
}

/** The engine's remarks on what stands there now. */
function Remarks({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation();
  if (findings.length === 0) return <p className="small muted">{t('page.noRemarks')}</p>;
  return (
    <ul className="live-remarks">
      {findings.map(({ start, rule, quote, category, message }) => (
        <li key={`${start}-${rule}`} className="small">
          <b>{quote}</b> ({t(`page.category.${category}`)}): {message}
        </li>
      ))}
    </ul>
  );
}
