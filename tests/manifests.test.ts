import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './house/source';

/**
 * What browsers are told about us, word for word. A permission, a host or a looser policy that slips in by a
 * dependency or a careless line turns this red; changing it here is a decision (docs/privacy.md explains each).
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'";

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

const DESCRIPTION =
  'Reminds you who someone is before you write to them, and stops you from pitching at them when you do.';
const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'];

const BOTH = {
  manifest_version: 3,
  name: 'Acquaint',
  short_name: 'Acquaint',
  description: DESCRIPTION,
  version: readVersion(),
  icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
  action: { default_title: 'Acquaint', default_popup: 'popup.html' },
  optional_permissions: ['downloads', 'notifications', 'idle'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_security_policy: { extension_pages: POLICY },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+N' }, description: 'Note something about this person' },
    'open-panel': { suggested_key: { default: 'Alt+Shift+A' }, description: 'Open the Acquaint panel' },
    'check-draft': { suggested_key: { default: 'Alt+Shift+D' }, description: 'Explain the marked line at the caret' },
    'lock-now': { description: 'Lock Acquaint now' },
  },
};

const CHROME = {
  ...BOTH,
  permissions: [...PERMISSIONS, 'sidePanel'],
  minimum_chrome_version: '120',
  background: { service_worker: 'background.js', type: 'module' },
  side_panel: { default_path: 'sidepanel.html' },
};

const FIREFOX = {
  ...BOTH,
  permissions: PERMISSIONS,
  background: { scripts: ['background.js'], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'acquaint@acquaint.example',
      strict_min_version: '146.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
  sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Acquaint', open_at_install: false },
};

describe.each([
  ['chrome', CHROME],
  ['firefox', FIREFOX],
])('%s', (browser, pinned) => {
  test('the manifest is exactly the pinned one', () => {
    expect(readManifest(browser)).toEqual({ ...pinned, ...hosts([]) });
  });

  test('the test build differs in its hosts only', () => {
    expect(readManifest(browser, '-e2e')).toEqual({ ...pinned, ...hosts(TEST_HOSTS) });
  });

  test('pages can probe for nothing of ours', () => {
    expect(readManifest(browser)).not.toHaveProperty('web_accessible_resources');
    expect(readManifest(browser)).not.toHaveProperty('externally_connectable');
    expect(readManifest(browser)).not.toHaveProperty('content_scripts');
  });
});

/** A build without hosts of its own may leave the key out. */
function hosts(list: string[]) {
  return { host_permissions: list };
}

function readManifest(browser: string, suffix = ''): Record<string, unknown> {
  const path = join(ROOT, '.output', `${browser}-mv3${suffix}`, 'manifest.json');
  return { ...hosts([]), ...JSON.parse(readFileSync(path, 'utf8')) };
}

function readVersion(): string {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
}
