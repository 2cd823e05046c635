import { type Browser, browser } from 'wxt/browser';

export type Tab = Browser.tabs.Tab;

/**
 * The page the user is looking at: the active tab, or, when this page of ours is itself opened in a tab, the tab
 * they were in before. The tab has a `url` only where the extension may see it.
 */
export async function currentTab(): Promise<Tab | undefined> {
  const own = await browser.tabs.getCurrent();
  if (!own) return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const others = (await browser.tabs.query({})).filter((tab) => tab.id !== own.id);
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Calls `listener` with the current tab, now and whenever it changes or loads. Returns the way to stop. */
export function watchCurrentTab(listener: (tab: Tab | undefined) => void): () => void {
  let latest = 0;
  const tell = async () => {
    const asked = ++latest;
    const tab = await currentTab().catch(() => undefined);
    if (asked === latest) listener(tab);
  };
  const { onActivated, onUpdated } = browser.tabs;
  onActivated.addListener(tell);
  onUpdated.addListener(tell);
  tell();
  return () => {
    latest = -1;
    onActivated.removeListener(tell);
    onUpdated.removeListener(tell);
  };
}
