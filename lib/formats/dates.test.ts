import { describe, expect, it } from 'vitest';
import { readDays } from './dates';

/** Wednesday 18 November 2026. */
const now = new Date(2026, 10, 18, 10).getTime();
const days = (text: string): string[] => readDays(text, now).map((span) => span.day);

describe('readDays', () => {
  it('takes a short day for one only where the words end there, or a time follows', () => {
    expect(days('call Fri at 3')).toEqual(['2026-11-20']);
    for (const text of ['met Fri attic', 'Fri andy', 'Fri tools', 'Fri eveningwear'])
      expect([text, days(text)]).toEqual([text, []]);
  });

  it.each([
    ['by Friday', '2026-11-20'],
    ['on Wednesday', '2026-11-25'],
    ['next Friday', '2026-11-27'],
    ['Friday week', '2026-11-27'],
    ['in 2 weeks', '2026-12-02'],
    ['in a fortnight', '2026-12-02'],
    ['3 Nov', '2027-11-03'],
    ['3 Nov 2025', '2025-11-03'],
    ['by the end of the month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['end of next week', '2026-11-27'],
    ['by EOW', '2026-11-20'],
    ['end of February', '2027-02-28'],
    ['end of February 2028', '2028-02-29'],
    ['before the 3rd', '2026-12-03'],
    ['by the end of the year', '2026-12-31'],
    ['mid-March', '2027-03-15'],
    ['in May', '2027-05-01'],
    ['on 2026-12-03', '2026-12-03'],
    ['due 3/12', '2026-12-03'],
    ['tomorrow', '2026-11-19'],
    ['yesterday', '2026-11-17'],
    ['nächsten Freitag', '2026-11-20'],
    ['bis Ende der Woche', '2026-11-20'],
    ['bis Ende nächster Woche', '2026-11-27'],
    ['Ende November', '2026-11-30'],
    ['am 3.12.', '2026-12-03'],
    ['im März', '2027-03-01'],
    ['in zwei Tagen', '2026-11-20'],
    ['vendredi prochain', '2026-11-20'],
    ['fin du mois', '2026-11-30'],
    ['après-demain', '2026-11-20'],
    ['le 1er décembre', '2026-12-01'],
    ['dans deux semaines', '2026-12-02'],
  ])('%s → %s', (text, day) => {
    expect(days(text)).toEqual([day]);
  });

  it.each([
    'May runs the night shift',
    'April from finance',
    'met Jan and June',
    'sat next to her',
    'sun and sea',
    'we wed young',
    'version 2.3.1',
    'release 10.11.12',
    'good 1:1',
    'open 24/7',
    'split 50/50',
    'a 9/10 score',
    'Mia 7',
    'twins 12',
    'at 10:30',
    'call after 10',
    'every Tuesday',
    'Tue–Thu mornings',
    'hates Mondays',
    'for 20 years',
    'twice a week',
    'spoke for 40 min',
    'in 2019',
    '0113 496 0000',
    '+44 7700 900123',
    '€3.50 each',
    'now',
    'since August',
    'moved house 3 times',
    'by the 3rd floor lift',
  ])('no day in: %s', (text) => {
    expect(days(text)).toEqual([]);
  });

  it('says where the words stand', () => {
    const [span] = readDays('send figures by Friday, please', now);
    expect(span && 'send figures by Friday, please'.slice(span.start, span.end)).toBe('Friday');
  });

  it('reads 3/12 the American way when asked to', () => {
    expect(readDays('due 3/12', now, 'month-first').map((span) => span.day)).toEqual(['2027-03-12']);
  });

  it('stays on the right day when the clocks change', () => {
    const beforeChange = new Date(2026, 9, 24, 23, 30).getTime();
    expect(readDays('tomorrow', beforeChange).map((span) => span.day)).toEqual(['2026-10-25']);
    expect(readDays('in 2 weeks', beforeChange).map((span) => span.day)).toEqual(['2026-11-07']);
  });

  it('makes no day of what no calendar has', () => {
    for (const text of ['am 31.2.', 'am 45.12.', 'on 31 February'])
      expect(days(text).every((day) => !/-02-3/.test(day))).toBe(true);
    expect(days('')).toEqual([]);
  });
});
