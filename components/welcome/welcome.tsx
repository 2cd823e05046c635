import { useTranslation } from 'react-i18next';
import { Section } from '../section.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { TryIt } from './try-it.tsx';
import './welcome.css';

const STEPS = ['go', 'click', 'allow'] as const;
const DOES = ['underlines', 'completes', 'suggests'] as const;
const NEVER = ['invents', 'sends', 'watches'] as const;

/** What a new user sees first; to be found again from the settings. */
export function Welcome() {
  const { t } = useTranslation();
  return (
    <main className="welcome stack">
      <header className="stack">
        <img src="/icon/icon.svg" alt="" width="48" height="48" />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.intro')}</p>
      </header>
      <Section title={t('welcome.site.title')}>
        <ol className="steps">
          {STEPS.map((step) => (
            <li key={step}>{t(`welcome.site.${step}`)}</li>
          ))}
        </ol>
      </Section>
      <TryIt />
      <div className="promises">
        <Section title={t('welcome.does.title')}>
          <ul className="bullets">
            {DOES.map((what) => (
              <li key={what}>{t(`welcome.does.${what}`)}</li>
            ))}
          </ul>
        </Section>
        <Section title={t('welcome.never.title')}>
          <ul className="bullets">
            {NEVER.map((what) => (
              <li key={what}>{t(`welcome.never.${what}`)}</li>
            ))}
          </ul>
        </Section>
      </div>
      <Shortcuts />
      <footer>
        <a href="/options.html">{t('common.settings')}</a>
      </footer>
    </main>
  );
}
