import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel as panelWords, people, popup as popupWords } from '../../lib/locales';
import { notices } from '../../lib/locales/en/notices';
import { findAxeProblems } from '../e2e/look-inside';
import { type Desktop, openDesktop } from './broken';
import { drive } from './drive-page';
import type * as EditsPage from './edits-page';
import { makeSmallDisk, type SmallDisk } from './small-disk';
import { saveOnceFreed, timeUntilSaid } from './surfaces';

/** Room for all that Chromium keeps by itself. */
const MEGABYTES = 160;

/** Longer than what may still fit into the last page of a file that is there already. */
const LONG = ' and the kiln was fine'.repeat(300);
const ROLE = ' of the kilns of the north'.repeat(70);

let disk: SmallDisk;
let desktop: Desktop;
beforeAll(async () => {
  disk = makeSmallDisk(MEGABYTES);
  desktop = await openDesktop({ profile: disk.path });
});
afterAll(async () => {
  disk.free();
  await desktop.close();
  disk.remove();
});

const said = { popup: popupWords.problems.quota, panel: notices.problems.quota };

test.each(['popup', 'panel'] as const)(
  'a note in the %s on a full disk: a sentence, the words stay, also over a reload; with room again the same Enter saves it once',
  async (where) => {
    const place = await desktop.go(where);
    const line = `typed on a full disk in the ${where}${LONG}`;
    await place.type(line);
    disk.fill();
    await place.enter();
    const ms = await timeUntilSaid(place, said[where]);
    console.info(`${where}, disk full: said after ${ms} ms`);
    expect(await place.value()).toBe(line);
    await place.shoot('disk-full');
    await place.reload();
    await expect.poll(() => place.value()).toBe(line);
    // Nobody's record looks empty; where the browser itself made room by dropping a file of ours, it is even put back.
    await timeUntilSaid(place, 'Dana Whitfield');
    await place.shoot('disk-full-reopened');
    expect(await findAxeProblems({ evaluate: place.run })).toEqual([]);
    disk.free();
    await saveOnceFreed(place, desktop.bench, line);
  },
);

test('a role changed in place on a full disk: what was typed stays, also over a reload, until there is room', async () => {
  const place = await desktop.go('panel');
  const { page } = desktop.panel;
  await (await page.waitForSelector(`button[title="${panelWords.header.edit('role')}"]`))?.click();
  const role = `input[aria-label="${panelWords.header.edit('role')}"]`;
  await (await page.waitForSelector(role))?.press('End');
  await page.keyboard.sendCharacter(ROLE);
  disk.fill();
  await (await page.waitForSelector(role))?.press('Enter');
  await timeUntilSaid(place, notices.problems.quota);
  expect(await page.$eval(role, (field) => (field as HTMLInputElement).value)).toContain(ROLE);
  await place.shoot('disk-full-role');
  await page.evaluate(() => location.reload());
  await page.waitForSelector(role);
  expect(await page.$eval(role, (field) => (field as HTMLInputElement).value)).toContain(ROLE);
  disk.free();
  await (await page.waitForSelector(role))?.press('Enter');
  await page.waitForSelector(`button[title="${panelWords.header.edit('role')}"] ::-p-text(of the kilns of the north)`, {
    timeout: 20_000,
  });
});

test('after all that the record is sound, whatever the browser did to it, and its copy is the same', async () => {
  expect(existsSync(disk.path)).toBe(true);
  const ask = await drive<typeof EditsPage>(desktop.bench, 'edits-page');
  expect((await ask('inspect', [])).wrong).toEqual([]);
  const app = await desktop.chromium.openExtensionPage('app#people');
  await app.getByText('Dana Whitfield').first().waitFor();
  expect(await app.evaluate(() => document.body.innerText)).not.toContain(people.problem.quota);
  await app.close();
});
