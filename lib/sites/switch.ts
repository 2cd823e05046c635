import { browser } from 'wxt/browser';
import { withoutSite, withSite } from '../settings/changes.ts';
import { updateSettings } from '../settings/store.ts';
import { siteOf } from './origin.ts';

/** Part of a usable `PageSite`. */
interface Site {
  origin: string;
  pattern: string;
}

/**
 * Turns a site on. Must be called straight from the user's click: browsers ask for permission only then.
 * The background hears of both the setting and the permission and starts the overlay.
 */
export async function turnOn(site: Site, profile: string): Promise<'on' | 'denied' | 'not-saved'> {
  const asking = browser.permissions.request({ origins: [site.pattern] }).catch(() => false);
  // Saved while the browser asks: Firefox closes the popup as soon as its question appears.
  const saved = await updateSettings('sites', (sites) => withSite(sites, site.origin, profile));
  const granted = await asking;
  if (granted) return saved ? 'on' : 'not-saved';
  await updateSettings('sites', (sites) => withoutSite(sites, site.origin));
  return 'denied';
}

/** Turns a site off and hands its permission back, unless another site that is on shares it (a port apart). */
export async function turnOff(origin: string): Promise<boolean> {
  let shared = false;
  const pattern = patternOf(origin);
  const saved = await updateSettings('sites', (sites) => {
    const left = withoutSite(sites, origin);
    shared = Object.keys(left).some((other) => patternOf(other) === pattern);
    return left;
  });
  if (saved && !shared && pattern)
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  return saved;
}

/** The match pattern of an origin in the settings, to ask the browser about its permission. */
export function patternOf(origin: string): string | null {
  const site = siteOf(origin);
  return site.usable ? site.pattern : null;
}
