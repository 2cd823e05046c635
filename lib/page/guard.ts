/** Notices when the page interferes with our host. We never fight a page: we close and say so elsewhere. */

export interface Guard {
  /** Before we change the host ourselves. */
  pause(): void;
  resume(): void;
}

/**
 * Calls `replaced` when a document gets another root element: `document.open` ends every listener in it, but no
 * observer of it.
 */
export function whenReplaced(document: Document, replaced: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    replaced();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * Watches one host element for being removed, moved, restyled or closed by the page.
 *
 * @param isIntact whether the host can still be seen and used. Other extensions add attributes to every element;
 *   that alone is no harm.
 * @param interfered called once, soon after
 */
export function watchHost(host: HTMLElement, isIntact: () => boolean, interfered: () => void): Guard {
  let watching = false;
  const inspect = () => {
    if (!isIntact()) report();
  };
  const attributes = new MutationObserver(inspect);
  const siblings = new MutationObserver(inspect);

  function report() {
    if (!watching) return;
    pause();
    interfered();
  }

  function pause() {
    watching = false;
    attributes.disconnect();
    siblings.disconnect();
  }

  host.addEventListener('beforetoggle', (event) => {
    if (event.isTrusted && (event as ToggleEvent).newState === 'closed') report();
  });

  return {
    pause,
    resume() {
      watching = true;
      attributes.observe(host, { attributes: true });
      if (host.parentNode) siblings.observe(host.parentNode, { childList: true });
    },
  };
}
