import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  brief,
  history,
  importWords,
  popup as popupWords,
  rules,
  ties,
  today,
  people as words,
} from '../../../../lib/locales';
import { log, note, noteInPopup } from './acts';
import { CAST, connectionsFile, type Somebody } from './cast';
import { CALLS, NOTES } from './script';
import { meet, type Week } from './week';

const folder = mkdtempSync(join(tmpdir(), 'acquaint-week-'));

/** Import a made-up Connections.csv, and wait until it is in. */
export async function importFile({ app }: Week, name: string, people: readonly Somebody[]): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, connectionsFile(people));
  await goTo(app, 'import');
  await app.locator('input[type="file"]').setInputFiles(path);
  await app.getByRole('button', { name: importWords.apply(people.length) }).click();
  await app.getByText(importWords.report.title, { exact: true }).waitFor();
}

/** A page of the extension in its tab, brought to the front. */
export async function goTo(app: Page, route: string): Promise<void> {
  await app.bringToFront();
  await app.evaluate((hash) => {
    location.hash = `#${hash}`;
  }, route);
}

/** The person's own page, found by their name among all. */
export async function openPerson(app: Page, name: string): Promise<void> {
  await goTo(app, 'people');
  await app.getByLabel(words.search).fill(name);
  await app.getByRole('link', { name }).first().click();
  await app.getByRole('heading', { level: 1, name }).waitFor();
}

/** The brief before a call with them, from their page. */
export async function openBrief(app: Page, name: string): Promise<void> {
  await openPerson(app, name);
  await app.getByRole('button', { name: brief.open, exact: true }).click();
  await app.getByText(brief.closing).waitFor();
}

/** Today, once their page says that they want to hear from one every so many days at the least. */
export async function todayOnceWished(app: Page, name: string, days: number): Promise<void> {
  await openPerson(app, name);
  const field = app.getByLabel(rules.fields.ceiling, { exact: true });
  await field.fill(`${days}`);
  await field.press('Enter');
  await goTo(app, 'today');
  await app.getByRole('heading', { level: 1, name: today.title }).waitFor();
}

/** A tie on the person's own page, which is open, to somebody else. */
export async function tieOnPage(app: Page, kind: keyof typeof ties.kinds, name: string): Promise<void> {
  const part = app.getByRole('region', { name: ties.title, exact: true });
  await part.getByLabel(ties.kind).selectOption(kind);
  await part.getByRole('button', { name: history.person.link }).click();
  await part.getByLabel(history.person.field).fill(name);
  await app.getByRole('option', { name }).click();
  await part.getByRole('list', { name: ties.list }).getByText(name).waitFor();
}

/** Log all calls; whatever was learned goes in right after. */
export async function logCalls(week: Week): Promise<void> {
  for (const { who, ...call } of CALLS) {
    await meet(week, who);
    await log(week, call);
  }
}

/** File all notes; answers what each was understood as, and as what it was meant. */
export async function fileNotes(week: Week): Promise<{ understood: string[]; meant: string[] }> {
  const understood: string[] = [];
  const meant: string[] = [];
  for (const { who, inPopup, lines } of NOTES) {
    await meet(week, who);
    for (const [line, ...kinds] of lines) {
      const { name } = CAST[who];
      const found = inPopup ? await noteInPopup(week, { line, kinds, name }) : await note(week, line, kinds);
      understood.push(`${line} = ${found.join(', ')}`);
      meant.push(`${line} = ${kinds.map((kind) => popupWords.kinds[kind]).join(', ')}`);
    }
  }
  return { understood, meant };
}

/** One session of cards, by the keyboard alone: the first isn't known at once, the rest is. Answers how often a card was turned. */
export async function practise(app: Page): Promise<number> {
  await goTo(app, 'recall');
  const card = app.locator('section[aria-label] p').first();
  const done = app.locator('#recall-done');
  await card.waitFor();
  let turns = 0;
  for (; turns < 30 && (await done.count()) === 0; turns++) {
    await app.keyboard.press(' ');
    await app.locator('fieldset').waitFor();
    await app.keyboard.press(turns === 0 ? '1' : '3');
    await app.locator('fieldset').waitFor({ state: 'detached' });
  }
  await done.waitFor();
  return turns;
}

/** Select both in the list of people, and merge. */
export async function mergeTwo(app: Page, query: string, names: readonly string[]): Promise<void> {
  await goTo(app, 'people');
  await app.getByLabel(words.search).fill(query);
  for (const name of names) await app.getByRole('checkbox', { name: words.select(name), exact: true }).check();
  await app.getByRole('button', { name: words.merge }).click();
  await app.getByRole('heading', { name: words.merging.title }).waitFor();
  await app.getByRole('button', { name: words.merging.confirm, exact: true }).click();
  await app.getByRole('heading', { name: words.merging.title }).waitFor({ state: 'detached' });
}

/** The names in the list of people for a search, in its order. */
export async function findNames(app: Page, query: string): Promise<string[]> {
  await goTo(app, 'people');
  await app.getByLabel(words.search).fill(query);
  return app
    .getByRole('list', { name: words.list, exact: true })
    .locator('a[data-row] > :first-child')
    .allTextContents();
}
