import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { consentedDesk } from '../../tests/record/desk';
import { changeSettings } from '../app/settings';
import type { RecordDb } from './db';
import * as opening from './two-copies/open-record';

/** The user is told within three seconds, whatever it is that never answers; on a clock that the test moves. */
const TOLD = 3_000;
const never = () => new Promise<never>(() => {});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function hangDatabase(db: RecordDb): void {
  vi.spyOn(db.dexie, 'transaction').mockImplementation(never as never);
  // The fresh instance is as dead.
  vi.spyOn(db, 'reopen').mockImplementation(() => {});
}

const HANGS: Record<string, (db: RecordDb) => void> = {
  database: hangDatabase,
  copy: (db) => void vi.spyOn(db.copy, 'write').mockImplementation(never),
  opening: () => void vi.spyOn(opening, 'sound').mockImplementation(never),
};

test.each(Object.keys(HANGS))('the %s never answers, nor does the disk say how full it is', async (what) => {
  const desk = await consentedDesk();
  HANGS[what]?.(desk.db);
  vi.stubGlobal('navigator', { storage: { estimate: never } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  const begun = performance.now();
  let told: { problem: unknown; after: number } | undefined;
  void changeSettings(desk, { paused: true }).catch((error: unknown) => {
    told = { problem: Reflect.get(Object(error), 'problem'), after: performance.now() - begun };
  });
  for (let at = 0; at < 2 * TOLD && !told; at += 10) await vi.advanceTimersByTimeAsync(10);
  expect(told?.problem).toBe('timeout');
  expect(told?.after).toBeLessThanOrEqual(TOLD);
  // No sooner than it must be: a slow disk is none that hangs.
  expect(told?.after).toBeGreaterThan(TOLD / 2);
});
