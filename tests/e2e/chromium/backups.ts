import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { people as words } from '../../../lib/locales';
import type { Chromium } from './browser';

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

/** The files of that folder and their text, by name. */
export function readFolder(page: Page, name = 'picked'): Promise<Record<string, string>> {
  return page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    const files: Record<string, string> = {};
    for await (const [file, handle] of (await root.getDirectoryHandle(folder, { create: true })).entries())
      files[file] = await (await (handle as FileSystemFileHandle).getFile()).text();
    return files;
  }, name);
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
  await app.getByRole('button', { name: words.add, exact: true }).first().click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel(words.addName, { exact: true }).fill(name);
  await dialog.getByRole('button', { name: words.addSave, exact: true }).click();
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
