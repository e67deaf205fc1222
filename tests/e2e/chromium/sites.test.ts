import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sighting } from '../../../lib/core/sighting';
import type { DraftField } from '../../../lib/sites/site';
import { findChromium } from '../../../scripts/find-browsers.mjs';
import { bundleForPage } from '../../house/bundle';
import { type Fixture, listFixtures, outline, outlineDraft, promised } from '../../sites/fixtures';

/** The adapters as a global of a plain page: bundled without anything else. */
declare const Sites: typeof import('../../../lib/sites');

let browser: Browser;
let page: Page;
let code: string;
let shown: Fixture;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  page = await (await browser.newContext({ bypassCSP: true })).newPage();
  code = `${await bundleForPage('lib/sites/index.ts', 'Sites')};window.Sites=Sites;`;
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown.html })
      : route.fulfill({ status: 404, body: '' }),
  );
});

afterAll(() => browser.close());

type Read = {
  sighting: Sighting | null;
  drafts: (Pick<DraftField, 'kind' | 'recipients'> & { subject?: string; written: string; send: number })[];
};

/** Reads the page where it has layout, styles, frames and shadow roots of the browser's own making. */
function readInPage(): Read {
  const url = new URL(location.href);
  const drafts = Sites.findDrafts(document, url).map((draft) => {
    const { kind, recipients, subject } = draft;
    return { kind, recipients, ...(subject ? { subject } : {}), written: draft.text(), send: draft.send.length };
  });
  return { sighting: Sites.readPage(document, url), drafts };
}

async function open(fixture: Fixture): Promise<void> {
  shown = fixture;
  await page.goto('about:blank');
  await page.goto(fixture.url);
  await page.evaluate(code);
}

test.each(listFixtures())('$name is read as in the contract test', async (fixture) => {
  await open(fixture);
  const { sighting, drafts } = await page.evaluate(readInPage);
  expect(outline(sighting)).toEqual(promised(fixture.sighting));
  const outlines = drafts.map((draft, at) =>
    outlineDraft({ ...draft, text: () => draft.written } as unknown as DraftField, fixture.drafts[at]),
  );
  expect(outlines).toEqual(fixture.drafts);
  expect(drafts.every(({ send }) => send > 0)).toBe(true);
});
