import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  brief,
  debrief,
  importWords,
  people,
  recall,
  timeline,
  today,
  welcome,
  panel as words,
} from '../../../lib/locales';
import { CAST, connectionsFile, strangers } from '../chromium/week/cast';
import { type Part, partsIn } from '../chromium/week/read';
import { countStoredRows, findAxeProblems } from '../look-inside';
import { press } from '../press';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';
import { agreeToAll } from './journeys';
import { watchSidebar } from './sidebar';

/** A short week in Firefox: a file, three pages, five notes, a call, a promise kept, a brief, Today, a card. */
const folder = mkdtempSync(join(tmpdir(), 'acquaint-week-'));
const PEOPLE = [...Object.values(CAST), ...strangers(22)];
const NOTES = [
  'prefers phone, mornings',
  'promised her the audit checklist in 10 days',
  'promised her the sample tiles by tomorrow',
  'greyhound called Biscuit',
  'worried about the kiln audit',
];

let firefox: Firefox;
let own: Page;
let app: Page;
beforeAll(async () => {
  firefox = await openFirefox();
  own = firefox.welcome;
  await agreeToAll(own);
  await press(own, 'button', welcome.panel.button);
  app = await firefox.openExtensionPage('app#import');
});
afterAll(async () => {
  await firefox.close();
  rmSync(folder, { recursive: true, force: true });
});

const sidebar = () => watchSidebar(own).text();
const sidebarSays = (text: string) => watchSidebar(own).says(text);

const goTo = (route: string) =>
  app.evaluate((hash) => {
    location.hash = `#${hash}`;
  }, route);

async function openPerson(name: string): Promise<void> {
  await app.bringToFront();
  await goTo('people');
  const link = await app.waitForFunction(
    (wanted) => [...document.querySelectorAll('a[data-row]')].find((one) => one.textContent?.includes(wanted)),
    { polling: 50 },
    name,
  );
  await (link.asElement() as ElementHandle<HTMLElement>).click();
  await app.waitForFunction(
    (wanted) => document.querySelector('article h1')?.textContent === wanted,
    { polling: 50 },
    name,
  );
}

test('thirty people come from a file', async () => {
  const path = join(folder, 'Connections.csv');
  writeFileSync(path, connectionsFile(PEOPLE));
  const input = (await app.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await press(app, 'button', importWords.apply(30));
  await seeText(app, importWords.report.title);
  expect((await countStoredRows(app)).contacts).toBe(30);
});

test('three pages: the right person each time, a mail in the timeline once', async () => {
  const profile = await firefox.openPage('https://www.linkedin.com/in/dana-whitfield/');
  await profile.bringToFront();
  await sidebarSays(CAST.dana.name);
  await profile.click('[data-go="raj-patel-ops"]');
  await sidebarSays(CAST.raj.name);
  expect(await sidebar()).not.toContain(`${CAST.dana.name}\n`);
  await profile.close();
  const gmail = await firefox.openPage('https://mail.google.com/mail/u/0/#inbox');
  await gmail.bringToFront();
  for (const round of ['first', 'second']) {
    await gmail.evaluate((again) => {
      const { conversations } = window as unknown as { conversations: Record<string, string> };
      location.hash = again === 'second' ? '#inbox' : `#inbox/${conversations.sara}`;
      if (again === 'second') location.hash = `#inbox/${conversations.sara}`;
    }, round);
    await sidebarSays(CAST.sara.name);
    await vi.waitFor(async () => expect((await countStoredRows(own)).interactions).toBe(1), { timeout: 8_000 });
  }
  await gmail.close();
});

test('five notes and a call on a page of hers; a promise is kept there', async () => {
  await openPerson(CAST.dana.name);
  for (const line of NOTES) {
    await app.type('[data-go="note"] textarea', line);
    await app.waitForSelector(`[data-go="note"] ul[aria-label="${words.note.understood}"]`);
    await app.keyboard.press('Enter');
    await app.waitForFunction(isEmpty, { polling: 50 });
  }
  await press(app, 'button', timeline.log.open.call);
  await app.type(`[data-go="log"] input[placeholder="${timeline.log.gistExample}"]`, 'kiln two drifts after lunch');
  await app.keyboard.press('Enter');
  await app.waitForFunction(isAsked, { polling: 50 }, debrief.title);
  await press(app, 'button', debrief.skip);
  const tiles = await app.waitForFunction(findPromise, { polling: 50 }, 'the sample tiles');
  const row = tiles.asElement() as ElementHandle<HTMLElement>;
  await row.scrollIntoView();
  await row.click();
  const left = [words.open.title, 'You owe: the audit checklist in 10 days'];
  await vi.waitFor(async () => expect(await partNamed(words.open.title)).toEqual(left), { timeout: 8_000 });
});

const isAsked = (title: string) => document.querySelector('[data-go="log"] h2')?.textContent === title;
const isEmpty = () => document.querySelector<HTMLTextAreaElement>('[data-go="note"] textarea')?.value === '';
const findPromise = (wanted: string) =>
  [...document.querySelectorAll('[data-go="open"] button[data-row]')].find((one) => one.textContent?.includes(wanted));
const partNamed = async (title: string): Promise<Part | undefined> =>
  (await partsIn(app, 'article')).find(([named]) => named === title);

test('the sidebar has it all beside her profile', async () => {
  const profile = await firefox.openPage('https://www.linkedin.com/in/dana-whitfield/');
  await profile.bringToFront();
  await sidebarSays(CAST.dana.name);
  for (const said of ['Mobile first', 'the audit checklist', 'kiln two drifts after lunch']) await sidebarSays(said);
  expect(await sidebar()).not.toContain('the sample tiles');
  await profile.close();
});

test('the brief before the next call', async () => {
  await openPerson(CAST.dana.name);
  await press(app, 'button', brief.open);
  await seeText(app, brief.closing);
  expect(await partNamed(brief.parts.open)).toEqual([brief.parts.open, 'You owe the audit checklist in 10 days']);
  expect(await partNamed(brief.parts.people)).toEqual([
    brief.parts.people,
    'greyhound called Biscuit',
    `${CAST.maren.name} (${CAST.maren.role})`,
  ]);
  expect(await findAxeProblems(app)).toEqual([]);
});

test('Today has nothing due and says what comes next; a card is practised by keyboard', async () => {
  await goTo('today');
  await seeText(app, today.finished.title);
  await seeText(app, 'the audit checklist');
  expect(await findAxeProblems(app)).toEqual([]);
  await goTo('recall');
  await seeText(app, recall.show);
  await app.keyboard.type(' ');
  await seeText(app, recall.how);
  await app.keyboard.type('3');
  await seeText(app, recall.takeBack);
  expect((await countStoredRows(app)).cards).toBe(1);
  await goTo('people');
  await seeText(app, people.count(30));
});

/** Firefox's own, in the pages of an extension. */
declare const browser: { extension: { getViews(of: { type: string }): Window[] } };
