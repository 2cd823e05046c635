import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findLeaks, type Reviewed } from './leaks.ts';
import { builtFiles, modulesOf, readBuilt, TARGETS } from './output.ts';

/** Most the content script may weigh, gzipped: it loads in every frame of a site that is turned on. */
const OVERLAY_BUDGET = 30 * 1024;

const REVIEWED: Reviewed[] = [
  { text: 'http://www.w3.org/2000/svg', reason: 'the name of a namespace, never fetched' },
  { text: 'http://www.w3.org/1998/Math/MathML', reason: 'the name of a namespace, in React' },
  { text: 'http://www.w3.org/1999/xlink', reason: 'the name of a namespace, in React' },
  { text: 'http://www.w3.org/XML/1998/namespace', reason: 'the name of a namespace, in React' },
  {
    text: 'https://react.dev/errors/',
    reason: 'where React says its errors are explained; only in their text',
  },
  {
    text: 'https://react.i18next.com/latest/usetranslation-hook',
    reason: 'where react-i18next says a warning is explained; only in its text',
  },
  {
    text: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    reason: 'the name of a namespace, in what reads Word files',
  },
  {
    text: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    reason: 'the name of a namespace, in read-excel-file',
  },
  {
    text: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    reason: 'the name of a namespace, in read-excel-file',
  },
  {
    text: 'https://tinyurl.com/y2uuvskb',
    reason: 'where Dexie says an error is explained; only in its text',
  },
  { text: 'http://bit.ly/2kdckMn', reason: 'where Dexie says an error is explained; only in its text' },
];

describe.each(TARGETS)('the scripts of %s', (target) => {
  const sources = builtFiles(target, ['.js', '.css', '.html']);

  it('are all there', () => {
    expect(sources).toEqual(expect.arrayContaining(['background.js', 'overlay.js', 'popup.html']));
  });

  it.each(sources)('%s has no way out', (file) => {
    expect(findLeaks(readBuilt(target, file), REVIEWED)).toEqual([]);
  });

  it('hold no npm code in the content script', () => {
    const modules = modulesOf(target, 'overlay.js');
    expect(modules).toContain('entrypoints/overlay.ts');
    expect(modules.filter((module) => module.includes('node_modules'))).toEqual([]);
  });

  it(`keep the content script within ${OVERLAY_BUDGET / 1024} KiB gzipped`, () => {
    expect(gzipSync(readBuilt(target, 'overlay.js')).length).toBeLessThanOrEqual(OVERLAY_BUDGET);
  });
});

describe('every exception of the leak scanner', () => {
  it.each(REVIEWED)('is still needed: $text', ({ text }) => {
    const everything = TARGETS.flatMap((target) =>
      builtFiles(target, ['.js', '.css', '.html']).map((file) => readBuilt(target, file)),
    ).join('\n');
    expect(everything).toContain(text);
  });
});
