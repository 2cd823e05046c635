import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../lib/background/answer.ts';
import { collectSelection, syncCollectMenu } from '../lib/background/collect-menu.ts';
import { forgetSites, syncSites, tellTab } from '../lib/background/sites.ts';
import { showOnToolbar } from '../lib/background/toolbar.ts';
import {
  COMMANDS,
  type Command,
  type PageAnswers,
  type PageRequestType,
  pageRequestSchema,
  type Reply,
} from '../lib/messages.ts';
import { loadPolicy } from '../lib/settings/policy.ts';
import { watchSettings } from '../lib/settings/store.ts';

type AnyReply = Reply<PageAnswers[PageRequestType]>;

/** The router. It holds no state, and all listeners are set at once: a stopped worker is woken for them. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (value: AnyReply) => void) => {
    const origin = pageOrigin(sender);
    if (!origin) return;
    respond(message, origin, sender).then(reply, () => reply({ ok: false, reason: 'failed' }));
    // Keeps the channel open until the reply.
    return true;
  });

  browser.commands.onCommand.addListener(async (name) => {
    if (!(COMMANDS as readonly string[]).includes(name)) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await tellTab(tab.id, { type: 'command', name: name as Command });
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([syncSites(), syncCollectMenu()]);
    if (reason === 'install') await showWelcome();
  });
  browser.runtime.onStartup.addListener(() => Promise.all([syncSites(), syncCollectMenu()]));
  browser.contextMenus.onClicked.addListener((click) => collectSelection(click));
  browser.permissions.onAdded.addListener(() => syncSites());
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await forgetSites(origins);
    await syncSites();
  });
  watchSettings(() => Promise.all([syncSites(), syncCollectMenu()]));

  // Content scripts have no business in the settings; where the browser can, it keeps them out.
  browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});

/** Once, unless the organisation has its own way of introducing it. */
async function showWelcome(): Promise<void> {
  const { values } = await loadPolicy();
  if (values.onboarding === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

async function respond(
  message: unknown,
  origin: string,
  sender: Browser.runtime.MessageSender,
): Promise<AnyReply> {
  const parsed = pageRequestSchema.safeParse(message);
  if (!parsed.success) return { ok: false, reason: 'invalid' };
  if (parsed.data.type !== 'state') return answer(parsed.data, origin);
  const tabId = sender.tab!.id!;
  await showOnToolbar(tabId, parsed.data.state);
  // The writer may be in another frame, whose number this has just wiped out.
  if (parsed.data.state.status === 'idle') await tellTab(tabId, { type: 'report' });
  return { ok: true, value: null };
}

/** The origin of the page that sent a message; null for our own pages and for anybody else. */
function pageOrigin({ id, tab, origin, url }: Browser.runtime.MessageSender): string | null {
  if (id !== browser.runtime.id || tab?.id === undefined) return null;
  // A frame without an address (`about:blank`, `srcdoc`) has the origin of the page that made it.
  const candidates = [origin, originOf(url), originOf(tab.url)];
  return candidates.find((one) => one?.startsWith('http')) ?? null;
}

function originOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).origin : undefined;
}
