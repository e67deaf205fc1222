import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backup, importWords, welcome, restore as words } from '../../../lib/locales';
import { countStoredRows, findAxeProblems } from '../look-inside';
import { addPerson, beginWithFolder, copiesIn, goTo, readNewest, seesPerson, shoot } from './backups';
import { type Chromium, openChromium } from './browser';
import { agree, openWelcome } from './journeys';

const folder = mkdtempSync(join(tmpdir(), 'acquaint-restore-'));

const save = copiesIn(folder);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The old profile is gone; what is left is a file. */
describe('restore in another profile', () => {
  let chromium: Chromium;
  let app: Page;
  beforeAll(async () => {
    ({ chromium, app } = await beginWithFolder('Later Lindqvist'));
  });
  afterAll(async () => {
    expect(await chromium.close()).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });

  test('a new profile: “I have a backup” waits for the yes, then brings everybody back', async () => {
    const fresh = await openChromium();
    fresh.context.setDefaultTimeout(30_000);
    const page = await openWelcome(fresh);
    expect(await button(page, welcome.people.restore).isDisabled()).toBe(true);
    await agree(page);
    await shoot(page, 'restore-welcome');
    const opened = fresh.context.waitForEvent('page');
    await button(page, welcome.people.restore).click();
    const there = await opened;
    await there.locator('input[type="file"]').setInputFiles(save('backup.json', await readNewest(app)));
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
    await seesPerson(there, 'Later Lindqvist', 1);
    await seesPerson(there, 'Dana Whitfield', 1);
    expect(await fresh.close()).toEqual([]);
  }, 180_000);

  test('somebody saved between the look and the click: nothing is taken away, and the look is a new one', async () => {
    const fresh = await openChromium();
    fresh.context.setDefaultTimeout(30_000);
    await agree(await openWelcome(fresh));
    const there = await fresh.openExtensionPage('app#restore');
    await there.locator('input[type="file"]').setInputFiles(save('early.json', await readNewest(app)));
    await there.getByText(words.safety.none).waitFor();
    const other = await fresh.openExtensionPage('app#people');
    await addPerson(other, 'Meanwhile Moreau');
    await there.getByRole('button', { name: /^Restore \d/ }).dblclick();
    await there.getByText(words.writeProblems.outdated ?? '').waitFor();
    await shoot(there, 'restore-outdated');
    expect(await findAxeProblems(there)).toEqual([]);
    expect(await button(there, words.apply.merge).isEnabled()).toBe(true);
    await seesPerson(other, 'Meanwhile Moreau', 1);
    expect(await fresh.close()).toEqual([]);
  }, 180_000);

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
    const many = save('many.json', await readNewest(app));
    const fresh = await openChromium();
    await agree(await openWelcome(fresh));
    const there = await fresh.openExtensionPage('app#restore');
    await there.locator('input[type="file"]').setInputFiles(many);
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
