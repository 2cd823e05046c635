/** The context menu's way to the coach's workspace: what is selected in any page or field can go into a set. */

import { type Browser, browser } from 'wxt/browser';
import { handSelection } from '../coach/incoming.ts';
import { interfaceLanguage } from '../i18n/languages.ts';
import { pageStrings } from '../i18n/page-strings.ts';
import { translator } from '../page/strings.ts';
import { loadSettings } from '../settings/store.ts';

const ID = 'coach-collect';
const PAGE = '/coach.html' as const;

/** Puts the item in the menu, in the language of the settings. Running it once too often changes nothing. */
export async function syncCollectMenu(): Promise<void> {
  const { settings } = await loadSettings();
  const language = interfaceLanguage(settings.interfaceLanguage, browser.i18n.getUILanguage());
  const title = translator(pageStrings(language), language)('menu.collect');
  await browser.contextMenus.update(ID, { title }).catch(() => {
    // Two starts at a time would both add it; the second is told so, and that is all right.
    browser.contextMenus.create({ id: ID, title, contexts: ['selection'] }, () => browser.runtime.lastError);
  });
}

/** Hands the selection to the workspace, in its tab when it is open. */
export async function collectSelection({
  menuItemId,
  selectionText,
}: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'selectionText'>): Promise<void> {
  if (menuItemId !== ID || !selectionText?.trim()) return;
  await handSelection(selectionText.trim());
  const [open] = await browser.tabs.query({ url: `${browser.runtime.getURL(PAGE)}*` });
  const url = `${browser.runtime.getURL(PAGE)}#/collect`;
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true, url });
}
