import { describe, expect, it } from 'vitest';
import { isEmptyDate, parseFileDate, readDateOrder } from './file-dates';

describe('parseFileDate', () => {
  it.each([
    ['12 Mar 2024', '2024-03-12'],
    ['03 Sept 2019', '2019-09-03'],
    ['Mar 12, 2024', '2024-03-12'],
    ['March 3rd, 2024', '2024-03-03'],
    ['3. März 2022', '2022-03-03'],
    ['12 Okt. 2020', '2020-10-12'],
    ['5 août 2021', '2021-08-05'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['7 de set. de 2022', '2022-09-07'],
    ['1 gen 2020', '2020-01-01'],
    ['7 listopada 2022', '2022-11-07'],
    ['14 мая 2021 г.', '2021-05-14'],
    ['2024-03-12T10:00:00Z', '2024-03-12'],
    ['20240312', '2024-03-12'],
    ['2023年4月7日', '2023-04-07'],
    ['2023. 4. 7.', '2023-04-07'],
    ['12.03.2024', '2024-03-12'],
    ['15/03/2024', '2024-03-15'],
    ['03/15/24', '2024-03-15'],
    ['05/14/2016, 03:11 PM', '2016-05-14'],
    ['--0315', '--03-15'],
    [' --03-15', '--03-15'],
    ['1604-03-12', '--03-12'],
    ['--02-29', '--02-29'],
  ])('%s → %s', (typed, day) => {
    expect(parseFileDate(typed)).toEqual({ day });
  });

  it('says when day and month could be swapped, and takes the order when it is known', () => {
    expect(parseFileDate('03/04/2024')).toEqual({ day: '2024-03-04', doubt: true });
    expect(parseFileDate('03/03/2024')).toEqual({ day: '2024-03-03' });
    expect(parseFileDate('03/04/2024', 'day-first')).toEqual({ day: '2024-04-03' });
  });

  it('makes no day of what is none', () => {
    for (const typed of ['', 'yesterday', '31 Feb 2024', '2023-02-29', '13/13/2024', 'Foo 12, 2024', '--13-01', '12']) {
      expect(parseFileDate(typed), typed).toBeNull();
    }
  });
});

describe('readDateOrder', () => {
  it('learns from one date with a part above twelve', () => {
    expect(readDateOrder(['03/04/2024', '03/15/2024'])).toBe('month-first');
    expect(readDateOrder(['03/04/2024', '15/03/2024'])).toBe('day-first');
    expect(readDateOrder(['03/04/2024'])).toBeUndefined();
  });
});

describe('isEmptyDate', () => {
  it('knows what programs write instead of nothing', () => {
    for (const typed of ['', '0/0/00', '00/00/0000', '0000-00-00']) expect(isEmptyDate(typed)).toBe(true);
    expect(isEmptyDate('1/1/00')).toBe(false);
  });
});
