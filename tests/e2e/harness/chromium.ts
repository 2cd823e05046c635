import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import {
  type Accessible,
  type Costs,
  type Driver,
  type LaunchOptions,
  type Point,
  sourceOf,
  type Tab,
} from './driver.ts';
import { MAKER } from './sink.ts';
import { until } from './until.ts';

/** Launches Chromium, Chrome or Edge with the unpacked extension and a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'feitelijk-chromium-'));
  await writePreferences(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    // Playwright's own headless mode has no extensions; Chromium's new one has.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--disable-quic',
      // Chrome itself ignores --load-extension; this lets the debugger load one, in all of them.
      '--enable-unsafe-extension-debugging',
      ...(options.headless === false ? [] : ['--headless=new', '--disable-gpu']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxyPort ? proxyArguments(options.proxyPort) : []),
    ],
    colorScheme: options.scheme ?? 'light',
    locale: 'nl-BE',
    viewport: options.headless === false ? null : { width: 1200, height: 800 },
  });
  const driver = new ChromiumDriver(context, profile, options.extension);
  await driver.install();
  return driver;
}

/**
 * No spelling checker: it would fetch a dictionary, and the privacy test counts every request. `dictionary` is the
 * older setting, from which Chromium fills an empty list.
 */
async function writePreferences(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'));
  const preferences = { spellcheck: { dictionaries: [], dictionary: '' } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/**
 * Sends everything through the proxy, and what Chromium asks of its maker in the clear to one made-up host: the
 * privacy test reads that too, instead of trusting it.
 */
function proxyArguments(port: number): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    `--gaia-url=http://${MAKER}/`,
    `--component-updater=url-source=http://${MAKER}/`,
    '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,PreconnectToSearch,AimEnabled,OptimizationHints',
  ];
}

class ChromiumDriver implements Driver {
  readonly browser = 'chromium';
  readonly closed: Promise<void>;
  readonly #context: BrowserContext;
  readonly #profile: string;
  readonly #extension: string;
  /** The debugger of the browser as a whole, and one that can start workers, which takes a page. */
  #debugger!: CDPSession;
  #workers!: CDPSession;
  #worker = { status: '', stops: 0 };
  #id = '';
  #console = '';

  constructor(context: BrowserContext, profile: string, extension: string) {
    this.#context = context;
    this.#profile = profile;
    this.#extension = extension;
    this.closed = new Promise((resolve) => context.on('close', () => resolve()));
    const listen = (source: Page | Worker) =>
      source.on('console', (message) => {
        this.#console += `${message.text()}\n`;
      });
    context.pages().forEach(listen);
    context.on('page', listen);
    context.on('serviceworker', listen);
    context.on('weberror', (error) => {
      this.#console += `${error.error().stack}\n`;
    });
  }

  async install(): Promise<void> {
    this.#debugger = await this.#context.browser()!.newBrowserCDPSession();
    const { id } = await this.#debugger.send('Extensions.loadUnpacked', { path: this.#extension });
    this.#id = id;
    await this.#prepare();
  }

