/** Lays down settings as an organisation's administrator does: with a file of the browser's own management. */

import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { builtExtension } from './launch.ts';

const FILES: Record<BrowserName, string> = {
  chromium: '/etc/chromium/policies/managed/feitelijk-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};

/** Whether the policies of this machine are ours to write, and none of its own would be overwritten. */
export function mayLayDown(browser: BrowserName): boolean {
  try {
    accessSync('/etc', constants.W_OK);
    return process.platform === 'linux' && !existsSync(FILES[browser]);
  } catch {
    return false;
  }
}

/** @returns the way to take it back; the browser has to start in between */
export function layDown(browser: BrowserName, values: object): () => void {
  const file = FILES[browser];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(browser === 'chromium' ? forChromium(values) : forFirefox(values)));
  return () => rmSync(file);
}

function forChromium(values: object): object {
  return { '3rdparty': { extensions: { [unpackedId(builtExtension('chromium'))]: values } } };
}

function forFirefox(values: object): object {
  return { policies: { '3rdparty': { Extensions: { 'feitelijk@feitelijk.example': values } } } };
}

/** Chromium names an unpacked extension by its folder: sixteen bytes of its hash, as letters from a to p. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
