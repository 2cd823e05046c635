import { mkdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { PageState } from '../../lib/messages.ts';
import { ITEMS } from '../../lib/practice/content/index.ts';
import { KINDS, type Kind } from '../../lib/practice/schema.ts';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { builtExtension } from './harness/launch.ts';

declare const chrome: typeof browser;

/** The built pages in a real browser, in every state a user can meet: readable, reachable, nothing cut off. */

const WIDTHS = [320, 400, 1200];
const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const SITE = 'https://kinddossier.example';
const finding = (quote: string, category: string, severity: string, message: string) => ({
  start: 0,
  end: quote.length,
  quote,
  category,
  rule: `${category}/x`,
  severity,
  message,
  source: 'SSBA Dossier',
});
const READY = {
  status: 'ready',
  findings: [
    finding('heel stout', 'judgement', 'strong', 'Dit woord oordeelt. Beschrijf wat je zag of hoorde.'),
    finding('was boos', 'interpretation', 'normal', 'Dit is een gevoel. Beschrijf waaraan je het zag.'),
    finding('vaak', 'vague', 'hint', 'Hoe vaak is dat? Tel het, of noem de dagen.'),
  ],
  fields: [
    { field: 'date', required: true, status: 'present', from: 'form' },
    { field: 'who', required: true, status: 'present', from: 'text' },
    { field: 'trigger', required: true, status: 'missing', from: null },
    { field: 'parents_informed', required: true, status: 'missing', from: null },
    { field: 'extent', required: false, status: 'missing', from: null },
  ],
} as PageState;

const when = Date.UTC(2026, 2, 3);
const FILLED = {
  'settings.sites': { [SITE]: { profile: 'observation' }, 'http://localhost:4173': { profile: 'incident' } },
  'settings.ignored': [
    { kind: 'phrase', value: 'heel flink', when },
    { kind: 'rule', value: 'vague/frequency', site: SITE, when },
    ...['a', 'b', 'c', 'd', 'e'].map((letter) => ({ kind: 'phrase', value: `woord ${letter}`, when })),
  ],
  'settings.categories': { jargon: { on: false }, vague: { on: true, severity: 'normal' } },
};

const FRENCH = { 'settings.interfaceLanguage': 'fr' };

interface Scene {
  name: string;
  path: string;
  /** Address of the tab the user is in. */
  url?: string;
  granted?: boolean;
  state?: PageState;
  stored?: Record<string, unknown>;
  /** What the user does before we look. */
  act?: (page: Page) => Promise<void>;
}

const on = { url: `${SITE}/kind/3`, granted: true, stored: FILLED };
const SCENES: Scene[] = [
  { name: 'popup on a page of the browser', path: 'popup.html', url: 'chrome://settings/' },
  { name: 'popup, off', path: 'popup.html', url: `${SITE}/kind/3` },
  { name: 'popup, on', path: 'popup.html', ...on, state: READY },
  { name: 'panel, off', path: 'sidepanel.html' },
  {
    name: 'panel, no text yet',
    path: 'sidepanel.html',
    ...on,
    state: { status: 'idle', findings: [], fields: [] },
  },
  { name: 'panel with remarks', path: 'sidepanel.html', ...on, state: READY },
  {
    name: 'panel, copying only',
    path: 'sidepanel.html',
    ...on,
    state: { ...READY, status: 'copy-only', findings: [] },
  },
  { name: 'panel in French', path: 'sidepanel.html', ...on, stored: { ...FILLED, ...FRENCH }, state: READY },
  { name: 'options in French', path: 'options.html', stored: { ...FILLED, ...FRENCH } },
  { name: 'options, nothing set', path: 'options.html' },
  { name: 'options, all set', path: 'options.html', stored: FILLED },
  {
    name: 'options, damaged',
    path: 'options.html',
    stored: { 'settings.sites': { oops: 1 }, 'settings.ignored': 'x' },
  },
  {
    name: 'options, after a choice',
    path: 'options.html',
    act: (page) => page.getByRole('switch', { name: 'Vakjargon' }).click(),
  },
  {
    name: 'options, asking before a reset',
    path: 'options.html',
    act: (page) => page.getByRole('button', { name: 'Alles terugzetten' }).click(),
  },
  {
    name: 'options, a rule of own words',
    path: 'options.html',
    act: (page) => page.getByRole('button', { name: 'Voeg een regel toe' }).click(),
  },
  {
    name: 'welcome',
    path: 'welcome.html',
    act: async (page) => {
      await page.getByRole('button', { name: /expres/ }).click();
      await page.getByRole('heading', { name: /In plaats van/ }).waitFor();
    },
  },
  { name: 'practice, the start', path: 'practice.html' },
  ...KINDS.map(exercise),
  { name: 'practice, how it goes', path: 'practice.html#/progress' },
  { name: 'practice, own exercises', path: 'practice.html#/own' },
  { name: 'practice in French', path: 'practice.html', stored: FRENCH },
  { name: 'rules', path: 'rules.html' },
  { name: 'coach, nothing yet', path: 'coach.html' },
  { name: 'coach, ready-made sets', path: 'coach.html#/ready' },
  { name: 'coach, collecting', path: 'coach.html#/collect' },
  { name: 'coach, original beside result', path: 'coach.html#/collect', act: collectNote },
  { name: 'coach, a set', path: 'coach.html#/ready', act: takeSet },
  {
    name: 'coach, a sentence held up',
    path: 'coach.html#/ready',
    act: async (page) => {
      await takeSet(page);
      await page.getByRole('button', { name: 'Typ een zin' }).click();
      await page.getByLabel('Zin', { exact: true }).fill('Lotte is 4 jaar.');
      await page.getByRole('button', { name: 'Voeg toe' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'coach, about to present',
    path: 'coach.html#/ready',
    act: async (page) => {
      await takeSet(page);
      await page.getByRole('link', { name: 'Bespreek met je team' }).click();
    },
  },
  { name: 'coach, voting', path: 'coach.html#/ready', act: (page) => present(page, 1) },
  { name: 'coach, remarks', path: 'coach.html#/ready', act: (page) => present(page, 2) },
  { name: 'coach, another wording', path: 'coach.html#/ready', act: (page) => present(page, 3) },
  {
    name: 'coach, on paper',
    path: 'coach.html#/ready',
    act: async (page) => {
      await takeSet(page);
      await page.getByRole('link', { name: 'Afdrukken' }).click();
      await page.getByLabel('Blad voor de begeleider').check();
      await page.getByText('Bron:').first().waitFor();
    },
  },
  { name: 'coach, patterns', path: 'coach.html#/patterns' },
  { name: 'coach, keeping', path: 'coach.html#/keep' },
  { name: 'coach in French', path: 'coach.html', stored: FRENCH },
];

async function collectNote(page: Page): Promise<void> {
  await page.getByLabel('Verslagen of zinnen').fill('Lotte duwde Milan. Milan is 4 jaar. Ze was stout.');
  await page.getByRole('button', { name: 'Zoek de zinnen' }).click();
  await page.locator('.draft-row').first().waitFor();
  await page.locator('summary').click();
}

async function takeSet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Neem over: Feit of oordeel?' }).click();
  await page.locator('.sentence-row').first().waitFor();
}

/** Opens a set on the screen of the team. @param steps how many times to go on */
async function present(page: Page, steps: number): Promise<void> {
  await takeSet(page);
  await page.getByRole('link', { name: 'Bespreek met je team' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('main[aria-busy=false]').waitFor();
  await page.keyboard.press('PageDown');
  for (const key of ['1', '3', '3']) await page.keyboard.press(key);
  for (let step = 1; step < steps; step++) await page.keyboard.press('PageDown');
}

/** The first exercise of a kind, with its example where it has one to show. */
function exercise(kind: Kind): Scene {
  const item = ITEMS.find((one) => one.kind === kind && one.language === 'nl' && one.region !== 'NL')!;
  return {
    name: `practice, ${kind}`,
    path: `practice.html#/item/${item.id}`,
    act: async (page) => {
      await page.locator('.exercise').waitFor();
      const example = page.getByRole('button', { name: 'Toon een voorbeeld' });
      if (await example.isVisible()) await example.click();
    },
  };
}

let context: BrowserContext;
let profile: string;
let id: string;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  mkdirSync('test-results/pages', { recursive: true });
  profile = await mkdtemp(join(tmpdir(), 'feitelijk-pages-'));
  context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--headless=new',
      '--disable-gpu',
      '--hide-scrollbars',
      '--no-sandbox',
    ],
    locale: 'nl-BE',
  });
  const debug = await context.browser()!.newBrowserCDPSession();
  ({ id } = await debug.send('Extensions.loadUnpacked', { path: builtExtension('chromium') }));
});

