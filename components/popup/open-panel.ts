import { browser } from 'wxt/browser';

/** Not in the types, which are Chrome's: Firefox's own name for the side panel, and that Safari has none. */
type Panels = Partial<Pick<typeof browser, 'sidePanel'>> & { sidebarAction?: { open(): Promise<void> } };

/** Opens the side panel, or a tab where there is none. Must be called straight from a click, or the browser refuses. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidebarAction, sidePanel } = browser as Panels;
  if (sidebarAction) return sidebarAction.open();
  if (sidePanel) return sidePanel.open({ windowId });
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
