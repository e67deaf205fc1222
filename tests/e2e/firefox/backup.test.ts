import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { restore, backup as words } from '../../../lib/locales';
import { findAxeProblems } from '../look-inside';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';
import { addPerson, beginWithSamples } from './journeys';

const PASSPHRASE = 'glazed tiles drift in March';
const downloads = mkdtempSync(join(tmpdir(), 'acquaint-downloads-'));
const place = join(downloads, 'Acquaint backups');
const files = () =>
  existsSync(place)
    ? readdirSync(place)
        .filter((name) => /\.json(\.age)?$/.test(name))
        .sort()
    : [];
const newest = () => join(place, files().at(-1) ?? '');

/** Firefox has no folder picker: files go to the real downloads, made by its background too. */
let firefox: Firefox;
let app: Page;
beforeAll(async () => {
  firefox = await openFirefox({ downloads });
  app = await beginWithSamples(firefox, 'people');
});
afterAll(async () => {
  await firefox.close();
  rmSync(downloads, { recursive: true, force: true });
});

const goTo = (hash: string) =>
  app.evaluate((to) => {
    location.hash = to;
  }, hash);

async function choose(path: string): Promise<void> {
  await goTo('#people');
  await goTo('#restore');
  const input = (await app.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

async function typeSecret(secret: string): Promise<void> {
  const field = await app.waitForSelector('input[autocomplete=current-password]');
  await field?.type(secret);
  await press(app, 'button', restore.open);
}

test('one line asks for a place; the downloads are chosen, and the first file is there, whole', async () => {
  await addPerson(app, 'Odile Marchetti');
  await seeText(app, words.line.kinds.choose);
  await press(app, 'button', words.line.choose);
  await seeText(app, words.status.none);
  expect(await app.evaluate(() => document.body.innerText)).not.toContain(words.place.folder);
  await press(app, 'button', words.place.useDownloads);
  await seeText(app, words.place.downloadsIs);
  await vi.waitFor(() => expect(files()).toHaveLength(1), { timeout: 10_000 });
  await vi.waitFor(() => expect(readFileSync(newest()).length).toBeGreaterThan(1_000), { timeout: 10_000 });
  await seeText(app, words.status.now);
  const text = readFileSync(newest(), 'utf8');
  expect(text).toMatch(/^\{"format":"acquaint-backup","version":1,"sha256":"[0-9a-f]{64}","body":/);
  expect(text).toContain('Odile Marchetti');
  expect(await findAxeProblems(app)).toEqual([]);
  await app.screenshot({ path: '.output/shots/firefox-backup.png' });
});

test('the next day the background makes the next one by itself, on its alarm', async () => {
  await addPerson(app, 'Bengt Åkesson');
  await makeOlder(app);
  await app.close();
  // The tab may have been at it itself when it was closed: then the alarm finds it busy, and comes again as it always does.
  const hasBengt = async () => {
    await firefox.welcome.evaluate(() => browser.alarms.create('backup', { when: Date.now() }));
    // An empty file stands there while it is written.
    const isThere = () => expect(readFileSync(newest(), 'utf8').includes('Bengt Åkesson')).toBe(true);
    await vi.waitFor(isThere, { timeout: 15_000, interval: 100 });
  };
  await vi.waitFor(hasBengt, { timeout: 30_000, interval: 100 });
  expect(files()).toHaveLength(2);
  app = await firefox.openExtensionPage('app#backup');
});

test('sealed with a passphrase, and back again: wrong one, right one, replace, undo', async () => {
  await goTo('#backup');
  await press(app, 'button', words.sealing.turnOn);
  const fields = await app
    .waitForSelector('input[autocomplete=new-password]')
    .then(() => app.$$('input[autocomplete=new-password]'));
  for (const field of fields) await field.type(PASSPHRASE);
  await press(app, 'button', words.sealing.set);
  await seeText(app, words.sheet.title);
  await press(app, 'button', words.sheet.done);
  await seeText(app, words.sealing.on);
  await vi.waitFor(() => expect(files().at(-1)).toMatch(/\.age$/), { timeout: 10_000 });
  const isWhole = () => expect(readFileSync(newest(), 'latin1')).toMatch(/^age-encryption\.org\/v1\n/);
  await vi.waitFor(isWhole, { timeout: 10_000 });
  await seeText(app, words.status.now);
  const sealed = newest();
  await addPerson(app, 'Later Lindqvist');
  await choose(sealed);
  await typeSecret('not the passphrase');
  await seeText(app, restore.problems['wrong-key'] ?? '');
  await choose(sealed);
  await typeSecret(PASSPHRASE);
  await seeText(app, 'Later Lindqvist');
  expect(await findAxeProblems(app)).toEqual([]);
  await press(app, 'radio', restore.modes.replace.name);
  await press(app, 'button', restore.apply.replaceTaking(1));
  await seeText(app, restore.report.later);
  await app.screenshot({ path: '.output/shots/firefox-restore.png' });
  await press(app, 'button', restore.report.undo);
  await seeText(app, restore.report.undone);
  await goTo('#people');
  await seeText(app, 'Later Lindqvist');
});

/** Moves the log's files into yesterday. */
function makeOlder(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('acquaint-backups');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise((resolve) => {
      db.transaction('files', 'readwrite').objectStore('files').openCursor().onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) return resolve(null);
        cursor.update({ ...cursor.value, at: cursor.value.at - 86_400_000 });
        cursor.continue();
      };
    });
    db.close();
  });
}

/** Firefox's own, in the pages of an extension. */
declare const browser: { alarms: { create(name: string, when: { when: number }): void } };
