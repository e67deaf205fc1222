#!/usr/bin/env node
/**
 * `npm run new:site <name> <host>` writes the folder of a new adapter with a first fixture, and says what is left to do.
 * Nothing that exists is overwritten.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const [name = '', host = ''] = process.argv.slice(2);

if (!/^[a-z][a-z0-9-]*$/.test(name) || !/^[a-z0-9.-]+\.[a-z]{2,}$/.test(host)) {
  console.error('Say its name and its host: npm run new:site -- sample-mail mail.sample.example');
  process.exit(1);
}
if (existsSync(join(ROOT, 'lib/sites', name))) {
  console.error(`lib/sites/${name} is there already.`);
  process.exit(1);
}

const constant = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const SELECTORS = `import type { Chain } from '../dom';

/** ${name}. Say here where the markup was seen, and when; newest rung first. */
export const SENDER: Chain = [{ name: 'from', css: '[data-from]', seen: '${new Date().getFullYear()}' }];
`;

const INDEX = `import type { Sighting } from '../../core/sighting';
import { parseMailbox } from '../address';
import { find } from '../dom';
import { mailPerson, nobodyHere, optional } from '../people';
import type { DraftField, Site } from '../site';
import { SENDER } from './selectors';

/** ${name} at ${host}. */
export const ${constant}: Site = { id: '${name}', matches, readPage, findDrafts };

function matches(_document: Document, url: URL): boolean {
  return url.hostname === '${host}';
}

/** By address first, then by the page; both must agree, else null. */
function readPage(document: Document, url: URL): Sighting | null {
  if (!url.pathname.startsWith('/message/')) return nobodyHere('${name}', ['url:list']);
  const found = find(document, SENDER);
  const focus = found && mailPerson('sender', parseMailbox(found.element.getAttribute('data-from')));
  if (!found || !focus) return null;
  const path = ['url:message', \`sender:\${found.rung.name}\`];
  return { site: '${name}', view: 'message', people: [focus], ...optional({ focus }), confidence: 0.9, path };
}

function findDrafts(): DraftField[] {
  return [];
}
`;

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Site visit</title></head>
<body><main><h1>Site visit</h1><span data-from="Dana Reyes &lt;dana.reyes@northfield.example.com&gt;">Dana Reyes</span></main></body>
</html>
`;

const DANA = { role: 'sender', name: 'Dana Reyes', email: 'dana.reyes@northfield.example.com' };
const EXPECTED = {
  url: `https://${host}/message/1`,
  why: 'A first page: replace it by one written from the real markup, with made-up people.',
  sighting: { site: name, view: 'message', people: [DANA], focus: DANA },
  drafts: [],
};

const files = {
  [`lib/sites/${name}/selectors.ts`]: SELECTORS,
  [`lib/sites/${name}/index.ts`]: INDEX,
  [`tests/fixtures/${name}/message--first-page.html`]: PAGE,
  [`tests/fixtures/${name}/message--first-page.json`]: `${JSON.stringify(EXPECTED, null, 2)}\n`,
};

for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(ROOT, path, '..'), { recursive: true });
  writeFileSync(join(ROOT, path), text, { flag: 'wx' });
  console.log(`wrote ${path}`);
}

console.log(`
What is left:
  1. lib/core/sighting.ts: add '${name}' to SiteId.
  2. lib/sites/index.ts: import { ${constant} } from './${name}' and add it to SITES.
  3. lib/sites/${name}: read the real markup (selectors with where and when they were seen), find its drafts.
  4. tests/fixtures/${name}: at least five pages, each for a reason: other languages, right to left, an own message last,
     a list with many addresses, the page before left in the document.
  5. npm run test:unit -- tests/sites.contract.test.ts
  6. If the host is to be offered by name: SITES in lib/browser/site-access.ts, its family in lib/browser/page-scripts.ts,
     entrypoints/${name}.ts, PAGE_SCRIPTS in .dependency-cruiser.mjs and tests/bundles.test.ts, and a line in
     tests/e2e/chromium/read-other-mail.test.ts with the host among the tests' hosts of wxt.config.ts.`);
