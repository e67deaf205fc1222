import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importWords, panel as words } from '../../../lib/locales';
import { countStoredRows } from '../look-inside';
import { readSample } from '../samples';
import type { Chromium } from './browser';
import { openConversation } from './gmail';
import { beginWithPanel, type Panel } from './panel';

const folder = mkdtempSync(join(tmpdir(), 'acquaint-large-'));
const HEAD = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n';

/** A Connections.csv of 600,000 people, a good 50 MB, written piece by piece: it is too long for one string. */
function writeLargeFile(): string {
  const path = join(folder, 'Connections.csv');
  const file = openSync(path, 'w');
  writeSync(file, HEAD);
  for (let at = 0; at < 600_000; at += 1_000) {
    const rows = Array.from({ length: 1_000 }, (_, i) => {
      const n = at + i;
      return `Given${n},Family${n},https://www.linkedin.com/in/large-family-${n},,"Mill ${n % 97}, Ltd.",Works manager,3 Mar 2024\r\n`;
    });
    writeSync(file, rows.join(''));
  }
  closeSync(file);
  return path;
}

describe('pages that don’t end, and files that don’t', () => {
  let chromium: Chromium;
  let panel: Panel;
  beforeAll(async () => {
    ({ chromium, panel } = await beginWithPanel());
  });
  afterAll(async () => {
    await panel.disconnect();
    rmSync(folder, { recursive: true, force: true });
    expect(await chromium.close()).toEqual([]);
  });

  test('a page of which one part never comes is waited for, and works all the same', async () => {
    const address = 'https://mail.google.com/mail/u/0/';
    const index = readSample(new URL(address));
    const gmail = await chromium.context.newPage();
    let release = () => undefined as unknown;
    const released = new Promise<void>((resolve) => {
      release = () => resolve();
    });
    await gmail.route(`${address}never.png`, () => undefined);
    await gmail.route(`${address}main.js`, async (route) => {
      await released;
      await route.fallback();
    });
    await gmail.route(address, (route) =>
      route.fulfill({ ...index, body: index?.body.replace('<body>', '<body><img src="never.png" alt="">') ?? '' }),
    );
    await gmail.goto(`${address}#inbox`, { waitUntil: 'commit' });
    await panel.says(words.quiet.reading.title);
    // Long enough to be taken for a page whose script is gone, if it were.
    await gmail.waitForTimeout(3_000);
    expect(await panel.text()).toContain(words.quiet.reading.title);
    release();
    await gmail.waitForFunction(() => 'conversations' in window);
    await openConversation(gmail, 'dana');
    await panel.says('Dana Whitfield');
    expect(await gmail.evaluate(() => document.readyState)).toBe('interactive');
    await gmail.close();
  });

  test('a file of 50 MB, with more people than any address book, gets its sentence and changes nothing', async () => {
    const path = writeLargeFile();
    expect(statSync(path).size).toBeGreaterThan(50 * 1024 * 1024);
    const app = await chromium.openExtensionPage('app#import');
    const before = await countStoredRows(app);
    await app.locator('input[type="file"]').setInputFiles(path);
    await app.getByText(importWords.reading).first().waitFor();
    // It answers while it reads: the way out is there.
    await app.getByRole('button', { name: importWords.cancel, exact: true }).waitFor();
    await app.getByText(importWords.problems['too-big'] ?? '').waitFor({ timeout: 120_000 });
    expect(await countStoredRows(app)).toEqual(before);
    await app.close();
  }, 180_000);
});
