import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { welcome, importWords as words } from '../../../lib/locales';
import { archiveFile } from '../../record/archive';
import { findAxeProblems } from '../look-inside';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';

/** The browser's own unpacking, and the whole way there and back. */
let firefox: Firefox;
let app: Page;
beforeAll(async () => {
  firefox = await openFirefox();
  await press(firefox.welcome, 'button', welcome.consent.button);
  await seeText(firefox.welcome, welcome.done);
  app = await firefox.openExtensionPage('app#import');
});
afterAll(() => firefox.close());

test('LinkedIn’s archive goes in as it comes, and out again', async () => {
  const archive = await archiveFile();
  const path = join(mkdtempSync(join(tmpdir(), 'acquaint-import-')), archive.name);
  writeFileSync(path, new Uint8Array(await archive.arrayBuffer()));
  const input = (await app.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await seeText(app, words.kinds['linkedin-messages']);
  await seeText(app, words.toldPeople(2));
  expect(await findAxeProblems(app)).toEqual([]);
  await press(app, 'button', words.apply(4));
  await seeText(app, words.report.title);
  await press(app, 'button', words.report.undo);
  await seeText(app, words.report.undone);
});
