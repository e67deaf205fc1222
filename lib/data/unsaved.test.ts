// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { someLock } from '../../tests/record/lock';
import { openRecord } from './records';
import { findUnsaved, forgetUnsaved, keepUnsaved, noteLock, rewriteUnsaved } from './unsaved';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const line = { text: 'twin girls', clientId: 'c1', contactId: 'dana', at: 1 };

test('what is typed is there again, until its own receipt came', () => {
  expect(findUnsaved('popup')).toBeNull();
  expect(keepUnsaved('popup', line)).toBe(true);
  expect(keepUnsaved('panel:dana', { ...line, text: 'other' })).toBe(true);
  expect(findUnsaved('popup')).toEqual(line);
  forgetUnsaved('popup', 'an older one');
  expect(findUnsaved('popup')).toEqual(line);
  forgetUnsaved('popup', 'c1');
  expect(findUnsaved('popup')).toBeNull();
  expect(findUnsaved('panel:dana')?.text).toBe('other');
});

test('a storage that refuses or holds nonsense is no error', () => {
  localStorage.setItem('acquaint:unsaved:popup', '{"text":1}');
  expect(findUnsaved('popup')).toBeNull();
  localStorage.setItem('acquaint:unsaved:popup', '{broken');
  expect(findUnsaved('popup')).toBeNull();
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => {
      throw new Error('denied');
    },
    clear: () => {},
  });
  expect(keepUnsaved('popup', line)).toBe(false);
  expect(findUnsaved('popup')).toBeNull();
  forgetUnsaved('popup', 'c1');
  vi.unstubAllGlobals();
});

test('with the lock on it lies there sealed; locked, nothing is given and nothing is kept', async () => {
  const { header, data } = await someLock();
  const { vault } = openRecord();
  expect(keepUnsaved('popup', line)).toBe(true);
  noteLock(true);
  expect(keepUnsaved('popup', line)).toBe(false);
  vault.know(header);
  await vault.open(data);
  expect(findUnsaved('popup')).toEqual(line);
  rewriteUnsaved();
  expect(JSON.stringify({ ...localStorage })).not.toContain('twin girls');
  expect(findUnsaved('popup')).toEqual(line);
  vault.forget();
  expect(findUnsaved('popup')).toBeNull();
  expect(keepUnsaved('panel:raj', line)).toBe(false);
  await vault.open(data);
  vault.know({ ...header, state: 'turning-off' });
  rewriteUnsaved();
  vault.know(null);
  noteLock(false);
  expect(findUnsaved('popup')).toEqual(line);
});
