import type { BrowserName } from '../../../scripts/browsers.ts';

/** A point or box in CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}
export interface Box extends Point {
  width: number;
  height: number;
}

export interface LaunchOptions {
  /** Path of a browser, e.g. from `ensureBrowser`. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** False shows a window. */
  headless?: boolean;
  /** Sends all of the browser's traffic, to this machine too, to a proxy at this port of 127.0.0.1. */
  proxyPort?: number;
  scheme?: 'light' | 'dark';
}

/** One browser with the extension in it: to a journey the same, whichever browser it is. */
export interface Driver {
  readonly browser: BrowserName;
  /** Opens a web page in a new tab, in front. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html`, in a new tab. */
  openExtension(path: string): Promise<Tab>;
  /** Opens the popup about the page in front, as a click on the toolbar button does, but in a tab that stays. */
  openPopup(): Promise<Tab>;
  /** Presses the shortcut of one of the manifest's `commands` in the tab that is in front. */
  command(name: string): Promise<void>;
  /** Ends the background as the browser does when it is idle. Resolves when it is gone. */
  killBackground(): Promise<void>;
  /** Takes back the permission for the pages of this machine, as a user does in the browser's settings. */
  revokePermission(): Promise<void>;
  /** Says yes beforehand to asking for it again. */
  allowPermission(): Promise<void>;
  /** Puts the extension in anew over itself, as an update does. */
  updateExtension(): Promise<void>;
  removeExtension(): Promise<void>;
  /** All that pages, workers and content scripts wrote to their consoles so far. */
  consoleText(): string;
  /** Resolves when the user closed the browser, or `close` did. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * What is passed as `run` is sent as source: it sees its argument and the page, nothing around it. Arguments and
 * results are copied as JSON.
 */
export interface Tab {
  /** Runs a function in the page itself. */
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /**
   * Runs a function on the overlay's shadow root, which is closed and stays closed: the browser's debugger hands
   * it out, the page cannot. Null when there is no overlay.
   */
  inOverlay<R>(run: (root: ShadowRoot) => R | Promise<R>): Promise<R | null>;
  inOverlay<A, R>(run: (root: ShadowRoot, arg: A) => R | Promise<R>, arg: A): Promise<R | null>;
  /** Runs a function on every overlay's root in the page and in its frames, in document order. */
  inOverlays<R>(run: (root: ShadowRoot) => R | Promise<R>): Promise<R[]>;
  click(point: Point): Promise<void>;
  /** Types text key by key into what has the focus. */
  type(text: string): Promise<void>;
  /** Composes text as an input method does: shows each of these in turn, and leaves the last. */
  compose(...steps: string[]): Promise<void>;
  /** Presses a key, with modifiers joined by plus signs: `Control+Shift+z`. */
  press(key: string): Promise<void>;
  /** The browser's own zoom of this site; 1 is 100 %. */
  zoom(factor: number): Promise<void>;
  /** Sizes the page's window in CSS pixels; only at 100 % (Firefox waits for ever for a size that zoom changes). */
  resize(width: number, height: number): Promise<void>;
  /** A PNG of what is in view, with `devicePixelRatio` pixels to a CSS pixel. */
  screenshot(): Promise<Buffer>;
  /** What a screen reader is told of the page, in its order, our closed roots too; null in Firefox, which keeps it in. */
  accessible(): Promise<Accessible[] | null>;
  /** Has the page see other media features, such as `forced-colors`; only in Chromium. */
  media(features: Record<string, string>): Promise<void>;
  /** What the page costs now, garbage taken out; null in Firefox, which counts nothing for others. */
  costs(): Promise<Costs | null>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** One node of the accessibility tree. */
export interface Accessible {
  role: string;
  name: string;
  description: string;
  focused: boolean;
  expanded: boolean | null;
  /** `polite` for a live region. */
  live: string | null;
}

/** Of the page and our script in it, together. */
export interface Costs {
  /** Bytes held by scripts. */
  heap: number;
  nodes: number;
  listeners: number;
  /** How often the page was laid out, and how many seconds scripts and the browser worked for it, since it was opened. */
  layouts: number;
  seconds: number;
}

/** The source of a call: `name` helps against the `__name` calls that tsx adds to named functions. */
export function sourceOf(run: (...args: never[]) => unknown): string {
  return `(...args) => { const __name = (value) => value; return (${run})(...args); }`;
}
