/** Renders the icon to the sizes the browsers ask for; run it after changing `public/icon/icon.svg`. */

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browsers.ts';

/** Edge lengths in pixels: toolbar, toolbar on dense screens, add-on lists, store. */
const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync('public/icon/icon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
