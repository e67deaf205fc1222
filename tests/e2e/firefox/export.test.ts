import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { importWords, move, exportWords as words } from '../../../lib/locales';
import { findAxeProblems } from '../look-inside';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';
import { addPerson, beginWithSamples } from './journeys';

const downloads = mkdtempSync(join(tmpdir(), 'acquaint-downloads-'));
let firefox: Firefox;
let app: Page;
beforeAll(async () => {
  firefox = await openFirefox({ downloads });
  app = await beginWithSamples(firefox, 'export');
});
afterAll(async () => {
  await firefox.close();
  rmSync(downloads, { recursive: true, force: true });
});

const goTo = (hash: string) =>
  app.evaluate((to) => {
    location.hash = to;
  }, hash);

/** The one file of that ending, once it is whole. */
async function saved(ending: RegExp): Promise<string> {
  const find = () => (existsSync(downloads) ? readdirSync(downloads) : []).find((name) => ending.test(name));
  await vi.waitFor(() => expect(readFileSync(join(downloads, find() ?? ''), 'utf8').length).toBeGreaterThan(100), {
    timeout: 15_000,
  });
  return join(downloads, find() ?? '');
}

async function save(kind: keyof typeof words.formats, ending: RegExp): Promise<string> {
  await goTo('#export');
  await press(app, 'radio', words.formats[kind].name);
  await app.waitForFunction(() =>
    [...document.querySelectorAll('button')].some((one) => /^Save \d/.test(one.innerText)),
  );
  await app.evaluate(() => {
    for (const one of document.querySelectorAll('button')) if (/^Save \d/.test(one.innerText)) one.click();
  });
  return saved(ending);
}

test('an archive of pages and a table, brought back, have nothing new; a page to read is text only', async () => {
  for (const [kind, ending] of [
    ['markdown', /\.zip$/],
    ['csv', /\.csv$/],
  ] as const) {
    const path = await save(kind, ending);
    await goTo('#import');
    const input = (await app.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await seeText(app, importWords.nothing);
    await goTo('#people');
  }
  const html = readFileSync(await save('page', /\.html$/), 'utf8');
  expect(html).toContain('Dana Whitfield');
  expect(html).not.toMatch(/<script|<img|<link|href=/i);
  expect(await findAxeProblems(app)).toEqual([]);
});

test('moving says why nothing syncs, and its file is there', async () => {
  await goTo('#move');
  await seeText(app, move.lead);
  // Made-up people aren't worth carrying over.
  await seeText(app, move.make.nothing);
  await addPerson(app, 'Odile Marchetti');
  await goTo('#move');
  await press(app, 'button', move.make.button);
  await seeText(app, move.make.made);
  expect(readFileSync(await saved(/\.json$/), 'utf8')).toContain('Odile Marchetti');
  expect(await findAxeProblems(app)).toEqual([]);
});
