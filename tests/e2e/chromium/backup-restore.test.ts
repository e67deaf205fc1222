import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backup, importWords, people, welcome, restore as words } from '../../../lib/locales';
import { countPeopleRows, countStoredRows, findAxeProblems } from '../look-inside';
import { addPerson, answerFolderPicker, goTo, readFolder, shoot } from './backups';
import { type Chromium, openChromium } from './browser';
import { agree, begin, openWelcome } from './journeys';

const PASSPHRASE = 'glazed tiles drift in March';
const folder = mkdtempSync(join(tmpdir(), 'acquaint-restore-'));

/** Files that the extension made itself, taken out of its folder as a user would copy them. */
function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function choose(app: Page, path: string): Promise<void> {
  await goTo(app, '#people');
  await goTo(app, '#restore');
  await app.locator('input[type="file"]').setInputFiles(path);
}

/** The names in the list of people. */
async function seesPerson(app: Page, name: string): Promise<number> {
  await goTo(app, '#people');
  await app.getByLabel(people.search).fill(name);
  const row = app.getByRole('link', { name: new RegExp(name) });
  await row
    .or(app.getByText(people.none.title(name)))
    .first()
    .waitFor();
  return row.count();
}

describe('restore', () => {
  let chromium: Chromium;
  let app: Page;
  let plain = '';
  let sealed = '';
  let recoveryKey = '';
  beforeAll(async () => {
    chromium = await openChromium();
    chromium.context.setDefaultTimeout(10_000);
    await answerFolderPicker(chromium);
    await begin(chromium);
    app = await chromium.openExtensionPage('app#people');
    await addPerson(app, 'Odile Marchetti');
    await goTo(app, '#backup');
    await button(app, backup.place.pick).click();
    await button(app, backup.status.now).waitFor();
    const [[name, text] = ['', '']] = Object.entries(await readFolder(app));
    plain = save(name, text);
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  test('nothing to do is said, and the file can be chosen from the folder itself', async () => {
    await goTo(app, '#restore');
    await app.getByText(words.folder.title).waitFor();
    await shoot(app, 'restore-choose');
    expect(await findAxeProblems(app)).toEqual([]);
    await app.getByRole('button', { name: /^Look at it: acquaint-/ }).click();
    await app.getByText(words.plan.nothing).waitFor();
    expect(await findAxeProblems(app)).toEqual([]);
    await shoot(app, 'restore-nothing');
  });

  test('merge: who was deleted here comes back if wanted, a safety copy first, all of it taken back again', async () => {
    await addPerson(app, 'Later Lindqvist');
    await seesPerson(app, 'Odile Marchetti');
    await app.getByRole('link', { name: /Odile Marchetti/ }).click();
    await button(app, people.person.delete).click();
    await app.getByText(people.person.deleted('Odile Marchetti')).waitFor();
    expect(await seesPerson(app, 'Odile Marchetti')).toBe(0);
    await choose(app, plain);
    await app.getByText(words.plan.deleted(1)).waitFor();
    await app.getByText('Later Lindqvist').waitFor();
    await shoot(app, 'restore-merge');
    expect(await findAxeProblems(app)).toEqual([]);
    await app.getByRole('switch', { name: words.plan.bringBack }).click();
    await button(app, words.apply.merge).click();
    await app.getByRole('heading', { name: words.report.done }).waitFor();
    await shoot(app, 'restore-report');
    expect(await findAxeProblems(app)).toEqual([]);
    expect(Object.values(await readFolder(app)).some((text) => text.includes('Later Lindqvist'))).toBe(true);
    expect(await seesPerson(app, 'Odile Marchetti')).toBe(1);
    expect(await seesPerson(app, 'Later Lindqvist')).toBe(1);
  });

  test('from the list of past restores it can be taken back later', async () => {
    await goTo(app, '#restore');
    await app.getByRole('button', { name: /^Undo the restore of/ }).click();
    await expect.poll(() => app.getByText(words.earlier.what).count()).toBe(0);
    expect(await seesPerson(app, 'Odile Marchetti')).toBe(0);
  });

  test('replace: says who is taken away, takes them away, and brings them back on undo', async () => {
    const before = await countPeopleRows(app);
    await choose(app, plain);
    await app.getByRole('radio', { name: words.modes.replace.name }).click();
    await app.getByText(words.plan.taken, { exact: true }).waitFor();
    await shoot(app, 'restore-replace');
    expect(await findAxeProblems(app)).toEqual([]);
    await button(app, words.apply.replaceTaking(1)).click();
    await app.getByRole('heading', { name: words.report.done }).waitFor();
    await button(app, words.report.undo).waitFor();
    const report = await chromium.openExtensionPage('app#people');
    expect(await seesPerson(report, 'Later Lindqvist')).toBe(0);
    expect(await seesPerson(report, 'Odile Marchetti')).toBe(1);
    await report.close();
    await button(app, words.report.undo).click();
    await app.getByText(words.report.undone).waitFor();
    expect(await seesPerson(app, 'Later Lindqvist')).toBe(1);
    expect(await seesPerson(app, 'Odile Marchetti')).toBe(0);
    expect((await countStoredRows(app)).contacts).toBeGreaterThan(0);
    expect(before).toBeGreaterThan(0);
  });

  test('without a safety copy nothing happens at all', async () => {
    await app.reload();
    await choose(app, plain);
    await app.getByRole('radio', { name: words.modes.replace.name }).click();
    await app.evaluate(() => {
      const proto = FileSystemWritableFileStream.prototype as unknown as { write: unknown };
      proto.write = async () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    const before = await countStoredRows(app);
    await button(app, words.apply.replaceTaking(1)).click();
    await app.getByText(words.safety.failed).waitFor();
    await app.getByText(backup.problems.full ?? '').waitFor();
    await shoot(app, 'restore-unsafe');
    expect(await findAxeProblems(app)).toEqual([]);
    expect(await countStoredRows(app)).toEqual({ ...before, notes: expect.any(Number) });
    await app.reload();
  });

  test('a sealed file: a wrong passphrase is said and stays in its field, the right one opens, the recovery key too', async () => {
    await goTo(app, '#backup');
    await button(app, backup.sealing.turnOn).click();
    for (const label of [backup.sealing.first, backup.sealing.second])
      await app.getByRole('textbox', { name: label, exact: true }).fill(PASSPHRASE);
    await button(app, backup.sealing.set).click();
    recoveryKey = (await app.locator('[data-key]').getAttribute('data-key')) ?? '';
    await button(app, backup.sheet.done).click();
    const isSealed = ([name]: [string, string]) => name.endsWith('.age');
    await expect.poll(async () => Object.entries(await readFolder(app)).some(isSealed)).toBe(true);
    sealed = save('sealed.json.age', await readBytes(app));
    for (const [typed, opens] of [
      ['not the passphrase', false],
      [PASSPHRASE, true],
      [`${recoveryKey.toLowerCase()} `, true],
    ] as const) {
      await choose(app, sealed);
      const field = app.getByRole('textbox', { name: words.secret });
      await field.fill(typed);
      await button(app, words.open).click();
      if (opens) await app.getByText(words.plan.nothing).waitFor();
      else {
        await app.getByText(words.problems['wrong-key'] ?? '').waitFor();
        expect(await field.inputValue()).toBe(typed);
        await shoot(app, 'restore-locked');
        expect(await findAxeProblems(app)).toEqual([]);
      }
    }
  });

  const bent = () => {
    const bytes = readFileSync(plain);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    return bytes;
  };

  test.each([
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'not-a-backup'],
    ['an empty file', () => '', 'not-a-backup'],
    ['a file with one bit flipped', bent, 'damaged'],
    ['half a file', () => readFileSync(plain).subarray(0, 20_000), 'damaged'],
    ['a sealed file with one bit flipped', () => flipLast(readFileSync(sealed)), 'damaged'],
  ])('%s: a clear sentence, and nothing is changed', async (_what, content, problem) => {
    const before = await countStoredRows(app);
    await choose(app, save('odd.json', content()));
    const field = app.getByRole('textbox', { name: words.secret });
    await field
      .or(app.getByText(words.problems[problem] ?? ''))
      .first()
      .waitFor();
    if (await field.count()) {
      await field.fill(PASSPHRASE);
      await button(app, words.open).click();
    }
    await app.getByText(words.problems[problem] ?? '').waitFor();
    expect(await countStoredRows(app)).toEqual(before);
  });

  test('the page of a damaged file', async () => {
    await shoot(app, 'restore-damaged');
    expect(await findAxeProblems(app)).toEqual([]);
  });

  test('a new profile: “I have a backup” waits for the yes, then brings everybody back', async () => {
    const fresh = await openChromium();
    fresh.context.setDefaultTimeout(10_000);
    const page = await openWelcome(fresh);
    expect(await button(page, welcome.people.restore).isDisabled()).toBe(true);
    await agree(page);
    await shoot(page, 'restore-welcome');
    const opened = fresh.context.waitForEvent('page');
    await button(page, welcome.people.restore).click();
    const there = await opened;
    await there.locator('input[type="file"]').setInputFiles(sealed);
    await there.getByRole('textbox', { name: words.secret }).fill(PASSPHRASE);
    await button(there, words.open).click();
    await there.getByText(words.safety.none).waitFor();
    await shoot(there, 'restore-fresh');
    expect(await findAxeProblems(there)).toEqual([]);
    await there.getByRole('button', { name: /^Restore \d/ }).click();
    await there.getByRole('heading', { name: words.report.done }).waitFor();
    await shoot(there, 'restore-fresh-done');
    const [here, wanted] = [await countStoredRows(there), await countStoredRows(app)];
    for (const table of [
      'contacts',
      'identities',
      'facts',
      'interactions',
      'pledges',
      'exchanges',
      'questions',
      'rules',
    ])
      expect([table, here[table]]).toEqual([table, wanted[table]]);
    await button(there, words.report.people).click();
    expect(await seesPerson(there, 'Later Lindqvist')).toBe(1);
    expect(await seesPerson(there, 'Dana Whitfield')).toBe(1);
    expect(await fresh.close()).toEqual([]);
  }, 120_000);

  test('10,000 people: made, compared and restored in another profile', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `Given${at} Family${at},g${at}@mill.example,Mill ${at % 97}`,
    );
    await goTo(app, '#import');
    await app
      .locator('input[type="file"]')
      .setInputFiles(save('many.csv', `Full Name,Email Address,Company\n${rows.join('\n')}\n`));
    await button(app, importWords.apply(10_000)).click({ timeout: 60_000 });
    await app.getByText(importWords.report.title, { exact: true }).waitFor({ timeout: 120_000 });
    await goTo(app, '#backup');
    const begun = Date.now();
    await button(app, backup.status.now).click();
    await app.getByText(backup.status.made).waitFor({ timeout: 60_000 });
    console.log(`10,000 people backed up in ${Date.now() - begun} ms`);
    const many = save('many.json', await readBytes(app));
    const fresh = await openChromium();
    await agree(await openWelcome(fresh));
    const there = await fresh.openExtensionPage('app#restore');
    await there.locator('input[type="file"]').setInputFiles(many);
    if (recoveryKey) {
      await there.getByRole('textbox', { name: words.secret }).fill(recoveryKey);
      await button(there, words.open).click();
    }
    const chosen = Date.now();
    await there.getByRole('button', { name: /^Restore 10,0/ }).waitFor({ timeout: 90_000 });
    console.log(`10,000 people compared in ${Date.now() - chosen} ms`);
    await shoot(there, 'restore-many');
    const started = Date.now();
    await there.getByRole('button', { name: /^Restore 10,0/ }).click();
    await there.getByRole('heading', { name: words.report.done }).waitFor({ timeout: 180_000 });
    console.log(`10,000 people restored in ${Date.now() - started} ms`);
    expect((await countStoredRows(there)).contacts).toBe((await countStoredRows(app)).contacts);
    expect(await fresh.close()).toEqual([]);
  }, 420_000);
});

/** The newest file, byte by byte: a sealed one isn't text. */
async function readBytes(page: Page): Promise<Uint8Array> {
  const bytes = await page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('picked');
    let newest: File | undefined;
    for await (const handle of root.values()) {
      const file = await (handle as FileSystemFileHandle).getFile();
      if (!newest || file.lastModified > newest.lastModified) newest = file;
    }
    const data = new Uint8Array((await newest?.arrayBuffer()) ?? []);
    let text = '';
    for (let at = 0; at < data.length; at += 32_768) text += String.fromCharCode(...data.subarray(at, at + 32_768));
    return btoa(text);
  });
  return Buffer.from(bytes, 'base64');
}

function flipLast(bytes: Buffer): Buffer {
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 4;
  return bytes;
}
