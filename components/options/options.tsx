import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLinks } from '../page-links.tsx';
import { NOTHING_SAID, Said } from '../said.tsx';
import { StorageNotice } from '../storage-notice.tsx';
import { CategoriesSection } from './categories-section.tsx';
import { DamagedNotice } from './damaged-notice.tsx';
import { HouseRulesSection } from './house-rules/house-rules-section.tsx';
import { IgnoredSection } from './ignored-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { PolicyNotice } from './policy-notice.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { ResetSection } from './reset-section.tsx';
import { SitesSection } from './sites-section.tsx';
import './options.css';

/** Tells the user what their last choice did. */
export type Say = (text: string) => void;

export function Options() {
  const { t } = useTranslation();
  const [said, setSaid] = useState(NOTHING_SAID);
  const say: Say = (text) => setSaid(({ times }) => ({ text, times: times + 1 }));
  return (
    <main className="options stack">
      <header className="stack">
        <h1>{t('options.title')}</h1>
        <p className="muted">{t('options.intro')}</p>
        <p>
          <a href="/welcome.html">{t('welcome.again')}</a>
        </p>
        <PageLinks />
        <StorageNotice />
        <DamagedNotice />
        <PolicyNotice />
      </header>
      <LanguageSection say={say} />
      <SitesSection say={say} />
      <CategoriesSection say={say} />
      <IgnoredSection say={say} />
      <HouseRulesSection say={say} />
      <PrivacySection />
      <ResetSection say={say} />
      <Said said={said} />
    </main>
  );
}
