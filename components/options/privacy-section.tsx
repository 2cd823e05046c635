import { useTranslation } from 'react-i18next';
import { Section } from '../section.tsx';

/** Short, and true: the privacy tests hold the extension to each of these sentences. */
export function PrivacySection() {
  const { t } = useTranslation();
  return (
    <Section title={t('options.privacy.title')}>
      <p>{t('options.privacy.local')}</p>
      <p>{t('options.privacy.stored')}</p>
      <p>{t('options.privacy.site')}</p>
    </Section>
  );
}
