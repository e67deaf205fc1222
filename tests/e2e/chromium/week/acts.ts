import type { ElementHandle } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { PieceKind } from '../../../../lib/core/quick-note';
import {
  backup,
  common,
  debrief as debriefWords,
  history,
  pledges,
  popup as popupWords,
  ties,
  timeline,
} from '../../../../lib/locales';
import { press } from '../../press';
import { openRealPopup } from '../side-panel';
import { openFold } from './read';
import type { Week } from './week';

/** A note in the panel's own field; answers what its pieces were understood as. */
export async function note({ panel: { page } }: Week, line: string, kinds: readonly PieceKind[]): Promise<string[]> {
  await page.focus('[data-go="note"] textarea');
  await page.keyboard.type(line);
  const understood = await understoodAs(page, kinds);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('[data-go="note"] textarea')?.value === '',
    {
      timeout: 15_000,
      polling: 'mutation',
    },
  );
  return understood;
}

/** A note in the toolbar's popup, about whom the tab in front is about. */
export async function noteInPopup(
  week: Week,
  { line, kinds, name }: { line: string; kinds: readonly PieceKind[]; name: string },
): Promise<string[]> {
  const popup = await openRealPopup(week.chromium);
  const says = (words: string) =>
    popup.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, words);
  await says(name);
  await (await popup.page.waitForSelector('textarea'))?.type(line);
  const understood = await understoodAs(popup.page, kinds);
  await popup.page.keyboard.press('Enter');
  await says(popupWords.savedFor(name));
  await popup.page.close();
  await popup.disconnect();
  return understood;
}

type PanelPage = Week['panel']['page'];

/** The kinds of the chips once they are those meant; what they are after a long wait otherwise. */
async function understoodAs(page: PanelPage, kinds: readonly PieceKind[]): Promise<string[]> {
  const chips = `ul[aria-label="${popupWords.understood}"] li`;
  const read = () => page.$$eval(chips, (rows) => rows.map((row) => row.querySelector('span')?.textContent ?? ''));
  const meant = kinds.map((kind) => popupWords.kinds[kind]).join();
  await vi.waitFor(async () => expect((await read()).join()).toBe(meant), { timeout: 15_000 }).catch(() => undefined);
  return read();
}

/** What is said against it when the form for logging it is opened; the form is closed again. */
export async function adviceOn({ panel: { page } }: Week, kind: Logged['kind']): Promise<string> {
  await press(page, 'button', timeline.log.open[kind]);
  const line = await page.waitForSelector('[data-go="log"] [data-not-now]');
  const said = (await line?.evaluate((one) => one.textContent)) ?? '';
  await press(page, 'button', common.cancel);
  return said;
}

export type Logged = {
  kind: 'call' | 'meeting';
  from?: 'them';
  gist: string;
  when?: string;
  learned?: readonly string[];
};

/** Log what happened in the panel, and say what was learned, or skip it. */
export async function log({ panel: { page } }: Week, { kind, from, gist, when, learned }: Logged): Promise<void> {
  const { log: words } = timeline;
  await press(page, 'button', words.open[kind]);
  await page.waitForSelector('[data-go="log"] form');
  if (from) await page.select(`[data-go="log"] select[aria-label="${words.direction}"]`, 'in');
  await page.type(`[data-go="log"] input[placeholder="${words.gistExample}"]`, gist);
  if (when) await page.type(`[data-go="log"] input[placeholder="${words.whenExample}"]`, when);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (title) => document.querySelector('[data-go="log"] h2')?.textContent === title,
    {},
    debriefWords.title,
  );
  for (const line of learned ?? []) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  if (!learned) await press(page, 'button', debriefWords.skip);
  await page.waitForFunction(() => !document.querySelector('[data-go="log"] h2'));
}

/** A promise in the panel's own line for it. */
export async function promise({ panel: { page } }: Week, line: string, by: 'me' | 'them' = 'me'): Promise<void> {
  await press(page, 'button', pledges.addLabel);
  const field = `[data-go="open"] textarea[aria-label="${pledges.line}"]`;
  await page.waitForSelector(field);
  if (by === 'them') await page.select(`[data-go="open"] select[aria-label="${pledges.who}"]`, by);
  await page.type(field, line);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value === '',
    {},
    field,
  );
  await page.keyboard.press('Escape');
}

/** A click on an open promise says it is kept. */
export async function keep({ panel: { page } }: Week, words: string): Promise<void> {
  const row = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('[data-go="open"] button[data-row]')].find((one) =>
        one.textContent?.includes(wanted),
      ),
    { timeout: 15_000 },
    words,
  );
  await (row.asElement() as ElementHandle<HTMLElement>).click();
  await gone(page, words);
}

/** Another end for a promise, by its menu. */
export async function settle({ panel: { page } }: Week, words: string, how: string): Promise<void> {
  const row = await page.waitForSelector(`[data-go="open"] button[aria-label$="${words}"]`);
  await row?.click();
  await press(page, 'menuitem', how);
  await gone(page, words);
}

async function gone(page: PanelPage, words: string): Promise<void> {
  const isGone = (wanted: string) =>
    ![...document.querySelectorAll('[data-go="open"] li')].some((one) => one.textContent?.includes(wanted));
  await page.waitForFunction(isGone, { timeout: 15_000 }, words);
}

/** A tie in the fold of the panel, to somebody found by a part of their name. */
export async function tie(
  { panel: { page } }: Week,
  kind: keyof typeof ties.kinds,
  to: { typed: string; name: string },
): Promise<void> {
  await openFold(page, ties.title);
  await page.waitForSelector(`select[aria-label="${ties.kind}"]`);
  await page.select(`select[aria-label="${ties.kind}"]`, kind);
  await press(page, 'button', history.person.link);
  await page.waitForSelector(`input[placeholder="${history.person.field}"]`);
  await page.keyboard.type(to.typed);
  const first = (name: string) =>
    document.querySelector('[role=option][data-highlighted]')?.textContent?.includes(name);
  await page.waitForFunction(first, { timeout: 15_000 }, to.name).catch(async () => {
    const shown = await page.$$eval('[role=option]', (all) => all.map((one) => one.outerHTML.slice(0, 300)));
    throw new Error(`“${to.typed}” doesn't lead to ${to.name}: ${shown.join('\n')}`);
  });
  await page.keyboard.press('Enter');
  const isTied = (label: string, name: string) =>
    document.querySelector(`ul[aria-label="${label}"]`)?.textContent?.includes(name) ?? false;
  await page.waitForFunction(isTied, { timeout: 15_000 }, ties.list, to.name);
}

/** The line about backups, and the way back from what was done last, are put away as one does. */
export async function closeLines({ panel: { page } }: Week): Promise<void> {
  const buttons = [common.close, backup.line.dismiss].map((label) => `button[aria-label="${label}"]`).join();
  for (const button of await page.$$(buttons)) await button.click();
  await page.waitForFunction((all) => document.querySelector(all) === null, { timeout: 15_000 }, buttons);
}
