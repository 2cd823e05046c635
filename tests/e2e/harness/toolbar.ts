import type { Browser } from 'wxt/browser';
import type { Driver, Tab } from './driver.ts';

/** What the toolbar button says of a tab. */
export interface Toolbar {
  /** The number, or "–". */
  badge: string;
  title: string;
}

/** Reads the toolbar button, which is no part of any page, from a page of the extension that stays open. */
export async function watchToolbar(driver: Driver): Promise<(url: string) => Promise<Toolbar | null>> {
  const watcher: Tab = await driver.openExtension('options.html');
  return (url) =>
    watcher.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<string, typeof Browser | undefined>;
      const { tabs, action } = (browser ?? chrome)!;
      const tab = (await tabs.query({})).findLast((one) => one.url?.startsWith(wanted));
      if (!tab) return null;
      const tabId = tab.id!;
      return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
    }, url);
}
