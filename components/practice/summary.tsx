import { useTranslation } from 'react-i18next';
import { GOOD } from '../../lib/practice/marking.ts';
import type { Answer } from '../../lib/practice/records.ts';
import { routeTo } from '../../lib/practice/route.ts';
import type { Item, Topic } from '../../lib/practice/schema.ts';

/** Looks back on a round: what went well, and one thing to try next. */
export function Summary({ answers, items }: { answers: readonly Answer[]; items: readonly Item[] }) {
  const { t, i18n } = useTranslation();
  const well = topicsOf(answers.filter(({ score }) => score >= GOOD));
  const hardest = [...answers].sort((a, b) => a.score - b.score)[0];
  const tryNext = hardest && hardest.score < GOOD ? items.find(({ id }) => id === hardest.item) : undefined;
  const list = new Intl.ListFormat(i18n.language);
  return (
    <section className="card stack">
      {answers.length === 0 && <p>{t('practice.summary.nothing')}</p>}
      {well.length > 0 && (
        <p>
          {t('practice.summary.well', {
            topics: list.format(well.map((topic) => t(`practice.topic.${topic}`))),
          })}
        </p>
      )}
      {tryNext && (
        <p>
          {t('practice.summary.next', { topic: t(`practice.topic.${tryNext.topic}`) })} {tryNext.explanation}
        </p>
      )}
      <div className="buttons">
        <a className="button primary" href={routeTo({ view: 'home' })}>
          {t('practice.summary.on')}
        </a>
        <a className="button" href={routeTo({ view: 'progress' })}>
          {t('practice.summary.progress')}
        </a>
      </div>
    </section>
  );
}

function topicsOf(answers: readonly Answer[]): Topic[] {
  return [...new Set(answers.map(({ topic }) => topic))];
}
