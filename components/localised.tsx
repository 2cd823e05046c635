import { type ReactNode, useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { browser } from 'wxt/browser';
import { interfaceLanguage } from '../lib/i18n/languages.ts';
import { startI18n } from '../lib/i18n/start.ts';
import { useSettings } from './settings-context.tsx';

export type PageTitle =
  | 'popup.title'
  | 'welcome.title'
  | 'panel.title'
  | 'options.title'
  | 'practice.title'
  | 'rules.title'
  | 'coach.title';

/** Shows a page in the language of the settings, and keeps the document's language and title in step. */
export function Localised({ title, children }: { title: PageTitle; children: ReactNode }) {
  const { settings } = useSettings();
  const language = interfaceLanguage(settings.interfaceLanguage, browser.i18n.getUILanguage());
  const i18n = useMemo(() => startI18n(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = i18n.t(title);
  }, [i18n, language, title]);
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