afterAll(async () => {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

describe.each(SCENES)('$name', (scene) => {
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    page = await context.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`chrome-extension://${id}/${scene.path}`);
    await page.evaluate(async (stored) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(stored);
    }, scene.stored ?? {});
    await page.addInitScript(pretend, scene);
    await page.reload();
    await page.waitForSelector('main:not([aria-busy="true"])');
    if (scene.state) await page.waitForSelector('.counts, .remarks, .fields, h2');
    await scene.act?.(page);
  });
  afterAll(() => page.close());

  describe.each(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[])('%s', (scheme) => {
    it.each(WIDTHS)('fits a width of %i px', async (width) => {
      await page.emulateMedia(SCHEMES[scheme]);
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: shot(scene.name, scheme, width), fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

    it('has no accessibility violations', async () => {
      await page.emulateMedia(SCHEMES[scheme]);
      await page.evaluate(axe);
      const violations = await page.evaluate(async (forced) => {
        const { axe } = window as unknown as { axe: typeof Axe };
        const { violations } = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          // Forced colours are the user's own, and axe reads the ones they replace.
          rules: { 'color-contrast': { enabled: !forced } },
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      }, scheme === 'forced');
      expect(violations).toEqual([]);
    });
  });

  it('writes nothing to the console', () => expect(problems).toEqual([]));
});

const shot = (scene: string, scheme: string, width: number) =>
  `test-results/pages/${scene.replace(/\W+/g, '-')}-${scheme}-${width}.png`;

/** Runs in the page before anything else: the tab the user is in, and what its overlay says. */
function pretend({ url, granted, state }: Scene) {
  const tab = { id: 7, windowId: 1, active: true, url };
  chrome.tabs.getCurrent = async () => undefined;
  chrome.tabs.query = (async () => [tab]) as unknown as typeof chrome.tabs.query;
  chrome.permissions.contains = (async () =>
    granted ?? false) as unknown as typeof chrome.permissions.contains;
  chrome.tabs.sendMessage = (async () => {}) as unknown as typeof chrome.tabs.sendMessage;
  chrome.runtime.onMessage.addListener = ((listener: (...args: unknown[]) => void) => {
    if (state) queueMicrotask(() => listener({ type: 'state', state }, { tab, frameId: 0 }));
  }) as typeof chrome.runtime.onMessage.addListener;
}
