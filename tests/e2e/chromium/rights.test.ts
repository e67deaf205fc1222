import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backup, importWords, people, popup, restore, trash, rights as words } from '../../../lib/locales';
import { countNotes, countStoredRows, findAxeProblems } from '../look-inside';
import { readStores } from '../read-stores';
import { addPerson, beginWithFolder, choose, copiesIn, goTo, readFolder, seesPerson, shoot } from './backups';
import type { Chromium } from './browser';
import { openGmail } from './gmail';
import { openRealPopup } from './side-panel';

const NAME = 'Xanthippe Qwyll';
const MAIL = 'xq@qwyll.example';
const NOTE = 'breeds qwyll hounds';
/** Writes on the sample Gmail; isn't among the sample people. */
const PRIYA = { name: 'Priya Raman', mail: 'priya.raman@larkpartners.example' };
const LINE = 'moderates without a watch';
const folder = mkdtempSync(join(tmpdir(), 'acquaint-rights-'));
const save = copiesIn(folder);

describe('the rights of somebody who is written about', () => {
  let chromium: Chromium;
  let app: Page;
  let older = '';
  beforeAll(async () => {
    ({ chromium, app } = await beginWithFolder(NAME));
    const [[name, text] = ['', '']] = Object.entries(await readFolder(app));
    older = save(name, text);
    expect(readFileSync(older, 'utf8')).toContain(NAME);
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  const button = (name: string | RegExp) => app.getByRole('button', { name, exact: true });
  const openPage = async () => {
    await seesPerson(app, NAME, 1);
    await app.getByRole('link', { name: new RegExp(NAME) }).click();
    await app.getByRole('heading', { level: 1, name: NAME }).waitFor();
  };
  /** Words of theirs that any store of this profile holds. */
  const traces = async () => {
    const stored = await readStores(app);
    return ['Xanthippe', 'qwyll', 'hounds'].filter((word) => stored.toLowerCase().includes(word.toLowerCase()));
  };

  test('everything about them: two clicks, a page without script and JSON', async () => {
    await openPage();
    await app.getByLabel(people.person.addIdentity, { exact: true }).fill(MAIL);
    await app.keyboard.press('Enter');
    await app.getByText(MAIL).first().waitFor();
    await app.locator('[data-go="note"] textarea').fill(NOTE);
    await app.keyboard.press('Enter');
    await app.getByText(people.person.noteSaved).first().waitFor();
    await button(words.everything.open).click();
    await app.getByRole('dialog').waitFor();
    expect(await findAxeProblems(app)).toEqual([]);
    await shoot(app, 'rights-everything');
    for (const [name, ending] of [
      [words.everything.page, '.html'],
      [words.everything.json, '.json'],
    ] as const) {
      const coming = app.waitForEvent('download');
      await button(name).click();
      const download = await coming;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^everything-about-xanthippe-qwyll-.*\\${ending}$`));
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      const text = readFileSync(path, 'utf8');
      for (const word of [NAME, MAIL, NOTE]) expect(text).toContain(word);
      expect(text).not.toContain('<script');
    }
    // The corner of the dialog has one of the same name.
    await button(words.everything.close).last().click();
  });

  test('erased, typed to confirm: not a trace in any store', async () => {
    expect((await traces()).length).toBe(3);
    await button(words.erase.open).click();
    const confirm = app.getByRole('dialog').getByRole('button', { name: words.erase.confirm, exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    await app.getByLabel(words.erase.type(NAME)).fill(NAME);
    expect(await findAxeProblems(app)).toEqual([]);
    await shoot(app, 'rights-erase');
    await confirm.click();
    await app.getByText(words.erase.done).waitFor();
    await expect.poll(() => app.evaluate(() => location.hash)).toBe('#people');
    expect(await traces()).toEqual([]);
    await seesPerson(app, NAME, 0);
  });

  test('a file doesn’t bring them back, and says why', async () => {
    const csv = join(folder, 'again.csv');
    writeFileSync(
      csv,
      `First Name,Last Name,Email Address,Company\r\nXanthippe,Qwyll,${MAIL},Qwyll & Co\r\nNew,Person,new@tiles.example,Tiles\r\n`,
    );
    await goTo(app, '#import');
    await app.locator('input[type="file"]').setInputFiles(csv);
    await app.getByRole('button', { name: /^Import \d/ }).click();
    await app.getByText(importWords.report.title, { exact: true }).waitFor();
    await app.getByText(importWords.showRows.skipped).first().click();
    await app.getByText(importWords.reasons.erased).first().waitFor();
    expect(await traces()).toEqual([]);
    await seesPerson(app, NAME, 0);
    await seesPerson(app, 'New Person', 1);
  });

  test('the next backup holds nothing of them', async () => {
    await goTo(app, '#backup');
    await button(backup.status.now).click();
    await app.getByText(backup.status.made).waitFor();
    // Of one day only the newest is kept.
    const texts = async () => Object.values(await readFolder(app)).filter((text) => text !== '');
    await expect.poll(async () => (await texts()).length).toBe(1);
    const [text = ''] = await texts();
    expect(text).toContain('New');
    for (const word of ['Xanthippe', 'qwyll', 'hounds']) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  });

  test('an older backup doesn’t either, merged or replaced', async () => {
    for (const replaces of [false, true]) {
      await choose(app, older);
      await app.getByText(restore.plan.keptOut(1)).waitFor();
      await shoot(app, `rights-restore-${replaces ? 'replace' : 'merge'}`);
      if (replaces) await app.getByRole('radio', { name: restore.modes.replace.name }).click();
      const apply = app.getByRole('button', { name: /^(Merge|Replace)/ });
      if ((await apply.count()) > 0) {
        await apply.first().click();
        await app.getByRole('heading', { name: restore.report.done }).waitFor();
      }
      expect(await traces()).toEqual([]);
      await seesPerson(app, NAME, 0);
    }
  });

  test('added again by hand they are asked about first', async () => {
    await goTo(app, '#people');
    await button(people.add).first().click();
    const dialog = app.getByRole('dialog');
    await dialog.getByLabel(people.addName, { exact: true }).fill(NAME);
    await dialog.getByLabel(people.person.identityLabel, { exact: true }).fill(MAIL);
    await button(people.addSave).click();
    await app.getByText(words.again.text).waitFor();
    await shoot(app, 'rights-again');
    await button(words.again.yes).click();
    await app.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await seesPerson(app, NAME, 1);
  });

  test('out of the trash for good, typed to confirm, with a copy of them first', async () => {
    await addPerson(app, PRIYA.name);
    await app.getByLabel(people.person.addIdentity, { exact: true }).fill(PRIYA.mail);
    await app.keyboard.press('Enter');
    await app.getByText(PRIYA.mail).first().waitFor();
    await button(people.person.delete).click();
    await app.getByText(people.person.deleted(PRIYA.name)).waitFor();
    await goTo(app, '#trash');
    await button(trash.eraseThis(PRIYA.name)).waitFor();
    // The tombstone that was lifted before isn't a thing to restore.
    await app.getByText(trash.amount(1), { exact: true }).waitFor();
    await shoot(app, 'rights-trash');
    await button(trash.eraseThis(PRIYA.name)).click();
    const dialog = app.getByRole('dialog');
    const coming = app.waitForEvent('download');
    await dialog.getByRole('button', { name: words.everything.json, exact: true }).click();
    expect(readFileSync(await (await coming).path(), 'utf8')).toContain(PRIYA.mail);
    await dialog.getByLabel(words.erase.type(PRIYA.name)).fill(PRIYA.name);
    expect(await findAxeProblems(app)).toEqual([]);
    await dialog.getByRole('button', { name: words.erase.confirm, exact: true }).click();
    await app.getByText(words.erase.done).waitFor();
    await expect.poll(() => button(trash.eraseThis(PRIYA.name)).count()).toBe(0);
    const stored = await readStores(app);
    for (const word of ['Priya', 'larkpartners']) expect(stored).not.toContain(word);
  });

  test('a note in the popup asks first: “no” keeps the words in the field, “yes” files them once', async () => {
    await openGmail(chromium, 'priya');
    const surface = await openRealPopup(chromium);
    const { page } = surface;
    const says = (text: string) =>
      page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 6_000 }, text);
    const answer = async (name: string) =>
      (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
    const field = () => page.$eval('textarea', (area) => area.value);
    await says(PRIYA.name);
    const before = await countStoredRows(app);
    await page.type('textarea', LINE);
    await page.keyboard.press('Enter');
    await says(words.again.text);
    expect(await findAxeProblems(page)).toEqual([]);
    await page.screenshot({ path: '.output/shots/popup-rights-again-real.png' });
    await answer(words.again.no);
    await says(popup.problems.erased);
    expect(await field()).toBe(LINE);
    const { contacts, erased } = await countStoredRows(app);
    expect({ contacts, erased }).toEqual({ contacts: before.contacts, erased: before.erased });
    expect(await countNotes(app, LINE)).toBe(0);
    await page.focus('textarea');
    await page.keyboard.press('Enter');
    await says(words.again.text);
    await answer(words.again.yes);
    await says(popup.savedFor(PRIYA.name));
    expect(await field()).toBe('');
    const after = await countStoredRows(app);
    expect(after.contacts).toBe((before.contacts ?? 0) + 1);
    expect(after.erased).toBe((before.erased ?? 0) - 1);
    await page.close();
    await surface.disconnect();
    expect(await countNotes(app, LINE)).toBe(1);
    await seesPerson(app, PRIYA.name, 1);
  });
});
