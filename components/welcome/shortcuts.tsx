import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Browser, browser } from 'wxt/browser';
import { Section } from '../section.tsx';

/** The shortcuts as they are set in this browser; other extensions may hold the suggested ones. */
export function Shortcuts() {
  const { t } = useTranslation();
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(setCommands);
  }, []);
  return (
    <Section title={t('welcome.shortcuts.title')} intro={t('welcome.shortcuts.intro')}>
      <dl className="shortcuts">
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('welcome.shortcuts.none')}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
