import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The parts of an extension that could ask for something: the background, and each of our pages. */
export const LEAKY_PAGES = ['welcome', 'app', 'popup', 'sidepanel'] as const;

/**
 * An extension that does what ours never may: its background and each of its pages ask a server of a name of their own.
 * Answers its folder. For tests of the look for such requests, which must be able to fail.
 */
export function makeLeakyExtension(addressOf: (part: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'acquaint-leaky-'));
  const ask = (part: string) => `fetch(${JSON.stringify(addressOf(part))}).catch(() => undefined);\n`;
  const open =
    "(globalThis.browser ?? chrome).runtime.onInstalled.addListener(() => (globalThis.browser ?? chrome).tabs.create({ url: 'welcome.html' }));\n";
  const manifest = {
    manifest_version: 3,
    name: 'Leaky',
    version: '1',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'acquaint@acquaint.example' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), open + ask('background'));
  for (const page of LEAKY_PAGES) {
    writeFileSync(join(folder, `${page}.html`), `<!doctype html><h1>${page}</h1><script src="${page}.js"></script>`);
    writeFileSync(join(folder, `${page}.js`), ask(page));
  }
  return folder;
}
