import { expect, test } from 'vitest';
import { readRoute } from './route';

const LONG = 'k3Jx7mQvZ0r8Lw5yT1uB9cD2eF4gH6iJ==';

test.each([
  ['/u/0/inbox', 'list'],
  ['/u/0/inbox#page=2', 'list'],
  [`/u/0/${LONG}`, 'list'],
  [`/u/0/inbox/${LONG}`, 'open'],
  [`/u/12/${LONG}/${LONG}`, 'open'],
  [`/u/0/inbox/${encodeURIComponent(LONG)}/${LONG}`, 'open'],
  ['/login', 'other'],
  ['/', 'other'],
  [`/inbox/${LONG}`, 'other'],
])('%s is %s', (path, kind) => {
  expect(readRoute(new URL(path, 'https://mail.proton.me')).kind).toBe(kind);
});

test('ids are decoded, folders of own mail are known', () => {
  const route = readRoute(new URL(`https://mail.proton.me/u/0/all-sent/${encodeURIComponent(LONG)}/${LONG}`));
  expect(route).toEqual({ kind: 'open', element: LONG, message: LONG, sent: true });
});
