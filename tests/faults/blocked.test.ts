import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newestVersion } from '../../lib/data/migrations';
import { popup as popupWords, record } from '../../lib/locales';
import { notices } from '../../lib/locales/en/notices';
import { stopWorker } from '../e2e/chromium/stop-worker';
import { findAxeProblems } from '../e2e/look-inside';
import { type Desktop, openDesktop } from './broken';
import { drive } from './drive-page';
import type * as EditsPage from './edits-page';
import { countLines, enterUntilFiled, onceEach, saveOnceFreed, timeUntilSaid } from './surfaces';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await openDesktop();
});
afterAll(async () => expect(await desktop.close()).toEqual([]));

const PLACES = ['popup', 'panel'] as const;
const said = { popup: popupWords.problems, panel: notices.problems };

/** A page of the extension's origin in which none of its code runs: an old or foreign one, as storage sees it. */
async function openBare(): Promise<Page> {
  const page = await desktop.chromium.context.newPage();
  await page.goto(`chrome-extension://${desktop.chromium.id}/icon/48.png`);
  return page;
}

/** A page that holds the database at a version before ours. None of ours may run while it is made. */
async function holdOlder(): Promise<Page> {
  const bare = `chrome-extension://${desktop.chromium.id}/icon/48.png`;
  const own = desktop.chromium.context.pages().filter((page) => /^chrome-extension:.*\.html/.test(page.url()));
  const urls = own.map((page) => page.url());
  const { page: panel } = desktop.panel;
  const panelUrl = panel.url();
  // From inside: the protocol doesn't hear of loads in the side panel.
  const go = async (url: string) => {
    await panel.evaluate((to) => location.assign(to), url);
    await panel.waitForFunction((to) => location.href === to && document.readyState === 'complete', {}, url);
  };
  for (const page of own) await page.goto(bare);
  await go(bare);
  const old = await openBare();
  const hold = async () => {
    await stopWorker(old);
    return old.evaluate(holdVersionFive);
  };
  await expect.poll(hold, { timeout: 20_000 }).toBe(5);
  for (const [index, page] of own.entries()) await page.goto(urls[index] ?? bare);
  await go(panelUrl);
  return old;
}

/** Runs in the page. Answers the version it holds, or 0 when another window was quicker. */
function holdVersionFive(): Promise<number> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(0), 2_000);
    indexedDB.deleteDatabase('acquaint');
    const opening = indexedDB.open('acquaint', 5);
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      Object.assign(globalThis, { kept: opening.result });
      resolve(opening.result.version);
    };
  });
}

test.each(PLACES)(
  'in the %s, while an upgrade waits for an old page: a sentence, the words stay, then saved',
  async (where) => {
    const old = await openBare();
    await old.evaluate(() => {
      // No ear for `versionchange`: it stays open, as a page that hangs would.
      indexedDB.open('acquaint').onsuccess = (opened) => Object.assign(globalThis, { kept: opened.target });
      const upgrade = indexedDB.open('acquaint', 990);
      upgrade.onupgradeneeded = () => upgrade.transaction?.abort();
    });
    const place = await desktop.go(where);
    const line = `an upgrade waited, ${where}`;
    await place.type(line);
    await place.enter();
    const ms = await timeUntilSaid(place, said[where].timeout);
    console.info(`${where}, upgrade waits: said after ${ms} ms`);
    await place.shoot('upgrade-waits');
    expect(await place.value()).toBe(line);
    await old.close();
    await saveOnceFreed(place, desktop.bench, line);
  },
);

test.each(PLACES)(
  'in the %s, a page holds an older database: what is known is shown, a sentence, then saved',
  async (where) => {
    const old = await holdOlder();
    await (await desktop.go(where)).reload();
    const place = await desktop.go(where);
    await timeUntilSaid(place, record.trouble['copy-only'].title);
    // The first of the windows that wait hears that it is blocked, the others hear nothing.
    await timeUntilSaid(place, record.why.blocked, record.why.timeout);
    const line = `an old page held it, ${where}`;
    await place.type(line);
    await place.enter();
    await timeUntilSaid(place, said[where].blocked, said[where].timeout);
    await place.shoot('blocked');
    expect(await findAxeProblems({ evaluate: place.run })).toEqual([]);
    expect(await place.value()).toBe(line);
    await old.close();
    await saveOnceFreed(place, desktop.bench, line);
  },
);

test.each(PLACES)(
  'in the %s, a record from a newer Acquaint: for reading only, nothing is written, the words stay',
  async (where) => {
    const bare = await openBare();
    await setVersion(bare, 99);
    const before = await dumpAll(bare);
    await (await desktop.go(where)).reload();
    const place = await desktop.go(where);
    await timeUntilSaid(place, record.trouble.newer.title);
    const line = `written for a newer one, ${where}`;
    await place.type(line);
    await place.enter();
    await timeUntilSaid(place, said[where]['newer-data']);
    await place.shoot('newer');
    expect(await dumpAll(bare)).toEqual(before);
    await place.reload();
    await expect.poll(() => place.value()).toBe(line);
    const app = await desktop.chromium.openExtensionPage('app#people');
    await app.getByText(record.trouble.newer.title).waitFor();
    await app.getByText('Dana Whitfield').first().waitFor();
    await app.screenshot({ path: '.output/shots/bad-day-app-newer.png' });
    await app.close();
    await setVersion(bare, newestVersion());
    await bare.close();
    await place.reload();
    await saveOnceFreed(place, desktop.bench, line);
  },
);

test.each(PLACES)(
  'in the %s, the browser drops the database under the open page: nothing is lost, nothing looks empty',
  async (where) => {
    const place = await desktop.go(where);
    const line = `the database went away, ${where}`;
    await place.type(line);
    const ask = await drive<typeof EditsPage>(desktop.bench, 'edits-page');
    const { people } = await ask('count', line);
    const session = await desktop.chromium.context.newCDPSession(desktop.bench);
    const origin = `chrome-extension://${desktop.chromium.id}`;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await session.detach();
    await enterUntilFiled(place, line);
    // Asked through the record: a question of our own would make an empty database. A window that still waits for its
    // turn to put it back shows the copy as it was.
    await expect.poll(() => ask('count', line), { timeout: 10_000 }).toEqual({ people, notes: 1 });
    await expect.poll(async () => (await ask('inspect', [])).wrong).toEqual([]);
  },
);

test('after all that the record is sound, and its copy is the same', async () => {
  const ask = await drive<typeof EditsPage>(desktop.bench, 'edits-page');
  expect((await ask('inspect', [])).wrong).toEqual([]);
  // In the database itself, and not only in the copy.
  const dropped = PLACES.map((where) => `the database went away, ${where}`);
  expect(await countLines(desktop.bench, dropped)).toEqual(onceEach(dropped));
});

/** The version in the record's own mark, as a newer Acquaint would leave it. */
function setVersion(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (schemaVersion) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('acquaint');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction('meta', 'readwrite');
          const meta = transaction.objectStore('meta');
          const mark = meta.get('record');
          mark.onsuccess = () => meta.put({ ...mark.result, schemaVersion });
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    version,
  );
}

/** Every row of every table, and every entry of the second copy. */
function dumpAll(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await asked(indexedDB.open('acquaint'));
    const tables: Record<string, unknown> = {};
    for (const store of db.objectStoreNames)
      tables[store] = await asked(db.transaction(store).objectStore(store).getAll());
    db.close();
    return JSON.stringify([tables, await chrome.storage.local.get(null)]);
  });
}
