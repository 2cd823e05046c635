import { useTranslation } from 'react-i18next';
import { progressOf } from '../../../lib/practice/progress.ts';
import { View } from '../../view.tsx';
import { usePractice } from '../practice-context.tsx';
import { Garden } from './garden.tsx';
import { MyData } from './my-data.tsx';
import { OwnRules } from './own-rules.tsx';
import { ProgressTable } from './progress-table.tsx';
import './progress.css';

/** How far one is: a picture, the same as a table, and what to do with it. Nobody else gets to see it. */
export function Progress() {
  const { t } = useTranslation();
  const { answers, memories } = usePractice();
  const progress = progressOf(answers, memories);
  return (
    <View title={t('practice.nav.progress')} intro={t('practice.progress.intro')}>
      {answers.length === 0 && <p>{t('practice.progress.nothing')}</p>}
      <Garden progress={progress} />
      <ProgressTable progress={progress} />
      <OwnRules />
      <MyData progress={progress} />
    </View>
  );
}
