import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { allExamples } from '../lib/coach/rules/examples';
import { bundleForPage, filesWith, gzipKb, readBuilt, readInitialScript } from './house/bundle';
import { ROOT } from './house/source';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const PAGE_SCRIPTS = [
  'gmail.js',
  'outlook.js',
  'yahoo.js',
  'proton.js',
  'fastmail.js',
  'webmail.js',
  'roundcube.js',
  'generic.js',
  'taught.js',
  'teach.js',
  'mail-page.js',
  'linkedin.js',
  'read-once.js',
];

/** Words that each of these libraries can't lose by minifying. */
const HEAVY: Record<string, RegExp> = {
  react: /react\.(transitional\.)?element|__CLIENT_INTERNALS_DO_NOT_USE/,
  dexie: /DexieError|dexie-export|Dexie\.|\bDexie\b/,
  zod: /ZodError|_zod\b|\$ZodType/,
  'chrono-node': /parsedComponents|ForwardDateRefiner/,
  'webextension-polyfill': /webextension-polyfill/,
};

describe.each(BUILDS)('%s', (build) => {
  test.each(PAGE_SCRIPTS)('%s stays small: it is loaded into every page of its family', (script) => {
    const size = gzipKb(readBuilt(build, script));
    console.info(`${build}/${script}: ${size} kB gzip`);
    expect(size).toBeLessThanOrEqual(60);
  });

  test.each(PAGE_SCRIPTS)('%s holds none of the home wing’s libraries', (script) => {
    const code = readBuilt(build, script);
    expect(Object.keys(HEAVY).filter((name) => name !== 'webextension-polyfill' && HEAVY[name]?.test(code))).toEqual(
      [],
    );
  });

  test.each(PAGE_SCRIPTS)('%s holds no examples of rules: those are for the settings page', (script) => {
    const code = readBuilt(build, script);
    const lines = Object.values(allExamples).flatMap(({ flag, pass }) => [...flag, ...pass]);
    expect(lines.filter((line) => code.includes(line))).toEqual([]);
  });

  test('holds no switch for tests to break storage with; the test build does', () => {
    expect(filesWith(build, 'acquaint:fault')).toEqual([]);
    expect(filesWith(`${build}-e2e`, 'acquaint:fault')).toHaveLength(1);
  });

  test('LinkedIn’s script can’t make a card: no node of ours enters its pages at any level', () => {
    for (const script of ['linkedin.js', 'read-once.js'])
      expect(readBuilt(build, script)).not.toMatch(/attachShadow|showPopover/);
    expect(readBuilt(build, 'gmail.js')).toMatch(/attachShadow/);
  });

  test('pages begin with little: the size of what each must load before it can draw', () => {
    const pages = ['popup.html', 'sidepanel.html', 'welcome.html', 'app.html'].filter((page) =>
      existsSync(join(ROOT, '.output', build, page)),
    );
    const sizes = Object.fromEntries(pages.map((page) => [page, gzipKb(readInitialScript(build, page))]));
    console.info(
      `${build}: ${Object.entries(sizes)
        .map(([page, size]) => `${page} ${size} kB`)
        .join(', ')} gzip`,
    );
    expect(sizes['popup.html']).toBeGreaterThan(10);
    expect(sizes['popup.html']).toBeLessThanOrEqual(200);
  });
});

test('the word lists above still recognise the libraries', async () => {
  const sample = readInitialScript('chrome-mv3', 'popup.html');
  expect(HEAVY.react?.test(sample)).toBe(true);
  expect(HEAVY.dexie?.test(sample)).toBe(true);
});

test('the coach alone stays small', async () => {
  const size = gzipKb(await bundleForPage('lib/coach/index.ts', 'coach'));
  console.info(`lib/coach/index.ts: ${size} kB gzip`);
  expect(size).toBeLessThanOrEqual(40);
});

test('the coach runs without a browser: a bare world of plain JavaScript is enough', async () => {
  const world = createContext({});
  runInContext(await bundleForPage('lib/coach/index.ts', 'coach'), world);
  const draft = {
    text: 'Hi Dana,\n\nI wanted to introduce our best-in-class platform. Do you have 15 minutes for a quick call?\n\nAlex',
    channel: 'mail',
    kind: 'new',
  };
  const review = runInContext(`coach.reviewDraft(${JSON.stringify(draft)})`, world);
  expect(review.verdict).toBe('pitch');
  for (const finding of review.findings) expect(draft.text.slice(finding.start, finding.end)).toBe(finding.actual);
});

test('the sites run in a plain page: no extension, no polyfill, and the page stays as it was', async () => {
  const window = new Window({ url: 'https://www.linkedin.com/in/dana-whitfield/' });
  window.document.write(PROFILE);
  const before = window.document.documentElement.outerHTML;
  const world = createContext({ ...pageGlobals(window), document: window.document, URL });
  runInContext(await bundleForPage('lib/sites/index.ts', 'sites'), world);
  const sighting = runInContext(
    'sites.readPage(document, new URL("https://www.linkedin.com/in/dana-whitfield/"))',
    world,
  );
  expect(sighting?.focus?.linkedin).toBe('dana-whitfield');
  expect(sighting?.focus?.name).toBe('Dana Whitfield');
  expect(
    runInContext('sites.findDrafts(document, new URL("https://www.linkedin.com/in/dana-whitfield/"))', world),
  ).toHaveLength(0);
  expect(window.document.documentElement.outerHTML).toBe(before);
  await window.happyDOM.close();
});

const PROFILE = `<!doctype html><title>Dana Whitfield | LinkedIn</title><main id="workspace" data-sdui-screen="profile">
<section componentkey="com.linkedin.sdui.profile.card.refACoAAB1Topcard"><a href="https://www.linkedin.com/in/dana-whitfield/"
componentkey="ProfileVerificationTriggerRef-dana-whitfield"><div><h2>Dana Whitfield</h2></div></a><p>VP Operations at Harbour Tiles</p>
<p>Harbour Tiles · Arden School</p><div><p>Leeds, England</p><p><a href="/in/dana-whitfield/overlay/contact-info/">Contact info</a></p></div>
</section></main>`;

/** What a page's own scripts have: constructors and functions of the DOM; nothing of an extension. */
function pageGlobals(window: Window): Record<string, unknown> {
  const names = [
    'Node',
    'NodeFilter',
    'Element',
    'HTMLElement',
    'Document',
    'ShadowRoot',
    'DOMParser',
    'CSS',
    'getComputedStyle',
  ];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(window, name)]));
}
