import type { Page } from 'playwright-core';
import { popup as words } from '../../lib/locales';
import type { Chromium } from '../e2e/chromium/browser';
import type { Panel } from '../e2e/chromium/panel';
import { readNotes } from '../e2e/look-inside';

/** Milliseconds for a proof whose long run goes on for many minutes. */
export const PATIENT = process.env.FAULTS === 'long' ? 1_800_000 : 180_000;

/** Any page of ours, of whichever tool. */
export type AnyPage = { evaluate(code: string): Promise<unknown> };

/** The profile of somebody of the sample people, in a tab: known by its address alone. */
export async function openDana(chromium: Chromium): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto('https://www.linkedin.com/in/dana-whitfield/');
  return page;
}

/** The popup in a tab is about nobody until the user says whom. */
export async function chooseDana(popup: Page): Promise<void> {
  const person = popup.getByTitle(words.change);
  await person.waitFor();
  if ((await person.innerText()).includes('Dana Whitfield')) return;
  await person.click();
  await popup.getByRole('combobox').fill('Dana');
  await popup
    .getByRole('option', { name: /Dana Whitfield/ })
    .first()
    .click();
  await person.getByText('Dana Whitfield').waitFor();
}

/** How often each of these lines is in the record. */
export async function countLines(page: AnyPage, lines: readonly string[]): Promise<Record<string, number>> {
  const notes = await readNotes(page);
  return Object.fromEntries(lines.map((line) => [line, notes.filter((note) => note === line).length]));
}

/** What is expected of each line: to be there exactly once. */
export function onceEach(lines: readonly string[]): Record<string, number> {
  return Object.fromEntries(lines.map((line) => [line, 1]));
}

/** The same "random" numbers at every run: the next one between two bounds. */
export function dice(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return low + (state / 2 ** 32) * (high - low);
  };
}

/** A place where notes are typed, asked alike whichever it is. */
export type NotePlace = {
  name: string;
  type(line: string): Promise<void>;
  enter(): Promise<void>;
  /** What stands in the field; null when there is none. */
  value(): Promise<string | null>;
  /** Everything it says, as one text. */
  text(): Promise<string>;
  reload(): Promise<void>;
  shoot(name: string): Promise<void>;
  /** Code that the page runs, as an expression. */
  run(code: string): Promise<unknown>;
};

/** The popup, in a tab, about Dana. */
export function popupPlace(popup: Page): NotePlace {
  const field = popup.getByRole('textbox', { name: words.field });
  return {
    name: 'popup',
    type: (line) => field.fill(line),
    enter: () => field.press('Enter'),
    value: () => popup.evaluate(() => document.querySelector('textarea')?.value ?? null),
    text: () => popup.evaluate(() => document.body.innerText),
    reload: async () => {
      await popup.reload();
      await field.waitFor();
    },
    shoot: async (name) => {
      await popup.setViewportSize({ width: 360, height: 420 });
      await popup.screenshot({ path: `.output/shots/bad-day-popup-${name}.png` });
    },
    run: (code) => popup.evaluate(code),
  };
}

/** The note field of the side panel, which follows a tab about Dana. */
export function panelPlace(panel: Panel): NotePlace {
  const field = 'footer textarea';
  return {
    name: 'panel',
    type: async (line) => {
      const box = await panel.page.waitForSelector(field);
      await box?.click({ count: 3 });
      await panel.page.keyboard.sendCharacter(line);
    },
    enter: async () => {
      await (await panel.page.waitForSelector(field))?.press('Enter');
    },
    value: () => panel.page.evaluate((at) => document.querySelector<HTMLTextAreaElement>(at)?.value ?? null, field),
    text: panel.text,
    reload: async () => {
      await panel.page.evaluate(() => location.reload());
      await panel.page.waitForSelector(field);
    },
    shoot: async (name) => {
      await panel.page.screenshot({ path: `.output/shots/bad-day-panel-${name}.png` });
    },
    run: (code) => panel.page.evaluate(code),
  };
}

/**
 * Milliseconds until it says one of these: a figure for the report. Polled for long, so that a slow machine is slow and not
 * wrong; that three seconds hold is proved on a clock of its own (lib/data/write-in-time.test.ts).
 */
export async function timeUntilSaid(place: NotePlace, ...said: string[]): Promise<number> {
  const began = performance.now();
  for (;;) {
    const text = await place.text();
    if (said.some((words) => text.includes(words))) return Math.round(performance.now() - began);
    if (performance.now() - began > 15_000)
      throw new Error(`${place.name} never said "${said.join('” or “')}": ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/**
 * The cause is gone: Enter, as often as a user would press it, files the line. It is always in the field or filed, and
 * never neither.
 */
export async function enterUntilFiled(place: NotePlace, line: string): Promise<void> {
  const began = performance.now();
  for (;;) {
    const value = await place.value();
    if (value === '') return;
    if (value !== null && value !== line) throw new Error(`"${value}" stands in the field instead of "${line}"`);
    if (performance.now() - began > 30_000) throw new Error(`never saved; ${place.name} says: ${await place.text()}`);
    if (value === line) await place.enter();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

/** The same, and it is there once. `page` is any page of the extension. */
export async function saveOnceFreed(place: NotePlace, page: AnyPage, line: string): Promise<void> {
  await enterUntilFiled(place, line);
  const count = (await readNotes(page)).filter((note) => note === line).length;
  if (count !== 1) throw new Error(`"${line}" is in the record ${count} times`);
}
