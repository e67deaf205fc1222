import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importWords, move, restore, exportWords as words } from '../../../lib/locales';
import { countStoredRows, findAxeProblems } from '../look-inside';
import { addPerson, beginWithFolder, goTo, seesPerson, shoot } from './backups';
import { type Chromium, openChromium } from './browser';
import { agree, beginInApp, openWelcome } from './journeys';

const folder = mkdtempSync(join(tmpdir(), 'acquaint-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a click puts into the downloads: its path and its name. */
async function downloaded(page: Page, button: string | RegExp): Promise<{ path: string; name: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  const name = download.suggestedFilename();
  const path = join(folder, `${Date.now()}-${name}`);
  await download.saveAs(path);
  return { path, name };
}

const choose = (page: Page, path: string) => page.locator('input[type="file"]').first().setInputFiles(path);
const radio = (page: Page, kind: keyof typeof words.formats) =>
  page.getByRole('radio', { name: words.formats[kind].name, exact: true });

describe('export', () => {
  let chromium: Chromium;
  let app: Page;
  beforeAll(async () => {
    ({ chromium, app } = await beginInApp('export'));
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  test.each([
    ['vcard-3', 'vcard', /\.vcf$/],
    ['vcard-4', 'vcard', /\.vcf$/],
    ['csv', 'csv', /\.csv$/],
    ['markdown', 'markdown', /-markdown\.zip$/],
  ] as const)('%s: the saved file, brought back, has nothing new', async (kind, _read, ending) => {
    const before = await countStoredRows(app);
    await goTo(app, '#export');
    await radio(app, kind).check();
    const { path, name } = await downloaded(app, /^Save \d/);
    expect(name).toMatch(ending);
    await app.getByText(name).waitFor();
    await goTo(app, '#import');
    await choose(app, path);
    await app.getByText(importWords.nothing).waitFor({ timeout: 30_000 });
    expect(await countStoredRows(app)).toEqual(before);
    await goTo(app, '#people');
  });

  test('a table for Google and a page to read: whole, and without anything private', async () => {
    await goTo(app, '#export');
    await radio(app, 'google-csv').check();
    const google = await downloaded(app, /^Save \d/);
    expect(readFileSync(google.path, 'utf8')).toMatch(/^\ufeffFirst Name,Middle Name,Last Name,/);
    await radio(app, 'page').check();
    await app.getByText(words.private.text).waitFor();
    await shoot(app, 'export-page');
    expect(await findAxeProblems(app)).toEqual([]);
    const page = await downloaded(app, /^Save \d/);
    const html = readFileSync(page.path, 'utf8');
    expect(html).toContain('Dana Whitfield');
    const read = await chromium.context.newPage();
    await read.setContent(html);
    // Whichever way it is written, it stands below its label.
    const ways = await read.locator('dd').evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
    expect([ways.length > 20, new Set(ways)]).toEqual([true, new Set(['ltr'])]);
    await read.close();
    expect(html).not.toContain('teaches chemistry');
    await app.getByRole('switch', { name: words.private.label }).click();
    const whole = await downloaded(app, /^Save \d/);
    expect(readFileSync(whole.path, 'utf8')).toContain('teaches chemistry');
  });

  test('one person by name, one page; and everything as the backup it is', async () => {
    await goTo(app, '#export');
    await radio(app, 'markdown').check();
    await app.getByLabel(words.whoLabel).selectOption('chosen');
    await app.getByText(words.previewEmpty).waitFor();
    await app.getByRole('combobox', { name: words.add }).fill('dana');
    await app
      .getByRole('option', { name: /Dana Whitfield/ })
      .first()
      .click();
    await shoot(app, 'export-chosen');
    const { path, name } = await downloaded(app, words.save(1));
    expect(name).toMatch(/\d\.md$/);
    expect(readFileSync(path, 'utf8')).toContain('name: Dana Whitfield');
    await radio(app, 'everything').check();
    const everything = await downloaded(app, words.saveEverything);
    expect(readFileSync(everything.path, 'utf8')).toMatch(/^\{"format":"acquaint-backup"/);
  });
});

/** Two profiles are two computers. */
describe('moving', () => {
  let first: Chromium;
  let second: Chromium;
  let here: Page;
  let there: Page;
  beforeAll(async () => {
    // With a place for the copy that is made before anything is brought in.
    ({ chromium: first, app: here } = await beginWithFolder('Odile Marchetti'));
    second = await openChromium();
    await agree(await openWelcome(second));
    there = await second.openExtensionPage('app#move');
  });
  afterAll(async () => {
    expect(await first.close()).toEqual([]);
    expect(await second.close()).toEqual([]);
  });

  test('over, changed there, and back: both are alike, and once more changes nothing', async () => {
    await goTo(here, '#move');
    await shoot(here, 'move');
    expect(await findAxeProblems(here)).toEqual([]);
    const over = await downloaded(here, move.make.button);
    await here.getByText(move.make.made).waitFor();
    await choose(there, over.path);
    await there.getByRole('button', { name: /^Restore \d/ }).click();
    await there.getByRole('heading', { name: restore.report.done }).waitFor({ timeout: 30_000 });
    await seesPerson(there, 'Odile Marchetti', 1);
    await addPerson(there, 'Bengt Åkesson');
    await goTo(there, '#move');
    const back = await downloaded(there, move.make.button);
    await choose(here, back.path);
    await here.getByText(restore.plan.added(1)).waitFor({ timeout: 30_000 });
    await shoot(here, 'move-plan');
    expect(await here.getByRole('radio').count()).toBe(0);
    await here.getByRole('button', { name: restore.apply.merge }).click();
    await here.getByRole('heading', { name: restore.report.done }).waitFor({ timeout: 30_000 });
    await seesPerson(here, 'Bengt Åkesson', 1);
    const [mine, theirs] = [await countStoredRows(here), await countStoredRows(there)];
    for (const table of ['contacts', 'identities', 'facts', 'interactions', 'pledges', 'history'])
      expect([table, mine[table]]).toEqual([table, theirs[table]]);
    await goTo(here, '#move');
    await choose(here, back.path);
    await here.getByText(restore.plan.nothing).waitFor({ timeout: 30_000 });
  });
});
