import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../section.tsx';
import { useStore } from '../store-context.tsx';
import { Switch } from '../switch.tsx';
import { store, usePractice } from './practice-context.tsx';

const LANGUAGES = ['nl', 'en'] as const;
const REGIONS = ['BE', 'NL'] as const;

/** In which language, with whose words, and whether own slips may be repeated. */
export function ChoicesSection() {
  const { t } = useTranslation();
  const { choices, choose } = usePractice();
  const { run } = useStore();
  const whatId = useId();

  const consent = async (ownRules: boolean) => {
    await choose({ ownRules });
    if (!ownRules) await run(() => store.forgetRules());
  };
  return (
    <Section title={t('practice.choices.title')}>
      <div className="choices">
        <label className="labelled">
          <span>{t('practice.choices.language')}</span>
          <select
            value={choices.language}
            onChange={({ target }) =>
              choose({ language: LANGUAGES.find((one) => one === target.value) ?? 'nl' })
            }
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {t(`options.language.${language}`)}
              </option>
            ))}
          </select>
        </label>
        {choices.language === 'nl' && (
          <label className="labelled">
            <span>{t('practice.choices.region')}</span>
            <select
              value={choices.region}
              onChange={({ target }) =>
                choose({ region: REGIONS.find((one) => one === target.value) ?? 'BE' })
              }
            >
              {REGIONS.map((region) => (
                <option key={region} value={region}>
                  {t(`practice.choices.regions.${region}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div>
        <Switch
          label={t('practice.choices.ownRules')}
          checked={choices.ownRules}
          onChange={consent}
          describedBy={whatId}
        />
        <p id={whatId} className="small muted">
          {t('practice.choices.ownRulesWhat')}
        </p>
      </div>
    </Section>
  );
}
