import { browser } from 'wxt/browser';

/** Firefox's own name for the side panel; not in the types, which are Chrome's. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel. Must be called straight from a click, or the browser refuses. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
