import { expect, test } from 'vitest';
import { readShownTime, readTimeOf } from './shown-time';

const local = (year: number, month: number, date: number, hour = 10, minute = 0) =>
  new Date(year, month - 1, date, hour, minute).getTime();

test('whole dates, as the mail programs print them', () => {
  expect(readShownTime('2026-02-03 10:00')).toBe(local(2026, 2, 3));
  expect(readShownTime('Di., 03.02.2026 10:00')).toBe(local(2026, 2, 3));
  expect(readShownTime('03-02-2026 10:00')).toBe(local(2026, 2, 3));
  expect(readShownTime('3. 2. 2026 9:05')).toBe(local(2026, 2, 3, 9, 5));
  expect(readShownTime('Tue 2/3/2026 10:00 AM')).toBe(local(2026, 2, 3));
  expect(readShownTime('Tue 03/02/2026 22:15')).toBe(local(2026, 2, 3, 22, 15));
  expect(readShownTime('25/12/2025 12:30 am')).toBe(local(2025, 12, 25, 0, 30));
  expect(readShownTime('12/25/2025 12:30 PM')).toBe(local(2025, 12, 25, 12, 30));
  expect(readShownTime('5/5/2026 08:00')).toBe(local(2026, 5, 5, 8));
});

test('what could be another day isn’t read at all', () => {
  for (const text of [
    '2/3/2026 10:00',
    'Mo 2/3/2026 10:00',
    'Today 10:00',
    '10:00',
    '2026-02-03',
    '31.02.2026 10:00',
    '2026-13-01 10:00',
    '2026-02-03 25:00',
    '2026-02-03 13:00 pm',
    '',
  ])
    expect([text, readShownTime(text)]).toEqual([text, undefined]);
});

test('a moment with its zone goes before what is printed beside it', () => {
  const element = (attributes: Record<string, string>, textContent = '') =>
    ({ getAttribute: (name: string) => attributes[name] ?? null, querySelector: () => null, textContent }) as never;
  expect(readTimeOf(element({ datetime: '2026-02-03T10:00:00+02:00', title: '2026-02-04 10:00' }))).toEqual({
    sentAt: Date.UTC(2026, 1, 3, 8),
  });
  // Without a zone nobody knows whose clock it is.
  expect(readTimeOf(element({ datetime: '2026-02-03T10:00' }, 'Feb 3'))).toEqual({});
  expect(readTimeOf(element({ title: '2026-02-03 10:00' }, 'Feb 3'))).toEqual({ sentAt: local(2026, 2, 3) });
  expect(readTimeOf(undefined)).toEqual({});
});
