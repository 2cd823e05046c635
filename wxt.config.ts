import { defineConfig } from 'wxt';
import { dropExamples } from './scripts/drop-examples.ts';
import { francLanguages } from './scripts/franc-languages.ts';
import { moduleList } from './scripts/module-list.ts';

/** Closes every channel out of the extension's own pages and worker; see README, "Privacy". */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  hooks: {
    'build:manifestGenerated'({ config }, manifest) {
      if (config.browser !== 'safari') return;
      // WXT gives Safari Chrome's side panel, which it does not know; there the panel opens in a tab.
      delete manifest.side_panel;
      manifest.permissions = manifest.permissions?.filter((name) => name !== 'sidePanel');
    },
  },
  // Explicit imports: a reader sees where each name comes from.
  imports: false,
  vite: ({ browser }) => ({
    plugins: [dropExamples(), francLanguages(), moduleList(`${browser}-mv3`)],
    // A page's worker checks too.
    worker: { plugins: () => [dropExamples({ always: true }), francLanguages()] },
    // The polyfill holds the only `fetch(` of a React build; browsers that run MV3 do not need it.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'nl',
    // And `sidePanel` in Chrome, which WXT adds for the panel's sake.
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // The first with everything the overlay uses; `checkVisibility` by opacity came last.
    minimum_chrome_version: '122',
    commands: {
      'next-remark': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextRemark__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandOpenCard__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandOpenPanel__',
      },
    },
    // Firefox takes policies without a schema, Safari none.
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    browser_specific_settings: {
      gecko: {
        id: 'feitelijk@feitelijk.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
