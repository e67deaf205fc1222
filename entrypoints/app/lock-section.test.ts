// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { sealBackups } from '../../lib/app/finish-lock';
import { lockNow, prepareLock, turnLockOn, unlock } from '../../lib/app/lock';
import { backup, lock } from '../../lib/locales';
import { named, settle, show, type } from '../../tests/gallery/render';
import { consentedDesk } from '../../tests/record/desk';

vi.mock('../../lib/browser/api', async () => ({
  browser: (await import('../../tests/hostile/fake-browser')).fakeBrowser,
}));
const desk = { ...(await consentedDesk('lock-section')), now: Date.now };
vi.mock('../../lib/data/desk', async (original) => ({ ...(await original<object>()), openDesk: () => desk }));
vi.mock('../../lib/messages/channel', () => ({ announce: async () => undefined }));
const { LockSection } = await import('./lock-section');

const words = lock.settings;
const OLD = 'four made up words';
const NEW = 'another four made up words';

const life = new AbortController();
afterEach(async () => {
  life.abort();
  await lockNow();
});

test('the old passphrase is looked at once, before a new one is asked for; a wrong one is said at its field', async () => {
  const prepared = await prepareLock(OLD);
  await sealBackups(desk, prepared);
  await turnLockOn(desk, prepared);
  const place = await show(createElement(LockSection, { disabled: false }), life.signal);
  const derived = vi.spyOn(crypto.subtle, 'deriveKey');
  const field = (label: string) => named(place, label, 'label').parentElement?.querySelector('input') ?? null;
  const comes = (found: () => unknown) =>
    vi.waitFor(async () => {
      await settle(() => new Promise<void>((go) => setTimeout(go, 40)));
      expect(found()).toBeTruthy();
    }, 10_000);

  await settle(() => named(place, words.change).click());
  await type(field(words.current), 'not the one at all');
  expect(derived).not.toHaveBeenCalled();
  await settle(() => named(place, words.go).click());
  await comes(() => place.textContent?.includes(lock.screen.problems.wrong));
  expect(derived).toHaveBeenCalledOnce();
  expect(field(words.current)?.value).toBe('not the one at all');
  expect(place.textContent).not.toContain(backup.sealing.second);

  await type(field(words.current), OLD);
  await settle(() => named(place, words.go).click());
  await comes(() => place.textContent?.includes(backup.sealing.second));
  expect(derived).toHaveBeenCalledTimes(2);
  await type(field(backup.sealing.first), NEW);
  await type(field(backup.sealing.second), NEW);
  await settle(() => named(place, words.change).click());
  await comes(() => place.textContent?.includes(words.changed));
  // Two for the new one: the lock, and the key of backup files.
  expect(derived).toHaveBeenCalledTimes(4);
  await expect(unlock(desk, { passphrase: OLD })).rejects.toMatchObject({ problem: 'wrong-key' });
  await unlock(desk, { passphrase: NEW });
});