  async #prepare(): Promise<void> {
    await this.allowPermission();
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    this.#workers = await this.#context.newCDPSession(page);
    this.#workers.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.findLast(({ scriptURL }) => scriptURL.startsWith(this.#url('')));
      if (!ours || ours.runningStatus === this.#worker.status) return;
      this.#worker.status = ours.runningStatus;
      if (ours.runningStatus === 'stopped') this.#worker.stops += 1;
    });
    await this.#workers.send('ServiceWorker.enable');
  }

  async open(url: string): Promise<Tab> {
    const page = await this.#context.newPage();
    await page.goto(url);
    return new ChromiumTab(page, await this.#context.newCDPSession(page), this);
  }

  openExtension(path: string): Promise<Tab> {
    return this.open(this.#url(path));
  }

  #url(path: string): string {
    return `chrome-extension://${this.#id}/${path}`;
  }

  async openPopup(): Promise<Tab> {
    const page = await this.#context.newPage();
    await page.goto(this.#url('popup.html'));
    const session = await this.#context.newCDPSession(page);
    // A click on the toolbar button lets the popup see the tab's address; the debugger cannot click there, so the
    // permission, to which the answer is yes already, stands in for it.
    await session.send('Runtime.evaluate', {
      expression: `chrome.permissions.request({ origins: ['http://localhost/*'] })`,
      userGesture: true,
      awaitPromise: true,
    });
    await page.reload();
    return new ChromiumTab(page, session, this);
  }

  async command(name: string): Promise<void> {
    // Keys from the debugger go to the page, never to the browser's shortcuts; this is the event they lead to.
    await this.inBackground(`chrome.commands.onCommand.dispatch('${name}')`);
  }

  async killBackground(): Promise<void> {
    if (this.#worker.status === 'stopped') return;
    const { stops } = this.#worker;
    await this.#workers.send('ServiceWorker.stopAllWorkers');
    // Counted, for the page may wake it again at once.
    await until('the worker has stopped', async () => this.#worker.stops > stops);
  }

  /** A headless browser never shows the prompt; a permission that is there already is granted without. */
  async allowPermission(): Promise<void> {
    await this.#inExtensionsPage(`developerPrivate.addHostPermission('${this.#id}', 'http://localhost/*')`);
  }

  async revokePermission(): Promise<void> {
    await this.#inExtensionsPage(
      `developerPrivate.removeHostPermission('${this.#id}', 'http://localhost/*')`,
    );
  }

  async updateExtension(): Promise<void> {
    await this.#debugger.send('Extensions.loadUnpacked', { path: this.#extension });
  }

  async removeExtension(): Promise<void> {
    await this.#debugger.send('Extensions.uninstall', { id: this.#id });
  }

  /** Calls what only the browser's own page of extensions may. */
  async #inExtensionsPage(call: string): Promise<void> {
    const page = await this.#context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(`chrome.${call}`);
    await page.close();
  }

  /** Evaluates an expression in the background, woken for it if need be. */
  async inBackground<R>(expression: string): Promise<R> {
    await this.#workers.send('ServiceWorker.startWorker', { scopeURL: this.#url('') });
    const known = this.#context.serviceWorkers().find((worker) => worker.url().includes(this.#id));
    const worker = known ?? (await this.#context.waitForEvent('serviceworker'));
    return worker.evaluate<R>(expression);
  }

  consoleText(): string {
    return this.#console;
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

class ChromiumTab implements Tab {
  readonly #page: Page;
  readonly #debugger: CDPSession;
  readonly #driver: ChromiumDriver;

  constructor(page: Page, session: CDPSession, driver: ChromiumDriver) {
    this.#page = page;
    this.#debugger = session;
    this.#driver = driver;
  }

  evaluate<R>(run: (arg: never) => R | Promise<R>, arg?: unknown): Promise<R> {
    return this.#page.evaluate<R>(`(${sourceOf(run)})(${JSON.stringify(arg)})`);
  }

  async inOverlay<R>(
    run: (root: ShadowRoot, arg: never) => R | Promise<R>,
    arg?: unknown,
  ): Promise<R | null> {
    // Beside `<body>`, or in a modal dialog.
    const last = (await this.#overlayRoots(false)).at(-1);
    return last ? this.#callOn(last, run, arg) : null;
  }

  async inOverlays<R>(run: (root: ShadowRoot) => R | Promise<R>): Promise<R[]> {
    const roots = await this.#overlayRoots(true);
    return Promise.all(roots.map((root) => this.#callOn<R>(root, run)));
  }

  /** Calls a function on a closed shadow root, by the debugger's handle of it. */
  async #callOn<R>(backendNodeId: number, run: (...args: never[]) => unknown, arg?: unknown): Promise<R> {
    const { object } = await this.#debugger.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await this.#debugger.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (arg) { return (${sourceOf(run)})(this, arg); }`,
      arguments: [{ value: arg }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }

  /** The debugger's handles of the closed shadow roots in the page. */
  async #overlayRoots(withFrames: boolean): Promise<number[]> {
    const { root } = await this.#debugger.send('DOM.getDocument', { depth: -1, pierce: true });
    return closedRoots(root, withFrames).map(({ backendNodeId }) => backendNodeId);
  }

  click({ x, y }: Point): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async compose(...steps: string[]): Promise<void> {
    for (const text of steps) {
      const caret = { selectionStart: text.length, selectionEnd: text.length };
      await this.#debugger.send('Input.imeSetComposition', { text, ...caret });
    }
    await this.#debugger.send('Input.insertText', { text: steps.at(-1)! });
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async zoom(factor: number): Promise<void> {
    const url = this.#page.url().split('#')[0];
    await this.#driver.inBackground(
      `chrome.tabs.query({}).then((tabs) => Promise.all(tabs
        .filter((tab) => tab.url?.split('#')[0] === '${url}').map((tab) => chrome.tabs.setZoom(tab.id, ${factor}))))`,
    );
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  screenshot(): Promise<Buffer> {
    return this.#page.screenshot();
  }

  async accessible(): Promise<Accessible[]> {
    await this.#debugger.send('Accessibility.enable');
    const { nodes } = await this.#debugger.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties = [] }) => {
        const of = (wanted: string) => properties.find((one) => one.name === wanted)?.value.value;
        return {
          role: String(role?.value),
          name: String(name?.value ?? ''),
          description: String(description?.value ?? ''),
          focused: of('focused') === true,
          expanded: of('expanded') ?? null,
          live: of('live') ?? null,
        };
      });
  }

  async media(features: Record<string, string>): Promise<void> {
    const all = Object.entries(features).map(([name, value]) => ({ name, value }));
    await this.#debugger.send('Emulation.setEmulatedMedia', { features: all });
  }

  async costs(): Promise<Costs> {
    await this.#debugger.send('Performance.enable');
    await this.#debugger.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#debugger.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      layouts: of('LayoutCount'),
      seconds: of('TaskDuration'),
    };
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** The closed shadow roots below a node, in document order. */
function closedRoots(
  { children = [], shadowRoots = [], contentDocument }: DomNode,
  withFrames: boolean,
): DomNode[] {
  const own = shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed');
  const frame = withFrames && contentDocument ? [contentDocument] : [];
  return [...own, ...[...frame, ...children].flatMap((child) => closedRoots(child, withFrames))];
}
