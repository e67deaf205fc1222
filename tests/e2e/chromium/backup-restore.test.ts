import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backup, people, restore as words } from '../../../lib/locales';
import { countStoredRows, findAxeProblems } from '../look-inside';
import {
  addPerson,
  beginWithFolder,
  choose,
  copiesIn,
  goTo,
  hasSealed,
  readFolder,
  readNewest,
  seesPerson,
  shoot,
} from './backups';
import type { Chromium } from './browser';

const PASSPHRASE = 'glazed tiles drift in March';
const folder = mkdtempSync(join(tmpdir(), 'acquaint-restore-'));

const save = copiesIn(folder);

/** How many rows of each kind the people have; the history only grows. */
async function living(page: Page) {
  const { contacts, identities, facts, interactions, pledges } = await countStoredRows(page);
  return { contacts, identities, facts, interactions, pledges };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('restore', () => {
  let chromium: Chromium;
  let app: Page;
  let plain = '';
  let sealed = '';
  let recoveryKey = '';
  beforeAll(async () => {
    ({ chromium, app } = await beginWithFolder('Odile Marchetti'));
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
    await seesPerson(app, 'Odile Marchetti', 1);
    await app.getByRole('link', { name: /Odile Marchetti/ }).click();
    await button(app, people.person.delete).click();
    await app.getByText(people.person.deleted('Odile Marchetti')).waitFor();
    await seesPerson(app, 'Odile Marchetti', 0);
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
    await seesPerson(app, 'Odile Marchetti', 1);
    await seesPerson(app, 'Later Lindqvist', 1);
  });

  test('from the list of past restores it can be taken back later', async () => {
    await goTo(app, '#restore');
    await app.getByRole('button', { name: /^Undo the restore of/ }).click();
    await expect.poll(() => app.getByText(words.earlier.what).count()).toBe(0);
    await seesPerson(app, 'Odile Marchetti', 0);
  });

  test('replace: says who is taken away, takes them away, and brings them back on undo', async () => {
    const before = await living(app);
    await choose(app, plain);
    await app.getByRole('radio', { name: words.modes.replace.name }).click();
    await app.getByText(words.plan.taken, { exact: true }).waitFor();
    await shoot(app, 'restore-replace');
    expect(await findAxeProblems(app)).toEqual([]);
    await button(app, words.apply.replaceTaking(1)).click();
    await app.getByRole('heading', { name: words.report.done }).waitFor();
    await button(app, words.report.undo).waitFor();
    const report = await chromium.openExtensionPage('app#people');
    await seesPerson(report, 'Later Lindqvist', 0);
    await seesPerson(report, 'Odile Marchetti', 1);
    await report.close();
    await button(app, words.report.undo).click();
    await app.getByText(words.report.undone).waitFor();
    await seesPerson(app, 'Later Lindqvist', 1);
    await seesPerson(app, 'Odile Marchetti', 0);
    expect(before.contacts).toBeGreaterThan(0);
    expect(await living(app)).toEqual(before);
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
    await app.getByText(backup.status.made).waitFor();
    await expect.poll(() => hasSealed(app)).toBe(true);
    sealed = save('sealed.json.age', await readNewest(app));
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
});

function flipLast(bytes: Buffer): Buffer {
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 4;
  return bytes;
}
