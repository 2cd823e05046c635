import { useTranslation } from 'react-i18next';
import { changesOf, countCategories, monthsOf } from '../../../lib/coach/patterns.ts';
import { store } from '../../../lib/store/coach.ts';
import { useStored } from '../../store-context.tsx';
import { View } from '../../view.tsx';
import { BarTable } from './bar-table.tsx';

/** What sentences have most, of one set or of all; counts only, never by person. */
export function Patterns({ setId }: { setId?: string }) {
  const { t, i18n } = useTranslation();
  const data = useStored(async () => {
    if (!setId) return { title: undefined, ...(await store.everything()) };
    const [set, sentences, outcomes] = [
      await store.set(setId),
      await store.sentences(setId),
      await store.outcomes(setId),
    ];
    return { title: set?.title, sentences, outcomes };
  }, [setId]);
  if (!data) return null;

  const { sentences, outcomes, title } = data;
  const nameOf = (month: string) =>
    new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric' }).format(
      new Date(`${month}-15`),
    );
  const changes = changesOf(outcomes);
  return (
    <View
      title={title ? t('coach.patterns.titleOf', { title }) : t('coach.nav.patterns')}
      intro={t('coach.patterns.intro')}
    >
      {sentences.length === 0 && <p>{t('coach.patterns.none')}</p>}
      {sentences.length > 0 && (
        <BarTable
          title={t('coach.patterns.categories', { count: sentences.length })}
          heading={t('coach.patterns.category')}
          series={[t('coach.patterns.sentences')]}
          rows={[
            ...countCategories(sentences.map(({ categories }) => categories)).map(({ category, count }) => ({
              name: t(`page.category.${category}`),
              values: [count],
            })),
            {
              name: t('coach.list.clean'),
              values: [sentences.filter(({ categories }) => categories.length === 0).length],
            },
          ]}
        />
      )}
      {changes.length > 0 && (
        <BarTable
          title={t('coach.patterns.changes')}
          heading={t('coach.patterns.category')}
          series={[t('coach.patterns.before'), t('coach.patterns.after')]}
          rows={changes.map(({ category, before, after }) => ({
            name: t(`page.category.${category}`),
            values: [before, after],
          }))}
        />
      )}
      {sentences.length > 0 && (
        <BarTable
          title={t('coach.patterns.months')}
          heading={t('coach.patterns.month')}
          series={[t('coach.patterns.sentences'), t('coach.list.clean')]}
          rows={monthsOf(sentences).map(({ month, sentences: count, clean }) => ({
            name: nameOf(month),
            values: [count, clean],
          }))}
        />
      )}
    </View>
  );
}
