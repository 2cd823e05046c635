/** Notices when the page interferes with our host. We never fight a page: we close and say so elsewhere. */

export interface Guard {
  /** Before we change the host ourselves. */
  pause(): void;
  resume(): void;
}

/**
 * Watches one host element for being removed, restyled, moved or closed by the page.
 *
 * @param interfered called once, soon after
 */
export function watchHost(host: HTMLElement, interfered: () => void): Guard {
  let watching = false;
  const attributes = new MutationObserver(report);
  const siblings = new MutationObserver(() => {
    if (host.parentNode === null) report();
  });

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
    if ((event as ToggleEvent).newState === 'closed') report();
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

/** Whether a point of ours is what the user would hit there; false when something of the page lies over it. */
export function isOnTop(host: Element, x: number, y: number): boolean {
  return document.elementFromPoint(x, y) === host;
}
