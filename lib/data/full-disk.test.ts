import { afterEach, expect, test, vi } from 'vitest';
import { unlessFull } from './full-disk';
import { StorageFailure } from './problem';

afterEach(() => vi.unstubAllGlobals());

const room = (bytes: number) =>
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5_000, quota: 5_000 + bytes }) } });

/** As Chromium fails when the disk is full. */
const INTERNAL = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');

test('an internal error is a full disk when the browser has no room left, and stays what it is when it has', async () => {
  room(0);
  expect((await unlessFull(INTERNAL)).problem).toBe('quota');
  room(50_000_000);
  expect((await unlessFull(INTERNAL)).problem).toBe('unavailable');
});

test('the second store says it in its words', async () => {
  room(50_000_000);
  const error = new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)');
  expect((await unlessFull(error)).problem).toBe('quota');
});

test('a refusal that has nothing to do with room keeps its name on a full disk', async () => {
  room(0);
  expect((await unlessFull(new StorageFailure('no-consent'))).problem).toBe('no-consent');
});

test('figures that never come keep nobody waiting', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: () => new Promise(() => {}) } });
  expect((await unlessFull(INTERNAL)).problem).toBe('unavailable');
});
