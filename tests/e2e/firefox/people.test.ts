import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importWords, welcome, people as words } from '../../../lib/locales';
import { countStoredRows, findAxeProblems } from '../look-inside';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';

/** Importing, and the people page, in Firefox: search, edit, merge, and the way back from each. */
let firefox: Firefox;
let app: Page;
beforeAll(async () => {
  firefox = await openFirefox();
  await press(firefox.welcome, 'button', welcome.consent.button);
  await press(firefox.welcome, 'button', welcome.people.add);
  await seeText(firefox.welcome, welcome.people.remove);
  app = await firefox.openExtensionPage('app#people');
});
afterAll(async () => firefox.close());

const goTo = (page: string) =>
  app.evaluate((hash) => {
    location.hash = hash;
  }, page);
const rows = () =>
  app.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[data-row]')].map((row) => row.innerText));
const waitForRow = async (name: string, there = true) => {
  const isSo = app.waitForFunction(
    (wanted, want) =>
      [...document.querySelectorAll<HTMLElement>('a[data-row]')].some((row) => row.innerText.includes(wanted)) === want,
    { timeout: 10_000, polling: 50 },
    name,
    there,
  );
  await isSo.catch(async () => {
    throw new Error(`${name} is ${there ? 'not ' : ''}among: ${(await rows()).join(' | ')}`);
  });
};
const openRow = (name: string) =>
  app.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('a[data-row]')];
    all.find((row) => row.innerText.includes(wanted))?.click();
  }, name);
async function findField(label: string): Promise<ElementHandle<HTMLInputElement>> {
  const found = await app.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('input')].find(
        (one) => (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent)?.trim() === wanted,
      ) ?? null,
    { timeout: 10_000, polling: 50 },
    label,
  );
  return found.asElement() as ElementHandle<HTMLInputElement>;
}
async function fill(label: string, text: string): Promise<void> {
  const field = await findField(label);
  await field.click({ count: 3 });
  await app.keyboard.press('Backspace');
  await field.type(text);
}
const contacts = async () => (await countStoredRows(app)).contacts ?? 0;

test('LinkedIn’s Connections.csv: understood, compared, imported, and all of it taken back', async () => {
  const before = await contacts();
  const path = join(mkdtempSync(join(tmpdir(), 'acquaint-import-')), 'Connections.csv');
  writeFileSync(
    path,
    '\ufeffNotes:\r\n"When exporting your connection data, some of the email addresses are missing."\r\n\r\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\r\nOdile,"Marchetti, PhD",https://www.linkedin.com/in/odile-marchetti,odile@marchetti.example,"Marchetti & Figli, Srl",Works manager,3 Mar 2024\r\nBengt,Åkesson,https://www.linkedin.com/in/bengt-akesson,,Kvarn AB,Buyer,4 Mar 2024\r\n',
  );
  await goTo('import');
  const input = (await app.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await seeText(app, 'Odile Marchetti');
  expect(await contacts()).toBe(before);
  await press(app, 'button', importWords.apply(2));
  await seeText(app, importWords.report.title);
  expect(await contacts()).toBe(before + 2);
  expect(await findAxeProblems(app)).toEqual([]);
  await press(app, 'button', importWords.report.undo);
  await seeText(app, importWords.report.undone);
  expect(await contacts()).toBe(before);
});

test('search as one types, then a change that can be seen in the list', async () => {
  await goTo('people');
  await waitForRow('Dana Whitfield');
  await fill(words.search, 'tomas');
  await waitForRow('Dana Whitfield', false);
  await waitForRow('Tomás Vega');
  await fill(words.search, 'northfield');
  await waitForRow('Raj Patel');
  await openRow('Raj Patel');
  await press(app, 'button', words.person.edit);
  await fill(words.person.fields.role, 'Works manager');
  await press(app, 'button', words.person.save);
  await seeText(app, 'Works manager');
  await goTo('people');
  await waitForRow('Works manager');
});

test('two people merged into one, and taken apart again', async () => {
  for (const name of ['Lena Fischer', 'Tomás Vega'])
    await app.evaluate((label) => {
      const box = [...document.querySelectorAll<HTMLElement>('[role=checkbox], input[type=checkbox]')];
      box.find((one) => one.getAttribute('aria-label') === label)?.click();
    }, words.select(name));
  await press(app, 'button', words.merge);
  await seeText(app, words.merging.title);
  expect(await findAxeProblems(app)).toEqual([]);
  await press(app, 'button', words.merging.confirm);
  await waitForRow('Tomás Vega', false);
  await openRow('Lena');
  await press(app, 'button', words.person.takeBack);
  await goTo('people');
  await waitForRow('Tomás Vega');
  expect((await rows()).filter((row) => /Lena Fischer|Tomás Vega/.test(row))).toHaveLength(2);
});
