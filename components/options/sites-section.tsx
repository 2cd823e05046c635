import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { withSite } from '../../lib/settings/changes.ts';
import { siteName } from '../../lib/sites/origin.ts';
import { patternOf, turnOff } from '../../lib/sites/switch.ts';
import { ProfileSelect } from '../profile-select.tsx';
import { Section } from '../section.tsx';
import { useSettings } from '../settings-context.tsx';
import type { Say } from './options.tsx';

export function SitesSection({ say }: { say: Say }) {
  const { t } = useTranslation();
  const { settings, save, policy } = useSettings();
  const fixed = policy.values.defaultProfile !== undefined;
  const origins = Object.keys(settings.sites).sort();
  const refused = useRefused(origins);

  const changeProfile = async (origin: string, profile: string) => {
    if (await save('sites', (sites) => withSite(sites, origin, profile))) say(t('options.saved'));
  };
  const changeDefault = async (profile: string) => {
    if (await save('defaultProfile', () => profile)) say(t('options.saved'));
  };
  const remove = async (origin: string) => {
    say(t((await turnOff(origin)) ? 'options.sites.removed' : 'common.notSaved', { site: siteName(origin) }));
  };

  return (
    <Section title={t('options.sites.title')} intro={t('options.sites.intro')}>
      {origins.length === 0 && <p>{t('options.sites.none')}</p>}
      <ul className="rows">
        {origins.map((origin) => (
          <li key={origin} className="row">
            <span className="row-text">
              <span className="row-title">{siteName(origin)}</span>
              {refused.includes(origin) && (
                <span className="small warn-text">{t('options.sites.noPermission')}</span>
              )}
            </span>
            <ProfileSelect
              label={t('common.profile')}
              name={t('options.sites.profileNamed', { site: siteName(origin) })}
              value={settings.sites[origin]?.profile ?? settings.defaultProfile}
              onChange={(profile) => changeProfile(origin, profile)}
            />
            <button
              type="button"
              aria-label={t('options.sites.removeNamed', { site: siteName(origin) })}
              onClick={() => remove(origin)}
            >
              {t('options.sites.remove')}
            </button>
          </li>
        ))}
      </ul>
      <ProfileSelect
        label={t('options.sites.default')}
        value={settings.defaultProfile}
        disabled={fixed}
        onChange={changeDefault}
      />
      {fixed && <p className="small muted">{t('options.policy.fixed')}</p>}
    </Section>
  );
}

/** The origins the browser no longer lets us read; checked again whenever a permission changes. */
function useRefused(origins: string[]): string[] {
  const [refused, setRefused] = useState<string[]>([]);
  const list = origins.join(' ');
  useEffect(() => {
    const check = async () => {
      const asked = list.split(' ').filter(Boolean);
      const granted = await Promise.all(asked.map(isGranted));
      setRefused(asked.filter((_, index) => !granted[index]));
    };
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(check);
    onRemoved.addListener(check);
    check();
    return () => {
      onAdded.removeListener(check);
      onRemoved.removeListener(check);
    };
  }, [list]);
  return refused;
}

async function isGranted(origin: string): Promise<boolean> {
  const pattern = patternOf(origin);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] }).catch(() => false);
}
