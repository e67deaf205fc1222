// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { expect, test, vi } from 'vitest';
import { settings as words } from '../../lib/locales';
import { named, settle, show } from '../../tests/gallery/render';

vi.mock('../../lib/browser/api', async () => ({
  browser: (await import('../../tests/hostile/fake-browser')).fakeBrowser,
}));
const { SettingsScreen } = await import('./settings-screen');

test('the settings of somebody who has just installed are drawn whole, and the pause is the first of them', async () => {
  const life = new AbortController();
  const lastDone = { done: null, say: () => undefined, dismiss: () => undefined, undo: () => undefined };
  const place = await show(createElement(SettingsScreen, { lastDone } as never), life.signal);
  const drawn = async () => {
    await settle(() => undefined);
    return place.textContent;
  };
  await vi.waitFor(async () => expect(await drawn()).toContain(words.pause.title), { timeout: 5_000 });
  for (const part of [words.quiet.title, words.sites.title, words.shortcuts.title, words.data.title])
    expect(named(place, part, 'h2')).toBeDefined();
  expect(place.querySelector('h2')?.textContent).toBe(words.quiet.title);
  life.abort();
});
