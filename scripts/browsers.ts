import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

interface Source {
  /** Names to look for on the PATH, best first. */
  commands: string[];
  /** Where installers put it on macOS and Windows. */
  places: string[];
  debianPackage: string;
  /** An environment variable that names another one. */
  variable: string;
}

const SOURCES: Record<BrowserName, Source> = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
    variable: 'FEITELIJK_CHROMIUM',
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
    variable: 'FEITELIJK_FIREFOX',
  },
};

/** The path of an installed browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { commands, places, variable } = SOURCES[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [process.env[variable] ?? '', ...onPath, ...places].find(isExecutable) ?? null;
}

/**
 * The path of a browser, installed first when it is missing and this machine lets us: Debian or Ubuntu, as root.
 *
 * @throws Error that says what to install, and how
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (canInstall() ? install(name) : null);
  if (found) return found;
  const { debianPackage, variable } = SOURCES[name];
  throw new Error(
    `No ${name} found. Install it (Debian, Ubuntu: "sudo apt-get install ${debianPackage}"), ` +
      `or set ${variable} to the path of its program.`,
  );
}

function install(name: BrowserName): string | null {
  const { debianPackage } = SOURCES[name];
  console.log(`Installing ${debianPackage} …`);
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update', '--quiet');
    apt('install', '--yes', '--quiet', '--no-install-recommends', debianPackage, 'fonts-dejavu-core');
  } catch {
    return null;
  }
  return findBrowser(name);
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
