import { describe, expect, it } from 'vitest';
import { readBuilt, TARGETS } from './output.ts';

/** Written out, not imported: a change of what ships has to be made twice, and seen. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const PERMISSIONS = {
  'chrome-mv3': ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['activeTab', 'contextMenus', 'scripting', 'storage'],
  'safari-mv3': ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

/** Keys of a manifest that would let other programs or sites in, or the extension out. */
const FORBIDDEN = [
  'host_permissions',
  'optional_permissions',
  'content_scripts',
  'externally_connectable',
  'web_accessible_resources',
  'sandbox',
  'update_url',
];

describe.each(TARGETS)('the manifest of %s', (target) => {
  const manifest = JSON.parse(readBuilt(target, 'manifest.json'));

  it('is version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks exactly the permissions that the README explains', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS[target]);
  });

  it('may reach sites only after the user turned them on', () => {
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it.each(FORBIDDEN)('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('closes every way out of its own pages', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('says which browsers are too old for it', () => {
    expect(manifest.minimum_chrome_version).toBe('122');
    expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe('140.0');
  });

  it('tells Firefox that it collects nothing', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it('has texts in every language it names', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
    for (const language of ['nl', 'en', 'fr']) {
      const messages = JSON.parse(readBuilt(target, `_locales/${language}/messages.json`));
      for (const key of keys) expect(messages, `${language}: ${key}`).toHaveProperty([key, 'message']);
    }
  });
});
