import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issues as words } from '../../../lib/locales';
import { findAxeProblems } from '../look-inside';
import { type Chromium, openChromium } from './browser';
import { compose, openGmail, write } from './gmail';
import { begin } from './journeys';
import { beginWithPanel, type Panel } from './panel';

const QUESTION = 'Who sees first that a batch left the dryer wet?';
const TITLE = 'Ware that leaves the dryer wet';
const PITCH = 'Hi Dana, I’d love to show you how our award-winning platform helps teams like yours. ';
const saved = join(mkdtempSync(join(tmpdir(), 'acquaint-issues-')), 'issues.json');

describe('an issue of one’s own', () => {
  let chromium: Chromium;
  let app: Page;
  let panel: Panel;
  beforeAll(async () => {
    ({ chromium, panel } = await beginWithPanel());
    app = await chromium.openExtensionPage('app#issues');
  });
  afterAll(async () => {
    await panel.disconnect();
    expect(await chromium.close()).toEqual([]);
  });

  const press = (name: string | RegExp) => app.getByRole('button', { name, exact: typeof name === 'string' }).click();

  test('begins with what one sells; the first is written down, and has a page', async () => {
    await app.getByRole('heading', { name: words.start.title }).waitFor();
    expect(await findAxeProblems(app)).toEqual([]);
    await app.getByTitle(words.start.label).click();
    await app.getByLabel(words.start.label).fill('Dryers for ceramics');
    await app.keyboard.press('Enter');
    await app.getByText('Dryers for ceramics').waitFor();
    await press(words.start.first);
    await press(words.form.save);
    await app.getByText(words.form.faults['no-title'] ?? '').waitFor();
    await app.getByLabel(words.form.name).fill(TITLE);
    await app.getByLabel(words.edit.addRole).selectOption('operations');
    await app.getByLabel(words.edit.addIndustry).selectOption('manufacturing');
    await app.getByLabel(words.form.question).fill(QUESTION);
    await press(words.form.save);
    await app.getByRole('heading', { name: new RegExp(TITLE) }).waitFor();
    expect(await findAxeProblems(app)).toEqual([]);
    await app.screenshot({ path: '.output/shots/issue-own.png' });
  });

  test('is found as one types, first and marked', async () => {
    await app.getByRole('link', { name: `← ${words.back}` }).click();
    await app.getByLabel(words.search).fill('dryer wet');
    await app.getByText(words.found(1, 'dryer wet')).waitFor();
    await app.keyboard.press('ArrowDown');
    expect(await app.evaluate(() => document.activeElement?.textContent)).toContain(words.yours);
  });

  test('is offered for a person of that role; once they said why they don’t have it, no more', async () => {
    const gmail = await openGmail(chromium);
    const box = await compose(gmail, 'dana.whitfield@harbourtiles.example');
    await write(box, PITCH);
    await panel.says(QUESTION);
    await panel.shoot('draft-own-issue');
    await panel.press(words.say.more(QUESTION));
    const item = await panel.page.waitForSelector(`::-p-aria([name="${words.theySay.doesnt}"][role="menuitem"])`);
    await item?.click();
    const field = await panel.page.waitForSelector(`textarea[placeholder="${words.say.note('doesnt')}"]`);
    await panel.shoot('draft-issue-answer');
    await field?.type('the new dryer weighs each piece');
    await field?.press('Enter');
    await panel.says(words.say.kept('doesnt'));
    const asked = async () =>
      (await panel.page.$$eval('p', (rows) => rows.map((row) => row.textContent))).includes(QUESTION);
    await expect.poll(asked).toBe(false);
    await gmail.close();
  });

  test('what she said stands on her page and counts in the library', async () => {
    await app.goto(app.url().replace(/#.*/, '#people'));
    await app
      .getByRole('link', { name: /Dana Whitfield/ })
      .first()
      .click();
    await app.getByText('the new dryer weighs each piece').waitFor();
    await app.goto(app.url().replace(/#.*/, '#issues'));
    await app.getByRole('link', { name: new RegExp(TITLE) }).click();
    await app.getByText(words.saidCount('doesnt', 1)).waitFor();
  });

  test('goes to a file; a deleted one comes back from the trash', async () => {
    await app.goto(app.url().replace(/#.*/, '#issues'));
    await app.getByLabel(words.search).fill('dryer wet');
    const [file] = await Promise.all([app.waitForEvent('download'), press(words.file.export)]);
    await file.saveAs(saved);
    await app.getByRole('link', { name: new RegExp(TITLE) }).click();
    await press(words.more);
    await app.getByRole('menuitem', { name: words.forget }).click();
    await app.getByText(words.did.forgotten).waitFor();
    await app.goto(app.url().replace(/#.*/, '#trash'));
    await press(`Restore ${TITLE}`);
    await app.goto(app.url().replace(/#.*/, '#issues'));
    await app.getByRole('link', { name: new RegExp(TITLE) }).waitFor();
  });
});

test('a fresh profile takes the file in; twice is once, and another file says what is wrong', async () => {
  const chromium = await openChromium();
  await begin(chromium);
  const app = await chromium.openExtensionPage('app#issues');
  const choose = (path: string) => app.locator('input[type="file"]').setInputFiles(path);
  await choose(saved);
  await app
    .getByText(`${words.file.done(1, 0, 0)}.`)
    .first()
    .waitFor();
  await app.getByRole('link', { name: new RegExp(TITLE) }).waitFor();
  await choose(saved);
  await app
    .getByText(`${words.file.done(0, 0, 1)}.`)
    .first()
    .waitFor();
  await choose('package.json');
  await app.getByText(words.file.faults['not-issues'] ?? '').waitFor();
  expect(await findAxeProblems(app)).toEqual([]);
  await app.screenshot({ path: '.output/shots/issues.png', fullPage: true });
  expect(await chromium.close()).toEqual([]);
});
