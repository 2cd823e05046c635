import { describe, expect, it } from 'vitest';
import { siteOf } from '../../lib/sites/origin.ts';

describe('a page of the web', () => {
  it.each([
    [
      'https://kinddossier.example/kind/3?tab=dagboek#onder',
      'https://kinddossier.example',
      'https://kinddossier.example/*',
    ],
    ['http://localhost:4173/', 'http://localhost:4173', 'http://localhost/*'],
    ['https://KINDDOSSIER.example:443/', 'https://kinddossier.example', 'https://kinddossier.example/*'],
  ])('%s belongs to %s', (url, origin, pattern) => {
    expect(siteOf(url)).toMatchObject({ usable: true, origin, pattern });
  });
});

describe('a page that cannot be used', () => {
  it.each([
    ['chrome://settings/', 'browser'],
    ['about:addons', 'browser'],
    ['chrome-extension://abc/popup.html', 'browser'],
    ['view-source:https://a.example/', 'browser'],
    [undefined, 'other'],
    ['', 'other'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/nl/', 'store'],
    ['file:///home/x/verslag.html', 'file'],
    ['http://', 'other'],
  ])('%s: %s', (url, reason) => expect(siteOf(url)).toEqual({ usable: false, reason }));
});
