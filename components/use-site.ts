import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type Tab, watchCurrentTab } from '../lib/sites/current-tab.ts';
import { type PageSite, siteOf } from '../lib/sites/origin.ts';
import { useSettings } from './settings-context.tsx';

type Usable = Extract<PageSite, { usable: true }>;
type Unusable = Extract<PageSite, { usable: false }>;

export type CurrentSite =
  | { status: 'loading' }
  | { status: 'unusable'; reason: Unusable['reason'] }
  | { status: 'on' | 'off'; site: Usable; tab: Tab };

/** The site of the page the user is looking at, and whether the extension is on there; live. */
export function useSite(): CurrentSite {
  const { settings } = useSettings();
  const [tab, setTab] = useState<Tab | null>();
  useEffect(() => watchCurrentTab((current) => setTab(current ?? null)), []);

  const site = siteOf(tab?.url);
  const granted = useGranted(site.usable ? site.pattern : null);
  if (tab === undefined || (site.usable && granted === undefined)) return { status: 'loading' };
  if (tab === null || !site.usable)
    return { status: 'unusable', reason: site.usable ? 'other' : site.reason };
  return { status: granted && settings.sites[site.origin] ? 'on' : 'off', site, tab };
}

/** Whether the browser permits reading the pages of a match pattern; undefined until it has said so. */
function useGranted(pattern: string | null): boolean | undefined {
  const [granted, setGranted] = useState<{ pattern: string; value: boolean }>();
  useEffect(() => {
    if (!pattern) return;
    let stopped = false;
    const ask = async () => {
      const value = await browser.permissions.contains({ origins: [pattern] }).catch(() => false);
      if (!stopped) setGranted({ pattern, value });
    };
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(ask);
    onRemoved.addListener(ask);
    ask();
    return () => {
      stopped = true;
      onAdded.removeListener(ask);
      onRemoved.removeListener(ask);
    };
  }, [pattern]);
  return granted?.pattern === pattern ? granted?.value : undefined;
}
