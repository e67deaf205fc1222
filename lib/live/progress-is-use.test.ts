import { expect, test, vi } from 'vitest';
import { keepSessionKey, readSessionKey } from '../browser/session-key';
import { progressIsUse } from './progress-is-use';

vi.mock('../browser/api', () => ({ browser: { alarms: { create: () => undefined } } }));

/** Reading too early would lock. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test('an import that goes on for longer than the lock waits isn’t locked on the way', async () => {
  const minute = 60_000;
  const begun = Date.now();
  await keepSessionKey({ id: 'a', data: 'key' }, { at: begun - 0.9 * minute, minutes: 1 });
  const told: string[] = [];
  const change = progressIsUse<{ do: string }>((next) => told.push(next.do));
  change({ do: 'progress' });
  await settled();
  expect(await readSessionKey('a', begun + 0.9 * minute)).toBe('key');
  expect(told).toEqual(['progress']);
});

test('what isn’t work doesn’t put off the lock', async () => {
  const now = Date.now();
  await keepSessionKey({ id: 'b', data: 'key' }, { at: now - 59_000, minutes: 1 });
  progressIsUse<{ do: string }>(() => undefined)({ do: 'again' });
  await settled();
  expect(await readSessionKey('b', now + 2_000)).toBeNull();
});
