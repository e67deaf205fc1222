import { defineConfig, type UserManifest } from 'wxt';
import { manifest as words } from './lib/locales/en/manifest';

/**
 * What the built pages may do: run our own script and style, show our own pictures, and nothing else.
 * No connection of any kind; strings never become code (see docs/privacy.md). Pinned by tests/manifests.test.ts.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'";

/** The test build is granted these hosts from the start: no browser lets a test answer its permission prompt. */
const TEST_HOSTS = [
  'https://mail.google.com/*',
  'https://www.linkedin.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://*.mail.yahoo.com/*',
  'https://mail.proton.me/*',
  'https://app.fastmail.com/*',
  'https://www.fastmail.com/*',
  'http://127.0.0.1/*',
];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ build: { modulePreload: false, sourcemap: false } }),
  manifest: ({ browser, mode, command }) => {
    const firefox = browser === 'firefox';
    const manifest: UserManifest = {
      name: words.name,
      short_name: words.name,
      description: words.description,
      permissions: [
        'storage',
        'unlimitedStorage',
        'alarms',
        'scripting',
        'activeTab',
        'contextMenus',
        ...(firefox ? [] : ['sidePanel']),
      ],
      optional_permissions: ['downloads', 'notifications', 'idle'],
      host_permissions: mode === 'e2e' ? TEST_HOSTS : [],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      action: { default_title: words.name },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+N' }, description: words.commands.note },
        'open-panel': { suggested_key: { default: 'Alt+Shift+A' }, description: words.commands.panel },
        'check-draft': { suggested_key: { default: 'Alt+Shift+D' }, description: words.commands.explain },
        // Without keys of its own: few turn the lock on.
        'lock-now': { description: words.commands.lock },
      },
    };
    // The dev server reloads over a socket, which the shipped policy forbids; only what is built is pinned.
    if (command === 'build') manifest.content_security_policy = { extension_pages: POLICY };
    if (firefox) {
      manifest.browser_specific_settings = {
        gecko: {
          id: 'acquaint@acquaint.example',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      } as NonNullable<UserManifest['browser_specific_settings']>;
    } else {
      manifest.minimum_chrome_version = '120';
    }
    return manifest;
  },
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // LinkedIn probes for these; we ship none.
      delete manifest.web_accessible_resources;
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
    },
  },
});
