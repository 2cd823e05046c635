// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { createHost } from '../../lib/page/host.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What a new host has in its closed root. */
function rootOf(): ShadowRoot {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  createHost(document, () => {}, new AbortController().signal);
  return attach.mock.results[0]!.value;
}

it('the overlay keeps its root to itself', () => {
  expect(rootOf().mode).toBe('closed');
});

it('the overlay is dressed by a constructed sheet, which no policy of the page forbids', () => {
  const replaceSync = vi.fn();
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = replaceSync;
    },
  );
  const root = rootOf();
  expect(replaceSync).toHaveBeenCalledWith(expect.stringContaining('.badge'));
  expect(root.querySelector('style')).toBeNull();
});

it('the overlay is dressed by an element where a browser refuses extensions such a sheet (Firefox before 153)', () => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {
        throw new DOMException('Accessing from Xray wrapper is not supported.', 'InvalidStateError');
      }
    },
  );
  expect(rootOf().querySelector('style')?.textContent).toContain('.badge');
});
