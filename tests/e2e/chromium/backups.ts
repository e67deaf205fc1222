import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { backup, people } from '../../../lib/locales';
import { type Chromium, openChromium } from './browser';
import { begin } from './journeys';

/**
 * No test can click in the browser's own folder picker. Its answer is a real directory all the same: one of the origin's
 * private file system, with the same handles, writers and errors. Call it before the pages are opened.
 */
export async function answerFolderPicker(chromium: Chromium, name = 'picked'): Promise<void> {
  await chromium.context.addInitScript((folder) => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true }),
    });
  }, name);
}

/** The files of that folder and their text, by name; one that is just being written is empty, one that just went is left out. */
export function readFolder(page: Page, name = 'picked'): Promise<Record<string, string>> {
  return page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    const files: Record<string, string> = {};
    for await (const [file, handle] of (await root.getDirectoryHandle(folder, { create: true })).entries()) {
      const read = async () => (await (handle as FileSystemFileHandle).getFile()).text();
      const text = await read().catch(() => null);
      if (text !== null) files[file] = text;
    }
    return files;
  }, name);
}

/** A sealed file lies there whole: its name is there from the first moment of the writing, its text only at the end. */
export async function hasSealed(page: Page): Promise<boolean> {
  const texts = Object.entries(await readFolder(page));
  return texts.some(([name, text]) => name.endsWith('.age') && text.startsWith('age-encryption.org/v1\n'));
}

/** Shows another page of the extension's own tab. */
export async function goTo(app: Page, hash: string): Promise<void> {
  await app.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Somebody who isn't a sample, by hand, as a user adds them. */
export async function addPerson(app: Page, name: string): Promise<void> {
  await goTo(app, '#people');
  await app.getByRole('button', { name: people.add, exact: true }).first().click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel(people.addName, { exact: true }).fill(name);
  await dialog.getByRole('button', { name: people.addSave, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await app.getByRole('heading', { level: 1, name }).waitFor();
}

/** Pictures of a page in both themes, narrow and wide, into .output/shots. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync('.output/shots', { recursive: true });
  const before = page.viewportSize();
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `.output/shots/${name}-${scheme}-${width}.png`, fullPage: true });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
}

/** Moves the log's files into the past, as if that many days had gone by; on request the folder is unknown afterwards. */
export async function makeOlder(page: Page, days: number, { forgetPlace = false } = {}): Promise<void> {
  await page.evaluate(
    async ([ago, forget]) => {
      const open = (name: string) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const log = await open('acquaint-backups');
      const files = log.transaction('files', 'readwrite').objectStore('files');
      await new Promise((resolve) => {
        files.openCursor().onsuccess = (event) => {
          const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
          if (!cursor) return resolve(null);
          cursor.update({ ...cursor.value, at: cursor.value.at - Number(ago) * 86_400_000 });
          cursor.continue();
        };
      });
      log.close();
      if (!forget) return;
      const folder = await open('acquaint-folder');
      const store = folder.transaction('folder', 'readwrite').objectStore('folder');
      await new Promise((resolve) => {
        store.clear().onsuccess = resolve;
      });
      folder.close();
    },
    [days, forgetPlace] as const,
  );
}

/** The newest whole file, byte by byte: a sealed one isn't text. */
export async function readNewest(page: Page): Promise<Uint8Array> {
  const bytes = await page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('picked');
    let newest: File | undefined;
    for await (const handle of root.values()) {
      const file = await (handle as FileSystemFileHandle).getFile().catch(() => null);
      if (file && file.size > 0 && (!newest || file.lastModified > newest.lastModified)) newest = file;
    }
    const data = new Uint8Array((await newest?.arrayBuffer()) ?? []);
    let text = '';
    for (let at = 0; at < data.length; at += 32_768) text += String.fromCharCode(...data.subarray(at, at + 32_768));
    return btoa(text);
  });
  return Buffer.from(bytes, 'base64');
}

/** Chooses a file on a restore page that begins anew. */
export async function choose(app: Page, path: string): Promise<void> {
  await goTo(app, '#people');
  await goTo(app, '#restore');
  await app.locator('input[type="file"]').setInputFiles(path);
}

/** The list comes to have so many people of that name; fails otherwise. */
export async function seesPerson(app: Page, name: string, count: number): Promise<void> {
  await goTo(app, '#people');
  await app.getByLabel(people.search).fill(name);
  const row = app.getByRole('link', { name: new RegExp(name) });
  // Rows of the query before may still stand there, or none yet: nobody is there once that is said.
  if (count === 0) await app.getByText(people.none.title(name)).waitFor();
  await expect.poll(() => row.count()).toBe(count);
}

/**
 * A new profile with everything on and one person, whose first backup lies in the picked folder already. Answers with the
 * page of backups.
 */
export async function beginWithFolder(person: string): Promise<{ chromium: Chromium; app: Page }> {
  const chromium = await openChromium();
  chromium.context.setDefaultTimeout(30_000);
  await answerFolderPicker(chromium);
  await begin(chromium);
  const app = await chromium.openExtensionPage('app#people');
  await addPerson(app, person);
  await goTo(app, '#backup');
  await app.getByRole('button', { name: backup.place.pick, exact: true }).click();
  await app.getByRole('button', { name: backup.status.now, exact: true }).waitFor();
  return { chromium, app };
}

/** Files that the extension made itself, taken out of its folder as a user would copy them. */
export function copiesIn(folder: string): (name: string, content: string | Uint8Array) => string {
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}
