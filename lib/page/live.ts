/** How long the writer must have paused before something is read aloud, in ms. */
const PAUSE = 1500;

export interface Live {
  /** Reads this aloud once the writer pauses, unless it was the last thing said. */
  settle(text: string): void;
  /** The writer goes on: nothing is said for now. */
  hush(): void;
  /** Reads this aloud at once. */
  say(text: string): void;
}

/** @param region an element with a polite `role="status"` */
export function createLive(region: HTMLElement, signal: AbortSignal): Live {
  let timer = 0;
  let last = '';
  const hush = () => clearTimeout(timer);
  signal.addEventListener('abort', hush);

  function say(text: string) {
    last = text;
    region.textContent = text;
  }

  return {
    hush,
    say,
    settle(text) {
      hush();
      if (text !== last) timer = window.setTimeout(() => say(text), PAUSE);
    },
  };
}
