import { useTranslation } from 'react-i18next';
import type { TopicProgress } from '../../../lib/practice/progress.ts';

export function ProgressTable({ progress }: { progress: readonly TopicProgress[] }) {
  const { t, i18n } = useTranslation();
  const day = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long' });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to scroll by keyboard too.
    <section className="table-box" tabIndex={0} aria-label={t('practice.progress.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('practice.progress.topic')}</th>
            <th scope="col">{t('practice.progress.stage')}</th>
            <th scope="col">{t('practice.progress.recent')}</th>
            <th scope="col">{t('practice.progress.due')}</th>
          </tr>
        </thead>
        <tbody>
          {progress.map(({ topic, stage, good, of, due }) => (
            <tr key={topic}>
              <th scope="row">{t(`practice.topic.${topic}`)}</th>
              <td>{t(`practice.stage.${stage}`)}</td>
              <td>{of > 0 ? t('practice.progress.goodOf', { good, of }) : '–'}</td>
              <td>{due === null ? '–' : day.format(due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
