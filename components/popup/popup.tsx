import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { withSite } from '../../lib/settings/changes.ts';
import { turnOff, turnOn } from '../../lib/sites/switch.ts';
import { Counts } from '../counts.tsx';
import { PageLinks } from '../page-links.tsx';
import { PageStatusText } from '../page-status.tsx';
import { ProfileSelect } from '../profile-select.tsx';
import { useSettings } from '../settings-context.tsx';
import { StorageNotice } from '../storage-notice.tsx';
import { Switch } from '../switch.tsx';
import { usePageState } from '../use-page-state.ts';
import { type CurrentSite, useSite } from '../use-site.ts';
import { openPanel } from './open-panel.ts';
import './popup.css';

/** What the toolbar button opens: this site on or off, and the way to everything else. */
export function Popup() {
  const { t } = useTranslation();
  const current = useSite();
  return (
    <main className="popup stack" aria-busy={current.status === 'loading'}>
      <header className="popup-header">
        <img src="/icon/icon.svg" alt="" width="24" height="24" />
        <h1>{t('popup.title')}</h1>
      </header>
      {current.status === 'unusable' && <p className="notice">{t(`popup.unusable.${current.reason}`)}</p>}
      {'site' in current && <ThisSite current={current} />}
      <StorageNotice />
      <Links windowId={'tab' in current ? current.tab.windowId : undefined} />
    </main>
  );
}

function ThisSite({ current: { status, site, tab } }: { current: Extract<CurrentSite, { site: object }> }) {
  const { t } = useTranslation();
  const { settings, save } = useSettings();
  const [problem, setProblem] = useState<'denied' | 'not-saved'>();
  const helpId = useId();
  const on = status === 'on';

  const change = async (wanted: boolean) => {
    setProblem(undefined);
    const outcome = wanted
      ? await turnOn(site, settings.defaultProfile)
      : (await turnOff(site.origin)) || 'not-saved';
    if (outcome === 'denied' || outcome === 'not-saved') setProblem(outcome);
  };

  return (
    <>
      <section className="card stack">
        <Switch
          label={t('popup.site', { host: site.host })}
          checked={on}
          onChange={change}
          describedBy={helpId}
        />
        <p id={helpId} className="small muted">
          {on ? t('popup.on') : `${t('popup.off')} ${t('popup.permission')}`}
        </p>
        {on && (
          <ProfileSelect
            label={t('common.profile')}
            value={settings.sites[site.origin]?.profile ?? settings.defaultProfile}
            onChange={(profile) => save('sites', (sites) => withSite(sites, site.origin, profile))}
          />
        )}
      </section>
      {problem && (
        <p className="notice warn" role="alert">
          {t(problem === 'denied' ? 'popup.denied' : 'common.notSaved')}
        </p>
      )}
      {on && <OnThisPage tabId={tab.id} />}
    </>
  );
}

function OnThisPage({ tabId }: { tabId: number | undefined }) {
  const { t } = useTranslation();
  const { state, silent } = usePageState(tabId);
  if (silent) return <p className="small muted">{t('panel.gone')}</p>;
  if (!state) return null;
  const checked = state.status === 'ready' || state.status === 'copy-only';
  return checked ? <Counts state={state} /> : <PageStatusText status={state.status} />;
}

function Links({ windowId }: { windowId: number | undefined }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <nav className="popup-links">
        {windowId !== undefined && (
          <button
            type="button"
            onClick={() =>
              openPanel(windowId).then(
                () => close(),
                () => setFailed(true),
              )
            }
          >
            {t('popup.openPanel')}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          onClick={() => browser.runtime.openOptionsPage().then(() => close())}
        >
          {t('common.settings')}
        </button>
      </nav>
      <PageLinks />
      {failed && (
        <p className="notice warn" role="alert">
          {t('popup.panelFailed')}
        </p>
      )}
    </>
  );
}
