import { useTranslation } from 'react-i18next';
import { type Sentence, type SentenceSet, VERDICTS } from '../../../lib/coach/schema.ts';

interface HandOutProps {
  set: SentenceSet;
  sentences: readonly Sentence[];
}

/** For everybody at the table: each sentence with boxes to tick and a line to write on. */
export function HandOut({ set, sentences }: HandOutProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{set.title}</h2>
      {set.theme && <p>{set.theme}</p>}
      <p>{t('coach.print.handOutHint')}</p>
      <ol className="sheet-list">
        {sentences.map(({ id, text, question }) => (
          <li key={id}>
            <p className="sheet-sentence">{text}</p>
            {question && <p className="small">{question}</p>}
            <p className="boxes">
              {VERDICTS.map((verdict) => (
                <span key={verdict}>
                  <span className="box" aria-hidden="true" /> {t(`coach.verdict.${verdict}`)}
                </span>
              ))}
            </p>
            <p className="line" aria-hidden="true" />
          </li>
        ))}
      </ol>
    </>
  );
}
