import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { type Driver, type LaunchOptions, type Point, sourceOf, type Tab } from './driver.ts';
import { until } from './until.ts';

const EXTENSION_ID = 'feitelijk@feitelijk.example';
/** Firefox draws this at random; a fixed one gives the extension's pages a known address. */
const EXTENSION_HOST = '6f1d3c52-8a0e-4b7e-9d35-2f4c8e1b7a90';
/** Sees the page's DOM but runs apart from the page's own scripts. */
const SANDBOX = 'feitelijk-test';

/** What puppeteer keeps for itself: sending any WebDriver BiDi command. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface ScriptResult {
  type: 'success' | 'exception';
  result?: { type: string; value?: string };
  exceptionDetails?: { text: string };
}
interface Context {
  context: string;
  url: string;
  children?: Context[] | null;
}
interface Contexts {
  contexts: Context[];
}
interface Located {
  nodes: { value: { shadowRoot?: { sharedId: string; value: { mode: string } } | null } }[];
}

/** Launches Firefox with the extension installed for this session and a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : { width: 1200, height: 800 },
    // The extension's own pages and the browser's window count as system, which is closed to WebDriver otherwise.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
      // The browser's own updates of its lists: the privacy test counts every request.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'intl.accept_languages': 'nl-BE, nl',
      'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
      ...(options.proxyPort ? proxyPreferences(options.proxyPort) : {}),
    },
  });
  const driver = new FirefoxDriver(browser, options.extension);
  await driver.updateExtension();
  await driver.listen();
  return driver;
}

function proxyPreferences(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    'network.proxy.failover_direct': false,
  };
}

class FirefoxDriver implements Driver {
  readonly browser = 'firefox';
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #connection: BidiConnection;
  readonly #extension: string;
  #console = '';

  constructor(browser: Browser, extension: string) {
    this.#browser = browser;
    this.#extension = extension;
    this.closed = new Promise((resolve) => browser.on('disconnected', () => resolve()));
    this.#connection = (browser as unknown as { connection: BidiConnection }).connection;
  }

  async listen(): Promise<void> {
    const connection = this.#connection as unknown as {
      on(event: 'log.entryAdded', listener: (entry: { text: string | null }) => void): void;
    };
    connection.on('log.entryAdded', ({ text }) => {
      this.#console += `${text}\n`;
    });
    await this.send('session.subscribe', { events: ['log.entryAdded'] });
  }

  async send<R>(method: string, params: object): Promise<R> {
    return (await this.#connection.send(method, params)).result as R;
  }

  async open(url: string): Promise<Tab> {
    const { context } = await this.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    // Navigating to an extension's page is never reported as finished: not waiting, and looking, works for all.
    await this.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(`${url} is opened`, async () => {
      const { contexts } = await this.send<Contexts>('browsingContext.getTree', { root: context });
      return contexts[0]?.url !== 'about:blank';
    });
    const page = (await this.#browser.pages()).find((candidate) => contextOf(candidate) === context);
    if (!page) throw new Error(`Firefox opened no tab for ${url}`);
    const tab = new FirefoxTab(page, this);
    await until(`${url} is loaded`, () => tab.evaluate(() => document.readyState === 'complete'));
    await tab.bringToFront();
    return tab;
  }

  openExtension(path: string): Promise<Tab> {
    return this.open(`moz-extension://${EXTENSION_HOST}/${path}`);
  }

  async openPopup(): Promise<Tab> {
    // The click gives the popup sight of the tab (activeTab); the popup itself is out of WebDriver's reach.
    await this.inBrowserWindow(`
      const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
      extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
    `);
    return this.openExtension('popup.html');
  }

  async command(name: string): Promise<void> {
    // WebDriver's keys go to the page, never to the browser's shortcuts; this is what a shortcut's <key> calls.
    await this.inBrowserWindow(`
      WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.shortcuts.onCommand('${name}');
    `);
  }

  async killBackground(): Promise<void> {
    await this.inBrowserWindow(`
      await WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.terminateBackground();
    `);
  }

  /** Nothing to do: a preference answers the prompt. */
  async allowPermission(): Promise<void> {}

  async revokePermission(): Promise<void> {
    await this.inBrowserWindow(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
      await ExtensionPermissions.remove('${EXTENSION_ID}', { permissions: [], origins: ['http://localhost/*'] }, extension);
    `);
  }

  async updateExtension(): Promise<void> {
    await this.#browser.installExtension(this.#extension);
  }

  async removeExtension(): Promise<void> {
    await this.#browser.uninstallExtension(EXTENSION_ID);
  }

  /** Runs statements in the browser's own window, which holds the tabs. */
  async inBrowserWindow<R>(statements: string): Promise<R> {
    const { contexts } = await this.send<Contexts>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return this.call(contexts[0]!.context, `async () => { ${statements} }`);
  }

  /** Calls a function, given as source, and takes its result over as JSON. */
  async call<R>(context: string, source: string, args: object[] = [], sandbox?: string): Promise<R> {
    const reply = await this.send<ScriptResult>('script.callFunction', {
      functionDeclaration: `async (...args) => JSON.stringify(await (${source})(...args))`,
      awaitPromise: true,
      target: { context, ...(sandbox ? { sandbox } : {}) },
      arguments: args,
    });
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
    return (reply.result?.value === undefined ? undefined : JSON.parse(reply.result.value)) as R;
  }

  consoleText(): string {
    return this.#console;
  }

  async close(): Promise<void> {
    const timeOut = new Promise((resolve) => setTimeout(resolve, 5000).unref());
    await Promise.race([this.#browser.close(), timeOut]);
    this.#browser.process()?.kill('SIGKILL');
  }
}

/** WebDriver's reference of a closed shadow root. */
interface OverlayRoot {
  context: string;
  sharedId: string;
}

class FirefoxTab implements Tab {
  readonly #page: Page;
  readonly #driver: FirefoxDriver;
  readonly #context: string;

  constructor(page: Page, driver: FirefoxDriver) {
    this.#page = page;
    this.#driver = driver;
    this.#context = contextOf(page);
  }

  evaluate<R>(run: (arg: never) => R | Promise<R>, arg?: unknown): Promise<R> {
    return this.#driver.call(this.#context, `() => (${sourceOf(run)})(${JSON.stringify(arg)})`);
  }

  async inOverlay<R>(
    run: (root: ShadowRoot, arg: never) => R | Promise<R>,
    arg?: unknown,
  ): Promise<R | null> {
    const last = (await this.#overlayRoots(this.#context)).at(-1);
    return last ? this.#callOn(last, run, arg) : null;
  }

  async inOverlays<R>(run: (root: ShadowRoot) => R | Promise<R>): Promise<R[]> {
    const { contexts } = await this.#driver.send<Contexts>('browsingContext.getTree', {
      root: this.#context,
    });
    const roots = await Promise.all(withFrames(contexts).map(({ context }) => this.#overlayRoots(context)));
    return Promise.all(roots.flat().map((root) => this.#callOn<R>(root, run)));
  }

  #callOn<R>({ context, sharedId }: OverlayRoot, run: (...args: never[]) => unknown, arg?: unknown) {
    const source = `(root) => (${sourceOf(run)})(root, ${JSON.stringify(arg)})`;
    return this.#driver.call<R>(context, source, [{ sharedId }], SANDBOX);
  }

  /** The closed shadow roots beside `<body>`, in a dialog or in what is full screen; `all` is what includes closed ones. */
  async #overlayRoots(context: string): Promise<OverlayRoot[]> {
    const { nodes } = await this.#driver.send<Located>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: ':root > *, dialog > *, :fullscreen > *' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const roots = nodes.flatMap(({ value }) => value.shadowRoot ?? []);
    return roots
      .filter(({ value }) => value.mode === 'closed')
      .map(({ sharedId }) => ({ context, sharedId }));
  }

  click({ x, y }: Point): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async compose(...steps: string[]): Promise<void> {
    await this.#driver.inBrowserWindow(`
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      for (const text of ${JSON.stringify(steps)}) {
        processor.setPendingCompositionString(text);
        processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
        processor.setCaretInPendingComposition(text.length);
        processor.flushPendingComposition();
      }
      processor.commitComposition();
    `);
  }

  async press(key: string): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    const last = keys.pop()!;
    for (const modifier of keys) await this.#page.keyboard.down(modifier);
    await this.#page.keyboard.press(last);
    for (const modifier of keys.reverse()) await this.#page.keyboard.up(modifier);
  }

  async zoom(factor: number): Promise<void> {
    await this.bringToFront();
    await this.#driver.inBrowserWindow(`ZoomManager.zoom = ${factor};`);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#page.screenshot());
  }

  async accessible(): Promise<null> {
    return null;
  }

  async media(): Promise<void> {
    throw new Error('Firefox takes no media features from WebDriver');
  }

  async costs(): Promise<null> {
    return null;
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

function withFrames(contexts: readonly Context[]): Context[] {
  return contexts.flatMap((one) => [one, ...withFrames(one.children ?? [])]);
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
