import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Sentence, SentenceSet } from '../../../lib/coach/schema.ts';
import type { Finding, InterfaceLanguage, SourceId } from '../../../lib/engine/types.ts';

interface AnswersProps {
  set: SentenceSet;
  sentences: readonly Sentence[];
  /** By the sentence's id. */
  outcomes: ReadonlyMap<string, Outcome>;
}

/** For whoever leads the talk: each sentence with its remarks and what was agreed before. */
export function Answers({ set, sentences, outcomes }: AnswersProps) {
  const { t } = useTranslation();
  const findings = useFindings(sentences);
  return (
    <>
      <h2>{set.title}</h2>
      <p>{t('coach.print.answersHint')}</p>
      <ol className="sheet-list">
        {sentences.map(({ id, text }) => (
          <li key={id}>
            <p className="sheet-sentence">{text}</p>
            {findings.get(id)?.length === 0 && <p className="small">{t('coach.list.clean')}</p>}
            <ul className="small">
              {findings.get(id)?.map(({ start, rule, category, quote, message, source }) => (
                <li key={`${start} ${rule}`}>
                  <strong>{t(`page.category.${category}`)}</strong>: <q>{quote}</q>. {message} (
                  {t('page.card.source', { source: t(`page.source.${source as SourceId}`) })})
                </li>
              ))}
            </ul>
            {outcomes.get(id)?.after && (
              <p>
                <strong>{t('coach.csv.agreed')}</strong>: {outcomes.get(id)?.after}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The remarks on each sentence, by its id; they come in as they are found. */
function useFindings(sentences: readonly Sentence[]): ReadonlyMap<string, Finding[]> {
  const { i18n } = useTranslation();
  const [findings, setFindings] = useState<ReadonlyMap<string, Finding[]>>(new Map());
  useEffect(() => {
    let stopped = false;
    const checkAll = async () => {
      const { analyse } = await import('../../../lib/analyse.ts');
      const found = new Map<string, Finding[]>();
      for (const { id, text } of sentences) {
        found.set(
          id,
          (await analyse(text, { interfaceLanguage: i18n.language as InterfaceLanguage })).findings,
        );
      }
      if (!stopped) setFindings(found);
    };
    checkAll();
    return () => {
      stopped = true;
    };
  }, [sentences, i18n.language]);
  return findings;
}
