import { describe, expect, it } from 'vitest';
import { siteName, siteOf } from '../../lib/sites/origin.ts';

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

describe('the name of a site', () => {
  it.each([
    ['https://kinddossier.example:8443', 'kinddossier.example:8443'],
    ['http://localhost:4173', 'http://localhost:4173'],
  ])('%s is shown as %s', (origin, name) => expect(siteName(origin)).toBe(name));
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
