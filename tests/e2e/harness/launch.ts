import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, ensureBrowser } from '../../../scripts/browsers.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

const BUILDS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder `npm run build` makes for this browser, or its like in the folder `FEITELIJK_OUTPUT` names. */
export function builtExtension(browser: BrowserName): string {
  const output = process.env.FEITELIJK_OUTPUT ?? fileURLToPath(new URL('../../../.output', import.meta.url));
  return join(output, BUILDS[browser]);
}

/** Starts a browser with the built extension, as it ships, and a profile of its own. */
export function launch(browser: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Driver> {
  const launchIt = { chromium: launchChromium, firefox: launchFirefox }[browser];
  return launchIt({ executable: ensureBrowser(browser), extension: builtExtension(browser), ...options });
}
