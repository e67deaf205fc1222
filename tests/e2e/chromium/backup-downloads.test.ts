import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backup as words } from '../../../lib/locales';
import { findAxeProblems } from '../look-inside';
import { addPerson, goTo, shoot } from './backups';
import { type Chromium, openChromium } from './browser';
import { begin, beginInApp } from './journeys';
import { connectTo } from './side-panel';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('without any place', () => {
  let chromium: Chromium;
  let app: Page;
  beforeAll(async () => {
    ({ chromium, app } = await beginInApp('people'));
    await addPerson(app, 'Odile Marchetti');
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  test('a plain download on a click: a whole file, said not to be checked, and the line rests', async () => {
    await goTo(app, '#backup');
    const [download] = await Promise.all([app.waitForEvent('download'), button(app, words.status.save).click()]);
    expect(download.suggestedFilename()).toMatch(/^acquaint-\d{4}-\d\d-\d\d-\d{6}\.json$/);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Odile Marchetti');
    await app.getByText(words.status.handed).waitFor();
    await app.getByText(words.status.none).waitFor();
    await shoot(app, 'backup-handed');
    expect(await findAxeProblems(app)).toEqual([]);
    await goTo(app, '#people');
    await expect.poll(() => app.getByText(words.line.kinds.choose).count()).toBe(0);
  });
});

/** A profile whose downloads go to a folder of the test's. */
function profileWith(downloads: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'acquaint-chromium-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** No test can answer Chromium's question for a permission, so a copy of the build has this one from the start. */
function buildWithDownloads(): string {
  const copy = mkdtempSync(join(tmpdir(), 'acquaint-build-'));
  cpSync('.output/chrome-mv3-e2e', copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[]; optional_permissions: string[] };
  manifest.permissions.push('downloads');
  manifest.optional_permissions = manifest.optional_permissions.filter((one) => one !== 'downloads');
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

describe('among the downloads', () => {
  const extension = buildWithDownloads();
  const folder = mkdtempSync(join(tmpdir(), 'acquaint-downloads-'));
  const profile = profileWith(folder);
  const place = join(folder, 'Acquaint backups');
  const files = () => (existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.json')) : []);
  let chromium: Chromium;
  let browser: Browser;
  let app: Page;
  beforeAll(async () => {
    chromium = await openChromium({ extension, profile });
    chromium.context.setDefaultTimeout(30_000);
    await begin(chromium);
    app = await chromium.openExtensionPage('app#people');
    await addPerson(app, 'Odile Marchetti');
    // As a browser does without a test around it: under the name that was asked for.
    browser = await connectTo(chromium);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  });
  afterAll(async () => {
    await browser.disconnect();
    expect(await chromium.close()).toEqual([]);
    for (const made of [extension, folder, profile]) rmSync(made, { recursive: true, force: true });
  });

  test('the first file is there at once, and counts as checked', async () => {
    await goTo(app, '#backup');
    await button(app, words.place.useDownloads).click();
    await app.getByText(words.place.downloadsIs).waitFor();
    await expect.poll(files).toHaveLength(1);
    await button(app, words.status.now).waitFor();
    expect(readFileSync(join(place, files()[0] ?? ''), 'utf8')).toContain('Odile Marchetti');
    await shoot(app, 'backup-downloads');
    expect(await findAxeProblems(app)).toEqual([]);
  });

  test('the next one of the day takes the place of the one before; a file beside them stays', async () => {
    const [before] = files();
    writeFileSync(join(place, 'acquaint-mine.json'), 'not ours');
    await button(app, words.status.now).click();
    await expect.poll(() => files().filter((name) => name !== before && name !== 'acquaint-mine.json')).toHaveLength(1);
    await expect.poll(() => existsSync(join(place, before ?? ''))).toBe(false);
    expect(existsSync(join(place, 'acquaint-mine.json'))).toBe(true);
  });
});
