/** One way out of the browser, or one way to run code that was not reviewed. */
interface Channel {
  name: string;
  pattern: RegExp;
}

const CHANNELS: Channel[] = [
  { name: 'fetch', pattern: /\bfetch(?:Later)?\s*(?:\?\.)?\(/g },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/g },
  { name: 'WebSocket', pattern: /\bWebSocket(?:Stream)?\b/g },
  { name: 'EventSource', pattern: /\bEventSource\b/g },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/g },
  { name: 'WebRTC', pattern: /\b(?:webkit|moz)?RTCPeerConnection\b/g },
  { name: 'WebTransport', pattern: /\bWebTransport\b/g },
  { name: 'native messaging', pattern: /\bconnectNative\b|\bsendNativeMessage\b/g },
  {
    name: 'external messaging',
    pattern: /\bonMessageExternal\b|\bonConnectExternal\b|\bexternally_connectable\b/g,
  },
  { name: 'remote script', pattern: /\bimportScripts\s*\(|\bimport\s*\(\s*["'`](?:https?:)?\/\//g },
  { name: 'eval', pattern: /\beval\s*\(|\bFunction\s*\(\s*["'`]|\bnew\s+Function\b/g },
  { name: 'remote address', pattern: /(?:\b(?:https?|wss?|ftp):|["'`(])\/\/[^\s"'`)\\]+/g },
];

/** A place that looks like a way out. */
export interface Leak {
  channel: string;
  /** What matched, with what stands around it. */
  excerpt: string;
}

/** What was looked at and found to send nothing: the exact text, and why it is harmless. */
export interface Reviewed {
  text: string;
  reason: string;
}

/**
 * Finds what could send text out of a built script, style or page, or run code from elsewhere. It reads source, so
 * it does not see a name that is put together while running: `tests/e2e/privacy.test.ts` listens for what is sent.
 *
 * @param reviewed the exceptions; each is taken out of the source before looking
 */
export function findLeaks(source: string, reviewed: readonly Reviewed[] = []): Leak[] {
  const rest = reviewed.reduce((text, { text: harmless }) => text.replaceAll(harmless, '…'), source);
  return CHANNELS.flatMap(({ name, pattern }) =>
    [...rest.matchAll(pattern)].map(({ index, 0: match }) => ({
      channel: name,
      excerpt: rest.slice(Math.max(0, index - 60), index + match.length + 60),
    })),
  );
}
