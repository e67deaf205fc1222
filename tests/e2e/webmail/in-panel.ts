import { expect } from 'vitest';
import { panel as words } from '../../../lib/locales';
import type { Chromium } from '../chromium/browser';
import type { Panel } from '../chromium/panel';
import { readResults } from '../chromium/read-results';

type Watched = Window & { namesShown: string[] };

/** Keep every heading that the panel shows from now on: a wrong person shown for a moment is wrong too. */
export async function watchNames(panel: Panel): Promise<void> {
  await panel.page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.namesShown = [];
    const note = () => {
      const name = document.querySelector('h1')?.innerText.split('\n')[0] ?? '';
      if (watched.namesShown.at(-1) !== name) watched.namesShown.push(name);
    };
    note();
    new MutationObserver(note).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/** Sample people know only her. */
const KNOWN = 'Maren Holt';

/**
 * The panel comes to show this person, known or with the address that would be saved, and since the last one nobody
 * else for so much as a moment.
 */
export async function expectPerson(panel: Panel, name: string, address: string): Promise<void> {
  const shown = (wanted: string) => document.querySelector('h1')?.innerText.split('\n')[0] === wanted;
  await panel.page.waitForFunction(shown, { timeout: 15_000, polling: 'mutation' }, name).catch(async () => {
    throw new Error(`not ${name}, but:\n${await panel.text()}`);
  });
  const said = await panel.text();
  expect(said.includes(words.unknown.badge)).toBe(name !== KNOWN);
  if (name !== KNOWN) expect(said).toContain(address);
  const [before = '', ...since] = await takeNames(panel);
  const { nobody, notAPage, reading } = words.quiet;
  const fine = [before, name, nobody.title, notAPage.title, reading.title, ''];
  expect(since.filter((one) => !fine.includes(one))).toEqual([]);
}

function takeNames(panel: Panel): Promise<string[]> {
  return panel.page.evaluate(() => {
    const watched = window as unknown as Watched;
    return watched.namesShown.splice(0, watched.namesShown.length - 1);
  });
}

export async function openFold(panel: Panel, title: string): Promise<void> {
  await (await panel.page.waitForSelector(`::-p-xpath(//summary[contains(., ${quoted(title)})])`))?.click();
}

/** Click a line in the list of findings, once it stands still: the list grows while the last words are being judged. */
export async function chooseFinding(panel: Panel, line: string): Promise<void> {
  const row = `//section[@data-go="draft"]//button[@data-row][contains(normalize-space(), ${quoted(line)})]`;
  await panel.page.locator(`::-p-xpath(${row})`).click();
}

/** Press "Insert" or "Replace line" of the first question, and answer the question. */
export async function press(panel: Panel, button: string): Promise<string> {
  const row = `//section[@data-go="draft"]//li[.//button[normalize-space()=${quoted(button)}]][1]`;
  const found = await panel.page.waitForSelector(`::-p-xpath(${row})`);
  const question = await found?.$eval('p', (node) => node.textContent ?? '');
  await (await panel.page.waitForSelector(`::-p-xpath(${row}//button[normalize-space()=${quoted(button)}])`))?.click();
  return question ?? '';
}

const quoted = (text: string) => `"${text}"`;

/** So many drafts to her are kept as sent by now, though the page went with its form. */
export async function expectResult(chromium: Chromium, count: number): Promise<void> {
  const own = await chromium.openExtensionPage('app#insights');
  await expect.poll(async () => (await readResults(own)).length, { timeout: 15_000 }).toBe(count);
  const row = (await readResults(own)).at(-1);
  expect(row).toMatchObject({ contactId: 'sample-maren-holt', channel: 'mail', kind: 'reply', state: 'sent' });
  await own.close();
}
