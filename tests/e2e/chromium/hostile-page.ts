import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { drive } from '../../faults/drive-page';
import type * as PlantPage from '../../hostile/plant-page';
import { plantedStrings } from '../../hostile/planted';
import type { Chromium } from './browser';

/** Every web page from now on is hostile: it looks for what is planted in all the ways it can. */
export async function makePagesHostile(chromium: Chromium): Promise<void> {
  await chromium.context.addInitScript((words) => Object.assign(globalThis, { lookFor: words }), [...plantedStrings]);
  await chromium.context.addInitScript({ path: 'tests/hostile/spy.js' });
}

/** The verbs of `plant-page.ts` in one of our own pages. */
export const drivePlanted = (page: Page) => drive<typeof PlantPage>(page, '../hostile/plant-page');

/** Where this page has seen something of what is planted. */
export function seenBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { spy: { probe(): Promise<string[]> } }).spy.probe());
}

/** The page has seen nothing, now or before. */
export async function expectUnseen(page: Page): Promise<void> {
  expect(await seenBy(page)).toEqual([]);
}

/**
 * Runs a function in our isolated world of the tab whose address begins so, as a page script of ours would. It goes there
 * as text: nothing from around it is there.
 */
export async function inIsolatedWorld<In, Out>(
  own: Page,
  { address, input }: { address: string; input: In },
  act: (input: In) => Promise<Out>,
): Promise<Out> {
  const run = `(async (start, input) => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(start));
    const func = (text) => (${act.toString()})(JSON.parse(text));
    // As text: of an object the browser would leave out what is null.
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, args: [input], func });
    return JSON.stringify(answer.result ?? null);
  })(${JSON.stringify(address)}, ${JSON.stringify(JSON.stringify(input))})`;
  return JSON.parse(String(await own.evaluate(run)));
}

/** Lets a word slip into the page in one of these ways, and answers them all. */
export async function letSlip({ way, word }: { way: string; word: string }): Promise<string[]> {
  const host = document.body.appendChild(document.createElement('div'));
  const sheet = new CSSStyleSheet();
  const ways: Record<string, () => unknown> = {
    'closed shadow root': () => host.attachShadow({ mode: 'closed' }).append(word),
    attribute: () => host.setAttribute('data-x', word),
    'node that is gone again': () => {
      host.append(word);
      host.remove();
    },
    message: () => window.postMessage(word, '*'),
    event: () => window.dispatchEvent(new MessageEvent('message', { data: word })),
    storage: () => sessionStorage.setItem('x', word),
    'name of a highlight': () => CSS.highlights.set(word, new Highlight()),
    'rule of a style': () => {
      sheet.replaceSync(`.x { --y: "${word}" }`);
      document.adoptedStyleSheets.push(sheet);
    },
    'name of a font': () => document.fonts.add(new FontFace(word, 'local("x")')),
    address: () => history.replaceState(null, '', `#${word}`),
    'name of a database': () => {
      const asked = indexedDB.open(word);
      asked.onsuccess = () => asked.result.close();
    },
  };
  ways[way]?.();
  return Object.keys(ways);
}
