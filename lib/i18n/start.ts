import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { InterfaceLanguage } from '../engine/types.ts';
import { TEXTS } from './languages.ts';

/** i18next for one of the extension's own pages: bundled texts, nothing fetched. */
export function startI18n(language: InterfaceLanguage): i18n {
  const instance = createInstance();
  instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    resources: Object.fromEntries(Object.entries(TEXTS).map(([lng, translation]) => [lng, { translation }])),
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
  return instance;
}
