// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { map, palette, people, settings as settingsWords } from '../../lib/locales';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';

const opened: string[] = [];
vi.mock('../../lib/browser/api', async () => ({
  browser: (await import('../../tests/hostile/fake-browser')).fakeBrowser,
}));
vi.mock('../../lib/browser/panel', async (original) => ({
  ...(await original<object>()),
  openOwnPage: async (name: string) => void opened.push(name),
}));
const { AppScreen } = await import('./app-screen');

const words = people.noConsent;
const life = new AbortController();
let place: HTMLElement;

beforeAll(async () => {
  place = await show(createElement(AppScreen), life.signal);
});
afterAll(() => life.abort());

const main = () => place.querySelector('main') ?? place;
async function comesTo(hash: string, says: string) {
  await settle(() => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
  await vi.waitFor(async () => {
    await settle(() => new Promise<void>((go) => setTimeout(go, 20)));
    expect(main().textContent).toContain(says);
  }, 5_000);
}

const ADDRESSES: Record<keyof typeof words.pages, string> = {
  today: '',
  people: 'people',
  person: 'people/sample-dana-whitfield',
  brief: 'brief/sample-dana-whitfield',
  accounts: 'accounts',
  account: 'accounts/harbour',
  issues: 'issues',
  issue: 'issues/harvest-timing',
  map: 'map',
  recall: 'recall',
  insights: 'insights',
  import: 'import',
  duplicates: 'duplicates',
  export: 'export',
  move: 'move',
  backup: 'backup',
  restore: 'restore',
  review: 'review',
  trash: 'trash',
};

test.each(Object.entries(ADDRESSES))(
  '%s: says what it will be for, and leads to the welcome page',
  async (page, hash) => {
    opened.length = 0;
    await comesTo(hash, words.pages[page as keyof typeof words.pages]);
    expect(main().textContent).toContain(words.text);
    expect(main().querySelectorAll('h1')).toHaveLength(1);
    // No button but the one that does something.
    const buttons = [...main().querySelectorAll('button')].map((button) => button.textContent);
    expect(buttons).toEqual([words.go]);
    await settle(() => named(main(), words.go).click());
    expect(opened).toEqual(['welcome']);
    expect(await axeFindings(place)).toEqual([]);
  },
);

test.each(['coach', 'privacy'])('%s is there already: nothing in it is about anyone', async (page) => {
  await comesTo(page, '');
  await vi.waitFor(async () => {
    await settle(() => new Promise<void>((go) => setTimeout(go, 40)));
    expect(main().querySelector('h1')).not.toBeNull();
  }, 10_000);
  expect(main().textContent).not.toContain(words.text);
});

test('the settings say so at the top, and offer no sample people', async () => {
  await comesTo('settings', settingsWords.data.addSample);
  expect(main().textContent).toContain(settingsWords.consent.none);
  expect((named(main(), settingsWords.data.addSample) as HTMLButtonElement).disabled).toBe(true);
});

test('the palette offers nobody to be added', async () => {
  await comesTo('map', words.pages.map);
  await press(document.body, 'k', { ctrlKey: true });
  await type(document.querySelector('[role=combobox]'), 'Glaze');
  await settle(() => new Promise<void>((go) => setTimeout(go, 300)));
  expect(document.body.textContent).not.toContain(palette.addPerson('Glaze'));
  expect(main().textContent).not.toContain(map.empty.sample);
});
