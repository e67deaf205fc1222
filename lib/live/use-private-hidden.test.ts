// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { hidePrivate, isPrivateHidden } from './use-private-hidden';

afterEach(() => hidePrivate(false));

test('what was hidden stays hidden over a reload, until it is shown again', () => {
  expect(isPrivateHidden()).toBe(false);
  hidePrivate(true);
  expect([isPrivateHidden(), Object.keys(localStorage)]).toEqual([true, ['acquaint:private-hidden']]);
  hidePrivate(false);
  expect([isPrivateHidden(), Object.keys(localStorage)]).toEqual([false, []]);
});

test('a browser that keeps nothing hides it all the same, in this window', () => {
  const kept = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  hidePrivate(true);
  expect(isPrivateHidden()).toBe(true);
  hidePrivate(false);
  expect(isPrivateHidden()).toBe(false);
  if (kept) Object.defineProperty(globalThis, 'localStorage', kept);
});
