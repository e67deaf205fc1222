import { expect, test } from 'vitest';
import { readNamedTime } from './named-time';

const local = (year: number, month: number, date: number, hour = 10, minute = 0) =>
  new Date(year, month - 1, date, hour, minute).getTime();

test.each([
  ['Feb 3, 2026, 10:00\u202fAM', 'en', local(2026, 2, 3)],
  ['Feb 3, 2026, 3:05 PM', 'en-US', local(2026, 2, 3, 15, 5)],
  ['3 Feb 2026, 22:05', 'en-GB', local(2026, 2, 3, 22, 5)],
  ['26 дек. 2019 г., 22:53', 'ru', local(2019, 12, 26, 22, 53)],
  ['3 de fev. de 2026, 10:00', 'pt-BR', local(2026, 2, 3)],
  ['Tue, Feb 3, 2026 at 10:00 AM (5 days ago)', 'en-US', local(2026, 2, 3)],
  ['10:00 on Feb 3, 2026, AM', 'en-US', undefined],
  ['Di., 3. Feb. 2026, 10:00', 'de', local(2026, 2, 3)],
  ['3 févr. 2026, 10:00', 'fr', local(2026, 2, 3)],
  ['2026. febr. 3., K 10:00', 'hu', local(2026, 2, 3)],
  ['3 فبراير 2026، 10:00 م', 'ar-EG', local(2026, 2, 3, 22)],
  ['2026/02/03 10:00', 'ja', local(2026, 2, 3)],
  ['2026年2月3日 下午3:05', 'zh-CN', local(2026, 2, 3, 15, 5)],
  ['2026. 2. 3. 오후 3:05', 'ko', local(2026, 2, 3, 15, 5)],
  ['2/3/2026 10:00 AM', 'en-US', undefined],
  ['03.02.2026 10:00', 'de', local(2026, 2, 3)],
])('%s in %s', (text, lang, moment) => {
  expect(readNamedTime(text, lang)).toBe(moment);
});

test('what could be another moment isn’t read at all', () => {
  for (const text of [
    'Feb 3, 10:00 AM',
    'Feb 3, 2026',
    'Feb 3, 2026, 10:00',
    'Feb 3 or Mar 4, 2026, 10:00 AM',
    'Feb 3, 2026, 13:00 PM',
    'Feb 30, 2026, 10:00 AM',
    'Feb 3, 2025, 2026, 10:00 AM',
    '',
  ])
    expect([text, readNamedTime(text, 'en-US')]).toEqual([text, undefined]);
  expect(readNamedTime('3 fev 2026 10:00', 'no such language')).toBeUndefined();
});
