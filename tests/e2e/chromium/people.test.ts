import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people as words } from '../../../lib/locales';
import { findAxeProblems } from '../look-inside';
import type { Chromium } from './browser';
import { beginInApp } from './journeys';

describe('people', () => {
  let chromium: Chromium;
  let app: Page;
  beforeAll(async () => {
    ({ chromium, app } = await beginInApp('people'));
  });
  afterAll(async () => expect(await chromium.close()).toEqual([]));

  const search = async (query: string) => app.getByLabel(words.search).fill(query);
  const row = (name: string) => app.getByRole('link', { name: new RegExp(name) }).first();

  test('search as one types: names with and without accents, companies, notes', async () => {
    await row('Dana Whitfield').waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await app.emulateMedia({ colorScheme: scheme });
      await app.screenshot({ path: `.output/shots/people-${scheme}.png` });
      expect(await findAxeProblems(app)).toEqual([]);
    }
    await search('tomas');
    await row('Tomás Vega').waitFor();
    await expect.poll(() => row('Dana Whitfield').count()).toBe(0);
    await search('harbour');
    await row('Dana Whitfield').waitFor();
    await search('glaze');
    await row('Dana Whitfield').waitFor();
    await search('zzzzqq');
    await app.getByText(words.none.title('zzzzqq')).waitFor();
    await search('');
  });

  test('open, edit in place, delete, and take it back', async () => {
    await row('Raj Patel').click();
    await app.getByRole('heading', { name: /Raj Patel/ }).waitFor();
    await app.screenshot({ path: '.output/shots/person-light.png', fullPage: true });
    expect(await findAxeProblems(app)).toEqual([]);
    await app.getByRole('button', { name: words.person.edit, exact: true }).click();
    await app.getByLabel(words.person.fields.role, { exact: true }).fill('Works manager');
    await app.getByRole('button', { name: words.person.save, exact: true }).click();
    await app.getByText('Works manager').first().waitFor();
    await app.getByRole('button', { name: words.person.delete, exact: true }).click();
    await app.getByText(words.person.deleted('Raj Patel')).waitFor();
    await expect.poll(() => row('Raj Patel').count()).toBe(0);
    await app.getByRole('button', { name: words.person.undo, exact: true }).click();
    await row('Raj Patel').waitFor();
  });

  test('merge two, see both in one, and take it back even later', async () => {
    await app
      .getByRole('checkbox', { name: words.select('Lena Fischer') })
      .or(app.getByLabel(/^Select .*Lena/))
      .first()
      .check();
    await app
      .getByRole('checkbox', { name: words.select('Tomás Vega') })
      .or(app.getByLabel(/^Select .*Tomás/))
      .first()
      .check();
    await app.getByRole('button', { name: words.merge }).click();
    await app.getByRole('heading', { name: words.merging.title }).waitFor();
    await app.screenshot({ path: '.output/shots/merge.png' });
    await app.getByRole('button', { name: words.merging.confirm, exact: true }).click();
    await expect.poll(() => app.getByRole('link', { name: /Tomás Vega/ }).count()).toBe(0);
    await app.getByRole('link', { name: /Lena/ }).first().click();
    await app.getByRole('button', { name: words.person.edit, exact: true }).click();
    await app.getByLabel(words.person.fields.goesBy, { exact: true }).fill('Leni');
    await app.getByRole('button', { name: words.person.save, exact: true }).click();
    await app.getByRole('button', { name: words.person.takeBack }).click();
    await app.getByRole('link', { name: words.person.back }).or(app.getByText(words.person.back)).first().click();
    await row('Tomás Vega').waitFor();
    await row('Len').waitFor();
  });

  test('sample people go in one click, and only they', async () => {
    await app.getByRole('button', { name: words.add }).first().click();
    await app.getByRole('dialog').getByLabel(words.addName, { exact: true }).fill('Odile Marchetti');
    await app.getByRole('dialog').getByRole('button', { name: words.addSave, exact: true }).click();
    await app.getByRole('heading', { name: 'Odile Marchetti' }).waitFor();
    await app.getByText(words.person.back).click();
    await row('Odile Marchetti').waitFor();
    await app.getByRole('button', { name: words.sample.remove }).click();
    await expect.poll(() => row('Dana Whitfield').count()).toBe(0);
    expect(await row('Odile Marchetti').count()).toBe(1);
  });

  test('narrow and wide, empty', async () => {
    await row('Odile Marchetti').click();
    await app.getByRole('button', { name: words.person.delete, exact: true }).click();
    await app.getByText(words.empty.title).waitFor();
    for (const width of [360, 900]) {
      await app.setViewportSize({ width, height: 700 });
      await app.screenshot({ path: `.output/shots/people-empty-${width}.png` });
    }
  });
});
