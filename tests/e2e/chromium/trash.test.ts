import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { common, tags, trash, people as words } from '../../../lib/locales';
import { findAxeProblems } from '../look-inside';
import type { Chromium } from './browser';
import { beginInApp } from './journeys';

/** Names of the sample people that are deleted here. */
const [RAJ, DANA, MAREN, TOMAS, LENA] = [
  'Raj Patel',
  'Dana Whitfield',
  'Maren Holt',
  'Tomás Vega',
  'Lena Fischer',
] as const;
const MARIA = 'Maria Aurélia Wilhelmina von Hohenberg-Castellanos de la Fuente y Montalbán';
const SARA = 'سارة الحسيني';

describe('the trash', () => {
  let chromium: Chromium;
  let app: Page;
  beforeAll(async () => {
    ({ chromium, app } = await beginInApp('people'));
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  const button = (name: string | RegExp) => app.getByRole('button', { name, exact: true });
  const row = (name: string) => app.getByRole('link', { name: new RegExp(name) }).first();
  const goTo = (page: string) => app.evaluate((hash) => location.assign(hash), `#${page}`);
  const select = (name: string) => app.getByRole('checkbox', { name: words.select(name) }).check();
  const gone = (name: string) => expect.poll(() => app.getByRole('link', { name: new RegExp(name) }).count()).toBe(0);
  const deleteFromPage = async (name: string) => {
    await goTo('people');
    await row(name).click();
    await button(words.person.delete).click();
    await app.getByText(words.person.deleted(name)).waitFor();
  };
  const shoot = async (name: string) => {
    for (const [scheme, width] of [
      ['light', 1000],
      ['dark', 1000],
      ['light', 360],
      ['dark', 360],
      ['light', 320],
    ] as const) {
      await app.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await app.setViewportSize({ width, height: 800 });
      await app.screenshot({ path: `.output/shots/${name}-${scheme}-${width}.png` });
      expect(await findAxeProblems(app)).toEqual([]);
      expect(await app.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await app.emulateMedia({ colorScheme: 'light' });
    await app.setViewportSize({ width: 1280, height: 800 });
  };

  test('deleted, said, and taken back by the bar’s button or by its key', async () => {
    await deleteFromPage(RAJ);
    await button(common.undo).click();
    await row(RAJ).waitFor();
    await deleteFromPage(RAJ);
    await gone(RAJ);
    await app.keyboard.press('Control+z');
    await row(RAJ).waitFor();
    await goTo('trash');
    await app.getByText(trash.empty.title).waitFor();
    await shoot('trash-empty');
  });

  test('by keyboard alone: the focus is on Undo once what had it is gone', async () => {
    await goTo('people');
    await row(RAJ).focus();
    await app.keyboard.press('Enter');
    await button(words.person.delete).focus();
    await app.keyboard.press('Enter');
    await expect.poll(() => button(common.undo).evaluate((it) => it === document.activeElement)).toBe(true);
    await app.keyboard.press('Enter');
    await row(RAJ).waitFor();
  });

  test('lies in the trash after a reload; is found, restored, and that is taken back too', async () => {
    await goTo('people');
    await row(DANA).click();
    await app
      .getByRole('button', { name: /^More about: / })
      .first()
      .click();
    await app.getByRole('menuitem', { name: common.remove, exact: true }).click();
    await app.getByText(words.person.removed, { exact: true }).waitFor();
    for (const name of [RAJ, TOMAS, LENA, MARIA]) await deleteFromPage(name);
    await app.reload();
    await goTo('trash');
    await button(trash.restoreThis(RAJ)).waitFor();
    await shoot('trash');
    expect(await app.getByRole('button', { name: new RegExp(`^${trash.restore} `) }).count()).toBe(5);
    await button(trash.restoreThis(RAJ)).click();
    await app.getByText(trash.restored(RAJ)).waitFor();
    await expect.poll(() => button(trash.restoreThis(RAJ)).count()).toBe(0);
    await button(common.undo).click();
    await button(trash.restoreThis(RAJ)).click();
    await app.getByText(trash.restored(RAJ)).waitFor();
    await goTo('people');
    await row(RAJ).click();
    await app.getByRole('heading', { name: RAJ }).waitFor();
  });

  test('several people get a tag, are shown by it, and lose it again by one undo', async () => {
    await goTo('people');
    for (const name of [RAJ, DANA, MAREN]) await select(name);
    await button(tags.open).click();
    await app.getByRole('dialog').getByLabel(tags.field, { exact: true }).fill('#fair 2026');
    await app.getByText(tags.fresh('fair 2026')).waitFor();
    await shoot('tag-dialog');
    await button(tags.add).click();
    await app.getByText(tags.added('fair 2026', 3)).waitFor();
    await shoot('people-tagged');
    await app
      .getByRole('navigation', { name: tags.filter })
      .getByRole('link', { name: /#fair 2026/ })
      .click();
    await app.getByText(words.count(3), { exact: true }).waitFor();
    await button(common.undo).click();
    await app.getByText(tags.nobody('fair 2026')).waitFor();
    await button(words.clear).click();
  });

  test('several people are deleted as one, restored alone or together', async () => {
    await goTo('people');
    for (const name of [RAJ, MAREN, SARA]) await select(name);
    await button(trash.deleting.open).click();
    await app.getByRole('dialog').getByText(MAREN).waitFor();
    await shoot('delete-people');
    await button(trash.deleting.confirm(3)).click();
    await app.getByText(trash.deleting.done(3)).waitFor();
    await gone(SARA);
    await goTo('trash');
    await button(trash.restoreThis(SARA)).click();
    await button(trash.bulk.takeBackThis(trash.bulk.what.delete('', 2))).click();
    await app.getByText(trash.bulk.done).waitFor();
    await goTo('people');
    for (const name of [RAJ, MAREN, SARA]) await row(name).waitFor();
  });

  test('emptied once it was asked: what lay in it is gone for good, and a merge can still be taken back', async () => {
    await goTo('people');
    await select(MAREN);
    await select(RAJ);
    await button(words.merge).click();
    await app.getByRole('dialog').getByRole('button', { name: words.merging.confirm, exact: true }).click();
    await expect.poll(() => app.getByRole('link', { name: /Raj Patel|Maren Holt/ }).count()).toBe(1);
    await goTo('trash');
    await button(trash.emptying.open).click();
    await app.getByText(trash.emptying.backups).waitFor();
    await shoot('trash-emptying');
    await button(trash.emptying.confirm).click();
    await app.getByText(trash.emptying.done).waitFor();
    await app.getByText(trash.empty.title).waitFor();
    const journal = await app.evaluate(readJournal);
    expect(journal).not.toContain(LENA);
    expect(journal).toContain(RAJ);
    await shoot('trash-emptied');
    await app
      .getByRole('button', { name: new RegExp(`^${trash.bulk.takeBack}: `) })
      .first()
      .click();
    await app.getByText(trash.bulk.done).waitFor();
    await goTo('people');
    await row(RAJ).waitFor();
    await row(MAREN).waitFor();
  });
});

/** The whole journal as text, from the database and from its copy. Runs in the page. */
async function readJournal(): Promise<string> {
  const opened = indexedDB.open('acquaint');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opened.onsuccess = () => resolve(opened.result);
  });
  const asked = db.transaction('journal').objectStore('journal').getAll();
  const rows = await new Promise<unknown[]>((resolve) => {
    asked.onsuccess = () => resolve(asked.result);
  });
  db.close();
  const copied = await chrome.storage.local.get(null);
  const entries = Object.entries(copied).filter(([key]) => key.includes('/j:'));
  if (entries.length === 0) throw new Error('There is no copy of the journal.');
  return JSON.stringify([rows, entries]);
}
