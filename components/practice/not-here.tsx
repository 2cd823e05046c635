import { useTranslation } from 'react-i18next';
import { routeTo } from '../../lib/practice/route.ts';
import { View } from '../view.tsx';

/** An address that leads nowhere: an exercise that was removed, or one in another language. */
export function NotHere() {
  const { t } = useTranslation();
  return (
    <View title={t('practice.notHere.title')} intro={t('practice.notHere.what')}>
      <p>
        <a href={routeTo({ view: 'home' })}>{t('practice.toHome')}</a>
      </p>
    </View>
  );
}
