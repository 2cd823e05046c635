import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { INTERFACE_LANGUAGES, interfaceLanguage, TEXTS } from '../../lib/i18n/languages.ts';
import { INTERFACE_CHOICES, type InterfaceChoice } from '../../lib/settings/schema.ts';
import { Section } from '../section.tsx';
import { useSettings } from '../settings-context.tsx';
import type { Say } from './options.tsx';

export function LanguageSection({ say }: { say: Say }) {
  const { t, i18n } = useTranslation();
  const { settings, save, policy } = useSettings();
  const fixed = policy.values.interfaceLanguage !== undefined;
  const ofBrowser = interfaceLanguage('auto', browser.i18n.getUILanguage());

  const choose = async (choice: InterfaceChoice) => {
    const saved = await save('interfaceLanguage', () => choice);
    if (saved) say(i18n.getFixedT(choice === 'auto' ? ofBrowser : choice)('options.saved'));
  };

  return (
    <Section title={t('options.language.title')}>
      <label className="labelled">
        <span>{t('options.language.label')}</span>
        <select
          value={settings.interfaceLanguage}
          disabled={fixed}
          onChange={({ target }) =>
            choose(INTERFACE_CHOICES.find((choice) => choice === target.value) ?? 'auto')
          }
        >
          <option value="auto">
            {t('options.language.auto', { language: TEXTS[ofBrowser].options.language[ofBrowser] })}
          </option>
          {INTERFACE_LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {t(`options.language.${language}`)}
            </option>
          ))}
        </select>
      </label>
      {fixed && <p className="small muted">{t('options.policy.fixed')}</p>}
    </Section>
  );
}
