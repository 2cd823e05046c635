/** Waits until a framework has put an element into the page. */
export function rendered<Found extends HTMLElement = HTMLElement>(home: HTMLElement, selector: string) {
  return new Promise<Found>((resolve) => {
    const look = () => {
      const found = home.querySelector<Found>(selector);
      if (found) resolve(found);
      return found;
    };
    if (look()) return;
    const watcher = new MutationObserver(() => {
      if (look()) watcher.disconnect();
    });
    watcher.observe(home, { childList: true, subtree: true });
  });
}
