/** Why the extension cannot work on a page, or the site it belongs to. */
export type PageSite =
  | { usable: true; origin: string; host: string; pattern: string }
  | { usable: false; reason: 'browser' | 'store' | 'file' | 'other' };

/** Pages of the browsers' own shops, on which no extension may run. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
];

/**
 * The site of a page.
 *
 * @param url the address of the tab; undefined when the browser does not tell
 * @returns `origin` as in the settings, `host` to show, and `pattern`, the match pattern to ask permission for.
 *   A pattern has no port, because Firefox refuses one there.
 */
export function siteOf(url: string | undefined): PageSite {
  const parsed = parse(url);
  if (!parsed) return { usable: false, reason: 'other' };
  const { protocol, origin, host, hostname } = parsed;
  if (protocol === 'file:') return { usable: false, reason: 'file' };
  if (protocol !== 'http:' && protocol !== 'https:') return { usable: false, reason: 'browser' };
  if (STORES.includes(hostname)) return { usable: false, reason: 'store' };
  return { usable: true, origin, host, pattern: `${protocol}//${hostname}/*` };
}

/** How a site is called in lists: its address, with the scheme only where that is not https. */
export function siteName(origin: string): string {
  return origin.replace(/^https:\/\//, '');
}

function parse(url: string | undefined): URL | null {
  try {
    return url ? new URL(url) : null;
  } catch {
    return null;
  }
}
