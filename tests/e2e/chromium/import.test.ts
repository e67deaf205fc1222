import 'fake-indexeddb/auto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBackup } from '../../../lib/app/make-backup';
import { people, restore, importWords as words } from '../../../lib/locales';
import { archiveFile } from '../../record/archive';
import { filledDesk } from '../../record/restart';
import { countStoredRows, findAxeProblems } from '../look-inside';
import type { Chromium } from './browser';
import { beginInApp } from './journeys';

const folder = mkdtempSync(join(tmpdir(), 'acquaint-import-'));

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);

/** A Connections.csv as LinkedIn writes it, of any length, everyone made up. */
function connections(count: number): string {
  const head =
    'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing."\r\n\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n';
  const row = (at: number) =>
    `Given${at},"Family${at}, PhD",https://www.linkedin.com/in/given-family-${at},${at % 50 === 0 ? `g${at}@mill-${at % 97}.example` : ''},"Mill ${at % 97}, Ltd.",Works manager,${1 + (at % 28)} Mar 2024\r\n`;
  return `\ufeff${head}${Array.from({ length: count }, (_, at) => row(at)).join('')},,,,,,\r\n`;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('import', () => {
  let chromium: Chromium;
  let app: Page;
  beforeAll(async () => {
    ({ chromium, app } = await beginInApp('import'));
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  const choose = (path: string) => app.locator('input[type="file"]').setInputFiles(path);
  const apply = () => app.getByRole('button', { name: /^Import \d/ }).click();

  test('contact cards: preview, dry run, import, undo of the whole', async () => {
    const before = (await countStoredRows(app)).contacts ?? 0;
    await choose(
      file(
        'two.vcf',
        'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Odile Marchetti\r\nN:Marchetti;Odile;;;\r\nEMAIL:odile@marchetti.example\r\nORG:Marchetti & Figli\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bengt Åkesson\r\nTEL;VALUE=uri:tel:+46-8-555-0142\r\nEND:VCARD\r\n',
      ),
    );
    await app.getByText(words.kinds.vcard).first().waitFor();
    await app.getByText('Odile Marchetti').first().waitFor();
    expect((await countStoredRows(app)).contacts).toBe(before);
    await app.screenshot({ path: '.output/shots/import-plan.png', fullPage: true });
    expect(await findAxeProblems(app)).toEqual([]);
    await apply();
    await app.getByText(words.report.title, { exact: true }).waitFor();
    // Keys go on from the report; the button that was pressed is gone.
    await expect.poll(() => app.evaluate(() => document.activeElement?.textContent)).toMatch(/^Imported/);
    expect((await countStoredRows(app)).contacts).toBe(before + 2);
    await app.screenshot({ path: '.output/shots/import-report.png', fullPage: true });
    await app.getByRole('button', { name: words.report.undo }).click();
    await app.getByText(words.report.undone).waitFor();
    expect((await countStoredRows(app)).contacts).toBe(before);
  });

  test('a backup that is dropped here is compared where whole records are, with nothing written before', async () => {
    const made = await makeBackup(await filledDesk('dropped', 3), { appVersion: '1' });
    const text = new TextDecoder().decode(made.bytes);
    await app.reload();
    const before = await countStoredRows(app);
    const dropped = await app.evaluateHandle(
      ([name, json]) => {
        const data = new DataTransfer();
        data.items.add(new File([json], name, { type: 'application/json' }));
        return data;
      },
      [made.name, text] as const,
    );
    await app.getByText(words.drop, { exact: true }).dispatchEvent('drop', { dataTransfer: dropped });
    await app.getByText(words.problems.backup ?? '').waitFor();
    await app.getByText(made.name).first().waitFor();
    await app.getByRole('button', { name: words.restore, exact: true }).click();
    await app.getByText(restore.plan.added(3)).first().waitFor();
    expect(await app.evaluate(() => location.hash)).toBe('#restore');
    await app.getByText(made.name).first().waitFor();
    expect(await findAxeProblems(app)).toEqual([]);
    const after = await countStoredRows(app);
    expect(after).toMatchObject(before);
    // The restore page opens a store that importing doesn't need; it is empty.
    expect(sum(after)).toBe(sum(before));
    // Going back to importing begins anew: the file isn't handed over a second time.
    await app.evaluate(() => location.assign('#import'));
    await app.getByText(words.drop, { exact: true }).waitFor();
    await app.evaluate(() => location.assign('#restore'));
    await app.getByText(restore.drop, { exact: true }).waitFor();
    await app.evaluate(() => location.assign('#import'));
    await app.getByText(words.drop, { exact: true }).waitFor();
  });

  test('30,000 connections: the page answers all the while, and a second import of the same file adds nobody', async () => {
    const path = file('Connections.csv', connections(30_000));
    await choose(path);
    await app.getByRole('button', { name: words.apply(30_000) }).waitFor({ timeout: 60_000 });
    // The longest time in which the page could not have answered a key or a click.
    await app.evaluate(() => {
      let last = performance.now();
      Object.assign(window, { longest: 0 });
      const beat = () => {
        const now = performance.now();
        const store = window as unknown as { longest: number };
        store.longest = Math.max(store.longest, now - last);
        last = now;
        setTimeout(beat, 0);
      };
      beat();
    });
    await apply();
    await app.getByText(words.applying).first().waitFor();
    await app.getByText(words.report.title, { exact: true }).waitFor({ timeout: 180_000 });
    const longest = await app.evaluate(() => (window as unknown as { longest: number }).longest);
    console.log(`longest time without an answer while importing: ${longest.toFixed(0)} ms`);
    expect((await countStoredRows(app)).contacts).toBeGreaterThanOrEqual(30_000);
    await app.getByRole('button', { name: words.report.again }).click();
    await choose(path);
    await app.getByText(words.nothing).waitFor({ timeout: 120_000 });
  }, 420_000);

  test('search stays quick to answer among all of them', async () => {
    const list = await chromium.openExtensionPage('app#people');
    await list.getByLabel(people.search).fill('given2999');
    await list
      .getByRole('link', { name: /Given2999/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await list.screenshot({ path: '.output/shots/people-30000.png' });
    await list.close();
  }, 180_000);

  test('stopping half-way keeps what is written, and all of it can be taken back', async () => {
    const before = (await countStoredRows(app)).contacts ?? 0;
    await app.reload();
    await choose(
      file('More.csv', connections(20_000).replaceAll('given-family-', 'other-family-').replaceAll('@mill', '@other')),
    );
    await app.getByRole('button', { name: words.apply(20_000) }).waitFor({ timeout: 120_000 });
    await apply();
    await app.getByRole('button', { name: words.cancel, exact: true }).click();
    await app.getByText(words.report.cancelled).waitFor({ timeout: 60_000 });
    await app.getByRole('button', { name: words.report.undo }).click();
    await app.getByText(words.report.undone).waitFor({ timeout: 120_000 });
    expect((await countStoredRows(app)).contacts).toBe(before);
  }, 420_000);

  test('LinkedIn’s archive as it comes: people, dates of messages without a word of them, and all of it taken back', async () => {
    const before = await countStoredRows(app);
    await app.reload();
    const archive = await archiveFile();
    await choose(file(archive.name, new Uint8Array(await archive.arrayBuffer())));
    await app.getByText(words.kinds['linkedin-messages']).first().waitFor();
    await app.getByText(words.ignored(2)).waitFor();
    await app.getByRole('button', { name: words.apply(4) }).waitFor();
    await app.screenshot({ path: '.output/shots/import-archive.png', fullPage: true });
    expect(await findAxeProblems(app)).toEqual([]);
    expect(await countStoredRows(app)).toEqual(before);
    await apply();
    await app.getByText(words.report.title, { exact: true }).waitFor();
    const after = await countStoredRows(app);
    // Two of the four are among the sample people.
    expect((after.contacts ?? 0) - (before.contacts ?? 0)).toBe(2);
    expect((after.interactions ?? 0) - (before.interactions ?? 0)).toBe(5);
    const download = app.waitForEvent('download');
    await app.getByRole('button', { name: words.report.save }).click();
    const report = readFileSync(await (await download).path(), 'utf8');
    expect(report).toContain('messages.csv,8,Seb Stranger');
    expect(report).not.toContain('Secret');
    await app.getByRole('button', { name: words.report.undo }).click();
    await app.getByText(words.report.undone).waitFor();
    const undone = await countStoredRows(app);
    for (const table of ['contacts', 'identities', 'facts', 'interactions', 'exchanges', 'accounts'])
      expect([table, undone[table]]).toEqual([table, before[table]]);
  }, 180_000);

  test.each([
    ['half an archive', 'archive.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), words.problems['zip-damaged']],
    ['an empty file', 'empty.csv', '', words.problems.empty],
    [
      'a picture',
      'picture.csv',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]),
      words.problems.binary,
    ],
  ])('%s gets a clear sentence and changes nothing', async (_what, name, content, sentence) => {
    const before = await countStoredRows(app);
    await app.reload();
    await choose(file(name, content));
    await app.getByText(sentence ?? '').waitFor();
    expect(await countStoredRows(app)).toEqual(before);
  });

  test('a table in another encoding shows its letters right', async () => {
    await app.reload();
    const latin1 = Buffer.from(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nJörg,Müller,,joerg@muehle.example,Mühle Süd,Geschäftsführer,3 Mar 2024\r\n',
      'latin1',
    );
    await choose(file('latin.csv', latin1));
    await app.getByText('Jörg Müller').first().waitFor();
    await app.getByText('Mühle Süd').first().waitFor();
  });
});
