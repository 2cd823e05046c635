import { useCallback, useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { type PageCommand, type PageState, pageRequestSchema } from '../lib/messages.ts';

export interface LivePage {
  /** What the page last said of the field the writer was in; null until it says something. */
  state: PageState | null;
  /** True when the page has no overlay to answer, e.g. because it was open before an update. */
  silent: boolean;
  /** Tells the frame with that field to do something. */
  send: (command: PageCommand) => void;
}

/** Time in ms for the background to start the overlay in a page that was open when its site was turned on. */
const GRACE = 700;

interface Told {
  tabId: number;
  frameId: number;
  state: PageState;
}

/** What the overlay in a tab shows, live. Nothing of it is kept: it is gone when this page closes. */
export function usePageState(tabId: number | undefined): LivePage {
  const [told, setTold] = useState<Told | null>(null);
  const [silentTab, setSilentTab] = useState<number>();

  useEffect(() => {
    if (tabId === undefined) return;
    let heard = false;
    const onMessage = (message: unknown, { tab, frameId = 0 }: Browser.runtime.MessageSender) => {
      const request = tab?.id === tabId ? pageRequestSchema.safeParse(message).data : undefined;
      if (!request) return;
      heard = true;
      setSilentTab(undefined);
      if (request.type !== 'state') return;
      const { state } = request;
      setTold((now) => (mayReplace(now, { tabId, frameId, state }) ? { tabId, frameId, state } : now));
    };
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'loading') setTold(null);
    };
    browser.runtime.onMessage.addListener(onMessage);
    browser.tabs.onUpdated.addListener(onUpdated);
    const report: PageCommand = { type: 'report' };
    browser.tabs.sendMessage(tabId, report).catch((error: Error) => {
      // Any other error only means that nobody answered, as agreed in `lib/messages.ts`.
      if (!/Receiving end does not exist/.test(error.message)) return;
      setTimeout(() => setSilentTab(heard ? undefined : tabId), GRACE);
    });
    return () => {
      browser.runtime.onMessage.removeListener(onMessage);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [tabId]);

  const current = told?.tabId === tabId ? told : null;
  const frameId = current?.frameId;
  const send = useCallback(
    (command: PageCommand) => {
      if (tabId !== undefined) browser.tabs.sendMessage(tabId, command, { frameId }).catch(() => {});
    },
    [tabId, frameId],
  );
  return { state: current?.state ?? null, silent: tabId !== undefined && silentTab === tabId, send };
}

/** A frame without a field does not push aside the one the writer is in. */
function mayReplace(now: Told | null, next: Told): boolean {
  return (
    now === null || now.tabId !== next.tabId || now.frameId === next.frameId || next.state.status !== 'idle'
  );
}
