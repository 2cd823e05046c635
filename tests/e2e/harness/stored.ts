import type { Browser } from 'wxt/browser';
import type { Tab } from './driver.ts';

/** Everything that a page's origin has stored in the browser, as one text; of an extension's page, also its own. */
export function storedText(tab: Tab): Promise<string> {
  return tab.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof Browser | undefined>;
    const areas = (browser ?? chrome)?.storage;
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        databases.push(name, store, await settled(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    const caches = [];
    for (const key of await globalThis.caches.keys()) {
      const cache = await globalThis.caches.open(key);
      caches.push(
        key,
        (await cache.keys()).map(({ url }) => url),
      );
    }
    return JSON.stringify({
      local: await areas?.local.get(null),
      session: await areas?.session.get(null),
      sync: await areas?.sync.get(null).catch(() => null),
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
      cookie: document.cookie,
      databases,
      caches,
    });
  });
}
